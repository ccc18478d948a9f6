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
  /** Whether the choices of people matter; not where nothing waits for them. */
  readonly asks: boolean;
  view(row: unknown, standing: Standing): unknown;
}

/** Remembers an opener for each record type, and in it a projector for each standing. */
export function createOpeners(purpose: PurposeData, build: BuildProjector): (plan: RecordPlan) => Opener {
  const openers = new Map<RecordPlan, Opener>();
  return (plan) => {
    const known = openers.get(plan);
    if (known) return known;
    const opener = createOpener(purpose, plan.columns, build);
    openers.set(plan, opener);
    return opener;
  };
}

function createOpener(purpose: PurposeData, columns: readonly Column[], build: BuildProjector): Opener {
  const projectors: (Projector | undefined)[] = [];
  return {
    asks: purpose.mode !== "none" || purpose.optional.some((item) => holds(columns, item)),
    view(row, { index, open }) {
      const project = (projectors[index] ??= build(columns, new Set([...purpose.needs, ...open])));
      return project(row);
    },
  };
}

function holds(columns: readonly Column[], item: string): boolean {
  return columns.some((column) =>
    column.kind === "nested" ? holds(column.columns, item) : column.items.includes(item),
  );
}
