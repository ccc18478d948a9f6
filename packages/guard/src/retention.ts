/** For deleting in time: what a policy lets one keep no longer. Apart from the guard, because only a server does that. */
import type { ConsentSource } from "@candor/model";
import { expiredColumns, type Expired, type Happened } from "./expired.ts";
import { ownMembers } from "./own-members.ts";
import type { Sealed } from "./sealed.ts";
import type { AnyPolicy, PolicyTable } from "./types/policy.ts";

export type { Expired, Happened, KeptUntil } from "./expired.ts";

export interface Retention<P extends AnyPolicy> {
  /**
   * The columns of a record that should be gone by now, since when and why: what no purpose that uses them keeps any longer.
   * A purpose that its people never agreed to, where it waits for that, keeps nothing. Asks for their choices; in an outage
   * what waits for them keeps.
   */
  expired<N extends string, R, B>(record: Sealed<N, R, B>, happened: Happened<P>): Promise<readonly Expired[]>;
}

/** The keeping times of a policy: `policy` is what `candor build` wrote, the one that the guard has too. */
export function createRetention<P extends AnyPolicy>(
  policy: PolicyTable<P>,
  options: { readonly consent: ConsentSource; readonly now?: () => Date },
): Retention<P> {
  const { consent, now = () => new Date() } = ownMembers(options);
  return {
    expired: (record, happened) => expiredColumns(policy, record, happened, consent, now().getTime()),
  };
}
