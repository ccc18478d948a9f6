import type { PolicyModel } from "../policy.ts";
import type { Safeguard } from "../policy/safeguard.ts";
import { added, change, type Change } from "./change.ts";
import { factChanges, shown, told, type FactRules } from "./facts.ts";

/** Changes to how data is kept safe: less protection is told. */
export function safeguardChanges({ safeguards: was }: PolicyModel, { safeguards: is }: PolicyModel): Change[] {
  const ids = [...new Set([...is, ...was].map(({ id }) => id))];
  return ids.flatMap((subject) => {
    const [before, after] = [was, is].map((list) => list.find(({ id }) => id === subject));
    if (!before) return [change({ kind: "safeguard-added", weight: "patch", subject, after: after?.does ?? null })];
    if (!after) return [change({ kind: "safeguard-removed", weight: "tell", subject, before: before.does })];
    return [
      ...factChanges<Omit<Safeguard, "id">>(before, after, SAFEGUARD, { subject }),
      ...added(before.covers, after.covers).map((item) =>
        change({ kind: "safeguard-data", weight: "patch", subject, after: item }),
      ),
      ...added(after.covers, before.covers).map((item) =>
        change({ kind: "safeguard-data-removed", weight: "tell", subject, before: item }),
      ),
    ];
  });
}

const SAFEGUARD: FactRules<Omit<Safeguard, "id">> = {
  does: { kind: "safeguard-does", weigh: told },
  label: { kind: "safeguard-does", weigh: shown },
  checked: { kind: "safeguard-checked", weigh: shown },
  covers: null,
};
