import type { Company } from "./policy/company.ts";
import type { DataItem } from "./policy/data.ts";
import type { Mission } from "./policy/mission.ts";
import type { BreachPlan, ReportPlan, RightsDesk } from "./policy/plans.ts";
import type { Purpose } from "./policy/purpose.ts";
import type { Recipient } from "./policy/recipient.ts";
import type { Safeguard } from "./policy/safeguard.ts";
import type { Text } from "./policy/text.ts";
import type { Translation } from "./policy/translation.ts";

/**
 * The policy model: what a folder of Markdown compiles to, and what everything else is made from.
 * Plain frozen JSON. Collections are arrays sorted by id (a record would let an id named `__proto__` do harm).
 * `schemas/model.schema.json` is its source of truth; a type test proves the two equal.
 */
export interface PolicyModel {
  /** The version of this shape. */
  readonly format: 1;
  /** Semantic version of the policy: the last release, raised by what changed since. `1.0.0` before the first. */
  readonly version: string;
  readonly company: Company;
  readonly mission: Mission;
  readonly purposes: readonly Purpose[];
  readonly data: readonly DataItem[];
  readonly recipients: readonly Recipient[];
  readonly safeguards: readonly Safeguard[];
  /** What stands around the lists of data, recipients and safeguards. */
  readonly texts: { readonly data: Text; readonly recipients: Text; readonly safeguards: Text };
  readonly rights: RightsDesk;
  readonly breach: BreachPlan;
  readonly report: ReportPlan | null;
  /** Sorted by language. */
  readonly translations: readonly Translation[];
}
