import type { PurposeRules } from "@candor/model";
import type { BuildProjector, Projector } from "./projector.ts";
import type { Column } from "./read-columns.ts";
import type { RecordPlan } from "./record-plan.ts";
import type { Standing } from "./standings.ts";

/** A purpose at run time, as the generated table has it. */
export interface PurposeData extends PurposeRules {
  readonly needs: readonly string[];
}

/** How one purpose opens one record type. */
export interface Opener {
  readonly plan: RecordPlan;
  /** Whether the choices of people matter; not where nothing waits for them. */
  readonly asks: boolean;
  view(row: unknown, standing: Standing): unknown;
}

/** Remembers an opener for each record type, and in it a projector for each standing. */
export function createOpeners(purpose: PurposeData, build: BuildProjector): (plan: RecordPlan) => Opener {
  const openers = new Map<RecordPlan, Opener>();
  let last: Opener | undefined;
  return (plan) => {
    if (last?.plan === plan) return last;
    last = openers.get(plan) ?? createOpener(purpose, plan, build);
    openers.set(plan, last);
    return last;
  };
}

function createOpener(purpose: PurposeData, plan: RecordPlan, build: BuildProjector): Opener {
  const projectors: (Projector | undefined)[] = [];
  return {
    plan,
    asks: purpose.mode !== "none" || purpose.optional.some((item) => holds(plan.columns, item)),
    view(row, { index, open }) {
      const project = (projectors[index] ??= build(plan.columns, new Set([...purpose.needs, ...open])));
      return project(row);
    },
  };
}

function holds(columns: readonly Column[], item: string): boolean {
  return columns.some((column) =>
    column.kind === "nested" ? holds(column.columns, item) : column.items.includes(item),
  );
}
