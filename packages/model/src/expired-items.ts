import { agree, decide, type Decision, type PurposeRules } from "./decide.ts";
import type { DenialReason } from "./decide/denial-reason.ts";
import { isNo } from "./decide/noes.ts";
import type { GuardRules } from "./decide/placed-rules.ts";
import { allLapsed, type Keeper, type Lapsed, type Lifetime } from "./keeping-ends.ts";
import type { Keeping } from "./policy/keeping.ts";
import type { ConsentState } from "./ports.ts";

/** What a policy says of keeping, in the place of the person. */
export interface RetentionRules {
  readonly purposes: readonly (PurposeRules & GuardRules)[];
  /** How long items are kept where a purpose says nothing of its own. */
  readonly kept: readonly { readonly item: string; readonly keeping: Keeping }[];
}

/** One record: the data items in it, the choices of each person it is about (null: not to be had), and its times. */
export interface RetainedRecord {
  readonly items: readonly string[];
  readonly people: readonly (ConsentState | null)[];
  readonly life: Lifetime;
}

/** A data item that should be gone. */
export interface ExpiredItem {
  readonly item: string;
  /** In milliseconds since 1970 UTC. */
  readonly since: number;
  /** The purposes that kept it, the last first; none where no purpose ever had a reason to. */
  readonly because: readonly Lapsed[];
}

/**
 * The data items of a record that should be gone by `now`: no purpose that uses them keeps them any longer. A purpose that
 * waits for a yes keeps nothing of people who never gave one; where choices cannot be had, it keeps. `consent-withdrawn`
 * happened when the choices say so, unless the record's times say when.
 */
export function expiredItems(rules: RetentionRules, record: RetainedRecord, now: number): readonly ExpiredItem[] {
  const decided = rules.purposes.map((purpose) => ({ purpose, decision: decisionFor(purpose, record.people, now) }));
  const life = withWithdrawals(rules, record);
  return record.items.flatMap((item) => {
    const keepers: Keeper[] = [];
    for (const { purpose, decision } of decided) {
      if (!keeps(purpose, decision, item)) continue;
      const keeping = keepingOf(purpose.kept, item) ?? keepingOf(rules.kept, item);
      // A policy that does not say how long has a finding; nothing is to be deleted because of that.
      if (!keeping) return [];
      keepers.push({ purpose: purpose.id, keeping });
    }
    const because = allLapsed(keepers, life, now);
    return because ? [{ item, since: because[0]?.ended ?? record.life.collected, because }] : [];
  });
}

function keepingOf(kept: RetentionRules["kept"] = [], item: string): Keeping | undefined {
  return kept.find((entry) => entry.item === item)?.keeping;
}

function decisionFor(purpose: PurposeRules, people: RetainedRecord["people"], now: number): Decision {
  const [one = decide({ purpose, now }, []), ...others] = people.map((state) => decide({ purpose, now }, state));
  return agree([one, ...others]);
}

/** What was never agreed to was never collected for it. A yes that ran out or whose text changed may be given again. */
const NEVER_AGREED: ReadonlySet<DenialReason | null> = new Set<DenialReason>([
  "never-asked",
  "no-answer-yet",
  "refused",
]);

function keeps({ mode, needs, optional }: PurposeRules & GuardRules, decision: Decision, item: string): boolean {
  if (needs.includes(item)) return mode !== "opt-in" || decision.allowed || !NEVER_AGREED.has(decision.reason);
  if (!optional.includes(item)) return false;
  if (!decision.allowed) return !NEVER_AGREED.has(decision.reason);
  const reason = decision.items.find((each) => each.item === item)?.reason ?? null;
  return !NEVER_AGREED.has(reason);
}

function withWithdrawals({ purposes }: RetentionRules, { people, life }: RetainedRecord): Lifetime {
  return {
    ...life,
    happened(event, purpose) {
      const at = life.happened(event, purpose);
      if (at !== null || event !== "consent-withdrawn") return at;
      const { formerly = [] } = purposes.find(({ id }) => id === purpose) ?? {};
      return withdrawnAt(people, [purpose, ...formerly]);
    },
  };
}

/** When the first of the people took back their yes to a purpose; null while all of them hold to it. */
function withdrawnAt(people: RetainedRecord["people"], ids: readonly string[]): number | null {
  const times = people.flatMap((state) =>
    (state ?? [])
      .filter(({ purpose, facet, state: said }) => facet === "" && isNo(said) && ["*", ...ids].includes(purpose))
      .map(({ at }) => at),
  );
  return times.length > 0 ? Math.min(...times) : null;
}
