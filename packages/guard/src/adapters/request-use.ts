import type { Guard } from "../create-guard.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import type { Use } from "../types/use.ts";

type Who = string | null | undefined;

/** Who acts in a request, for the log: an id of a member of staff, or of a job. Null where nobody is known. */
export type Actor<Request extends readonly unknown[]> = (...request: Request) => Who | Promise<Who>;

/** A handler that is handed, before what its framework hands over, the one use that it is declared for. */
export type Handler<P extends AnyPolicy, I extends PurposeId<P>, Args extends readonly unknown[], R> = (
  use: Use<P, I>,
  ...args: Args
) => R;

/** Gives the use of a purpose in each request, by whoever acts there. Throws `TypeError` at once for a purpose that the policy lacks. */
export function requestUse<P extends AnyPolicy, I extends PurposeId<P>, Request extends readonly unknown[]>(
  guard: Guard<P>,
  purpose: I,
  actor: Actor<Request> | undefined,
): (...request: Request) => Promise<Use<P, I>> {
  const use = guard.for(purpose);
  return async (...request) => {
    const who = await actor?.(...request);
    return who === null || who === undefined ? use : use.by(who);
  };
}
