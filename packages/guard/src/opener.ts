import type { GuardRules, PlaceCode, PurposeRules } from "@candor/model";
import type { ItemsSeen } from "./items-seen.ts";
import type { Generate } from "./generate.ts";
import { buildProjector, type Projector } from "./projector.ts";
import type { Column } from "./read-columns.ts";
import type { RecordPlan } from "./record-plan.ts";
import type { Standing } from "./standings.ts";

/** A purpose at run time, as the generated table has it. */
export interface PurposeData extends PurposeRules, Omit<GuardRules, keyof PurposeRules> {
  readonly strictest?: Partial<GuardRules>;
  readonly byPlace?: readonly { readonly places: readonly PlaceCode[]; readonly facts: Partial<GuardRules> }[];
}

/** How one purpose opens one record type. */
export interface Opener {
  readonly plan: RecordPlan;
  /** Whether the choices of people matter; not where nothing waits for them. */
  readonly asks: boolean;
  view(row: unknown, standing: Standing): unknown;
  /** The data items that people with this standing let be seen. */
  readonly itemsOf: (standing: Standing) => ReadonlySet<string>;
  /** By standing, how an observer reads the items of a view: it fills the list itself, as it needs them. */
  readonly readers: (ItemsSeen | undefined)[];
  readonly generate: Generate;
}

/** Remembers an opener for each record type, and in it a projector for each standing. */
export function createOpeners(purpose: PurposeData, generate: Generate): (plan: RecordPlan) => Opener {
  const openers = new Map<RecordPlan, Opener>();
  let last: Opener | undefined;
  return (plan) => {
    if (last?.plan === plan) return last;
    last = openers.get(plan) ?? createOpener(purpose, plan, generate);
    openers.set(plan, last);
    return last;
  };
}

function createOpener(purpose: PurposeData, plan: RecordPlan, generate: Generate): Opener {
  const projectors: (Projector | undefined)[] = [];
  const itemsOf = ({ open }: Standing): ReadonlySet<string> => new Set([...purpose.needs, ...open]);
  return {
    plan,
    asks: purpose.mode !== "none" || purpose.optional.some((item) => holds(plan.columns, item)),
    view(row, standing) {
      const project = (projectors[standing.index] ??= buildProjector(plan.columns, itemsOf(standing), generate));
      return project(row);
    },
    itemsOf,
    readers: [],
    generate,
  };
}

function holds(columns: readonly Column[], item: string): boolean {
  return columns.some((column) =>
    column.kind === "nested" ? holds(column.columns, item) : column.items.includes(item),
  );
}
