import type { Place, PolicyModel } from "@candor/model";
import type { Finding } from "../facts.ts";
import type { Verdict } from "./verdict.ts";

/** What is known of the code, beside the verdicts. */
export interface Seen {
  /** Purposes that some code is for. */
  readonly purposes: ReadonlySet<string>;
  /** Data items that some property is bound to. */
  readonly items: ReadonlySet<string>;
  /** Purposes of code with a read of which it cannot be told. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * Items that a purpose needs and no code reads for it. Asked only where an answer means something: some code is for the
 * purpose, the item is bound to some property, and no read in that code is in doubt.
 */
export function neverRead(
  model: PolicyModel,
  places: ReadonlyMap<string, Place>,
  verdicts: readonly Verdict[],
  seen: Seen,
): readonly Finding[] {
  const read = new Set(
    verdicts.flatMap(({ access, purposes }) => purposes.flatMap((id) => access.items.map((item) => `${id}/${item}`))),
  );
  const asked = model.purposes.filter(({ id }) => seen.purposes.has(id) && !seen.doubtful.has(id));
  return asked.flatMap(({ id, needs }) =>
    needs.flatMap((item) => {
      const at = places.get(`purpose:${id}/needs/${item}`) ?? places.get(`purpose:${id}`);
      return !at || !seen.items.has(item) || read.has(`${id}/${item}`) ? [] : [finding(id, item, at)];
    }),
  );
}

function finding(purpose: string, item: string, at: Place): Finding {
  return {
    rule: "code/never-read",
    message: `\`${purpose}\` needs \`${item}\`, but no code that is for it reads \`${item}\``,
    help: `take \`${item}\` out of \`needs:\`, or mark the code that uses it with \`@purpose ${purpose}\``,
    at,
  };
}
