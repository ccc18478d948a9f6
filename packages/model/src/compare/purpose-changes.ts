import { formerIds } from "../former-ids.ts";
import type { PolicyModel } from "../policy.ts";
import type { Purpose, PurposeFacts } from "../policy/purpose.ts";
import { added, change, type Change } from "./change.ts";
import { itemChanges, type Items, originChanges } from "./item-changes.ts";
import { keepingChanges } from "./keeping-changes.ts";
import { asked, purposeFactChanges } from "./purpose-facts.ts";
import { textChanges, TOLD_SECTIONS } from "./text-changes.ts";

/** Changes to what data is used for, purpose by purpose; a renamed purpose is found by its `formerly`. */
export function purposeChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const published = byId<Purpose>(before.purposes);
  const items: Both<Items> = { before: byId(before.data), after: byId(after.data) };
  const found = new Set<Purpose>();
  const changes = after.purposes.flatMap((purpose) => {
    const former = purpose.formerly.length === 0 ? [] : formerIds(purpose, after.purposes);
    const old = [purpose.id, ...former].map((id) => published.get(id)).find((one) => one !== undefined);
    if (!old) return [addition(purpose)];
    found.add(old);
    return changed(items, old, purpose);
  });
  const gone = before.purposes.filter((purpose) => !found.has(purpose));
  return [
    ...changes,
    ...gone.map((purpose) => {
      const { id } = purpose;
      return change({ kind: "purpose-removed", weight: "patch", purpose: id, subject: id, before: essence(purpose) });
    }),
  ];
}

interface Both<Side> {
  readonly before: Side;
  readonly after: Side;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** A new purpose asks where it waits for a yes. */
function addition(purpose: Purpose): Change {
  const { id } = purpose;
  return change({ kind: "purpose-added", weight: asked(purpose), purpose: id, subject: id, after: essence(purpose) });
}

/** What people are told of a purpose that is new or gone: on what ground, which data, how long, who gets it. */
function essence({ basis, needs, optional, kept, recipients }: Purpose): Partial<PurposeFacts> {
  return { basis, needs, optional, kept, recipients };
}

function changed({ before, after }: Both<Items>, old: Purpose, purpose: Purpose): Change[] {
  return [
    ...names(old, purpose),
    ...purposeFactChanges(old, purpose),
    ...itemChanges(old, purpose),
    ...keepingChanges(old, purpose),
    ...originChanges(before, after, old, purpose),
    ...textChanges(old, purpose, TOLD_SECTIONS).map((said) =>
      change({ kind: "wording", purpose: purpose.id, ...said }),
    ),
  ];
}

/** A former id that is dropped orphans the choices recorded under it: those people are asked or told as if it were new. */
function names(old: Purpose, purpose: Purpose): Change[] {
  const dropped = added([...purpose.formerly, purpose.id], [...old.formerly, old.id]);
  return [
    ...(old.id === purpose.id
      ? []
      : [change({ kind: "purpose-renamed", weight: "patch", purpose: purpose.id, subject: old.id })]),
    ...dropped.map((id) =>
      change({ kind: "former-id-dropped", weight: asked(purpose), purpose: purpose.id, subject: id, before: id }),
    ),
  ];
}
