import type { ConsentSource, PlaceCode } from "@candor/model";
import { factsIn } from "./facts-in.ts";
import { codeGenerator, type Generate } from "./generate.ts";
import type { Limits } from "./limits.ts";
import type { Observe } from "./observe.ts";
import { createOpeners, type PurposeData } from "./opener.ts";
import { ownMembers } from "./own-members.ts";
import { readColumns } from "./read-columns.ts";
import { Sealed } from "./sealed.ts";
import { createStandings } from "./standings.ts";
import { subjectsOf } from "./subjects.ts";
import type { AnyColumns, Columns } from "./types/columns.ts";
import type { AnyPolicy, PolicyTable, PurposeId } from "./types/policy.ts";
import type { RecordType, RowOf, Witness } from "./types/record-type.ts";
import type { Use } from "./types/use.ts";
import { createUse, type UntypedUse, type UseParts } from "./use.ts";

export interface GuardOptions {
  /** Where people's choices are asked for. */
  readonly consent: ConsentSource;
  /** For purposes that say how often: `createLimits(store)` of `@candor/guard/limits`. */
  readonly limits?: Limits;
  /** Told what is opened: `createObserver({ meter, log })` of `@candor/guard/observe`. */
  readonly observe?: Observe;
  /** The clock; the system's unless given. */
  readonly now?: () => Date;
  /** `false` where code must not be generated: a browser whose content security policy would report the attempt. */
  readonly generateCode?: boolean;
}

export interface Guard<P extends AnyPolicy> {
  /** Opens records for one purpose of the policy. Throws `TypeError` for a purpose that it lacks. */
  for<const I extends PurposeId<P>>(purpose: I): Use<P, I>;
  /**
   * A record type: its name, a witness of its row, and what each column is (an item, several items, `subject`,
   * `not-personal`, or columns of its own). Throws `TypeError` for a class that the policy does not know.
   */
  record<const N extends string, W extends Witness, const B extends AnyColumns>(
    name: N,
    rows: W,
    columns: Columns<`record ${N}`, RowOf<W>, B, P["data"]>,
  ): RecordType<P, N, RowOf<W>, B>;
}

/** The guard of a policy: `policy` is what `candor build` wrote. */
export function createGuard<P extends AnyPolicy>(policy: PolicyTable<P>, options: GuardOptions): Guard<P> {
  if (policy.format !== 1)
    throw new TypeError("this policy was built for another version of @candor/guard: run `candor build`");
  const uses = createUses(policy, options);
  const data = new Set<string>(policy.data);
  return {
    for<const I extends PurposeId<P>>(purpose: I): Use<P, I> {
      const use = uses.get(purpose);
      if (use) return use as Use<P, I>;
      throw new TypeError(`unexpected purpose \`${purpose}\`, expected one of: ${[...uses.keys()].join(", ")}`);
    },
    record(name, _rows, given) {
      const columns = readColumns(name, given, data);
      const plan = { name, policy, columns, subjectsOf: subjectsOf(name, columns) };
      return { name, seal: (row) => new Sealed(plan, row) };
    },
  };
}

function createUses(
  policy: { readonly purposes: readonly PurposeData[] },
  options: GuardOptions,
): ReadonlyMap<string, UntypedUse> {
  const generate = codeGenerator(ownMembers(options).generateCode ?? true);
  return new Map(
    policy.purposes.map((purpose) => [purpose.id, createUse(partsOf(policy, purpose, options, generate)(null))]),
  );
}

/** The parts of a purpose for people of each place; made once for each set of rules. */
function partsOf(
  policy: object,
  purpose: PurposeData,
  options: GuardOptions,
  generate: Generate,
): (place: PlaceCode | null) => UseParts {
  const made = new Map<object | null, UseParts>();
  const { consent, limits, observe, now = () => new Date() } = ownMembers(options);
  const shared = { policy, consent, limits, now, observe };
  return function elsewhere(place) {
    const facts = factsIn(purpose, place);
    const known = made.get(facts);
    if (known) return known;
    const rules = ownMembers(purpose, facts);
    const openerOf = createOpeners(rules, generate);
    const parts = { ...shared, purpose: rules, openerOf, standingOf: createStandings(), elsewhere };
    made.set(facts, parts);
    return parts;
  };
}
