import type { Change, ChangeKind, Weight } from "@candor/model";

/** Changes that one sentence says: of several items, purposes or places. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly weight: Weight;
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  /** Ids of what a recipient or a safeguard gets or loses. */
  readonly things: readonly string[];
  /** Empty for everywhere. */
  readonly places: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Kinds whose subject is a recipient or a safeguard, and whose values are the ids of what it gets or loses. */
const OF_THINGS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "recipient-place",
  "recipient-place-removed",
  "recipient-data",
  "recipient-data-removed",
  "recipient-purpose",
  "recipient-purpose-removed",
  "recipient-helper",
  "recipient-helper-removed",
  "safeguard-data",
  "safeguard-data-removed",
]);

/** Kinds that are about an item, whatever it is used for. */
const OF_ITEMS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "kept-longer",
  "kept-shorter",
  "kept-differently",
  "provenance",
  "provenance-removed",
  "special",
  "data-former-id-dropped",
]);

/** Kinds whose sentence can name several items, channels or systems. */
const OF_SEVERAL: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  ...OF_ITEMS,
  "data-added",
  "data-removed",
  "data-optional-added",
  "data-made-optional",
  "data-made-needed",
  "data-from-consent",
  "channel-added",
  "channel-removed",
  "system-added",
  "system-removed",
  "former-id-dropped",
]);

/** Gathers changes that say the same of different places, purposes or items, each where its first change stood. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = changes.map(alone);
  const placed = merge(groups, "places", ({ places }) => places.length > 0);
  const used = merge(placed, "purposes", ({ kind }) => OF_ITEMS.has(kind));
  const listed = merge(used, "subjects", ({ kind }) => OF_SEVERAL.has(kind));
  return merge(listed, "things", ({ kind }) => OF_THINGS.has(kind));
}

function alone({ kind, weight, purpose, subject, place, before, after }: Change): ChangeGroup {
  const [purposes, subjects, places] = [purpose, subject, place].map((id) => (id === null ? [] : [id]));
  const group = { kind, weight, purposes: purposes ?? [], subjects: subjects ?? [], places: places ?? [] };
  if (!OF_THINGS.has(kind)) return { ...group, things: [], before, after };
  return { ...group, things: [String(after ?? before)], before: null, after: null };
}

function merge(
  groups: readonly ChangeGroup[],
  field: "places" | "purposes" | "subjects" | "things",
  canMerge: (group: ChangeGroup) => boolean,
): readonly ChangeGroup[] {
  const merged = new Map<string, ChangeGroup>();
  groups.forEach((group, index) => {
    const key = canMerge(group) ? JSON.stringify({ ...group, [field]: null }) : String(index);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, [field]: [...new Set([...known[field], ...group[field]])] } : group);
  });
  return [...merged.values()];
}
