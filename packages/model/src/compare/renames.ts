import { formerIds, type Renamed } from "../former-ids.ts";
import type { PolicyModel } from "../policy.ts";
import type { CompanyFacts } from "../policy/company.ts";
import type { ByPlace } from "../policy/place.ts";
import type { Purpose, PurposeFacts } from "../policy/purpose.ts";
import type { RecipientFacts } from "../policy/recipient.ts";
import { added, change, type Change } from "./change.ts";

/** The old policy, with the ids that things go by in the new one wherever they are named: a rename is no other use. */
export function underNewNames(before: PolicyModel, after: PolicyModel): PolicyModel {
  const names: Names = {
    purposes: purposeNames(after),
    data: newNames(before.data, after.data),
    recipients: newNames(before.recipients, after.recipients),
    promises: sameWords(before.mission.promises, after.mission.promises, ({ says }) => says),
    safeguards: sameWords(before.safeguards, after.safeguards, ({ does }) => does),
    controllers: sameWords(before.company.controllers, after.company.controllers, ({ name }) => name),
  };
  if (Object.values(names).every(({ size }) => size === 0)) return before;
  const inPurpose = purposeRenamer(names);
  const inRecipient = recipientRenamer(names);
  const { company, mission } = before;
  return {
    ...before,
    company: renamed(company, ({ controllers }: Partial<CompanyFacts>) => ({
      ...(controllers && { controllers: allNamed(names.controllers, controllers) }),
    })),
    mission: { ...mission, promises: allNamed(names.promises, mission.promises) },
    purposes: before.purposes.map((purpose) => renamed(purpose, inPurpose)),
    data: allNamed(names.data, before.data),
    recipients: allNamed(
      names.recipients,
      before.recipients.map((recipient) => renamed(recipient, inRecipient)),
    ),
    safeguards: allNamed(
      names.safeguards,
      before.safeguards.map((one) => ({ ...one, covers: listed(names.data, one.covers) })),
    ),
    translations: before.translations.map((translation) => ({
      ...translation,
      documents: translation.documents.map((text) => ({ ...text, document: renamedDocument(text.document, names) })),
    })),
  };
}

/**
 * What says that it has another id than before, and the former ids that are no longer listed: the choices about an optional
 * item recorded under one belong to nobody. Purposes have theirs where they are compared.
 */
export function renameChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const kinds = { data: "data-renamed", recipients: "recipient-renamed" } as const;
  const renames = (["data", "recipients"] as const).flatMap((list) =>
    [...newNames(before[list], after[list])].map(([old, id]) =>
      change({ kind: kinds[list], weight: "patch", subject: id, before: old, after: id }),
    ),
  );
  return [...renames, ...droppedItemIds(before, after)];
}

function droppedItemIds(before: PolicyModel, after: PolicyModel): Change[] {
  const names = newNames(before.data, after.data);
  const now = new Map(after.data.map((item) => [item.id, item]));
  return before.data.flatMap((old) => {
    const item = now.get(named(names, old.id));
    if (!item || !old.formerly) return [];
    const chosenIn = after.purposes.filter((purpose) => isChosenIn(purpose, item.id));
    return added([...(item.formerly ?? []), item.id], old.formerly).flatMap((id) => {
      const said = { kind: "data-former-id-dropped", subject: item.id, before: id } as const;
      if (chosenIn.length === 0) return [change({ ...said, weight: "patch" })];
      return chosenIn.map((purpose) => change({ ...said, weight: "ask", purpose: purpose.id }));
    });
  });
}

/** Whether people choose an item in a purpose, be it in one place alone. */
export function isChosenIn({ optional, byPlace }: Purpose, item: string): boolean {
  return [{ optional }, ...byPlace.map(({ facts }) => facts)].some((facts) => facts.optional?.includes(item));
}

type NewNames = ReadonlyMap<string, string>;
type Names = Readonly<Record<"purposes" | "data" | "recipients" | "promises" | "safeguards" | "controllers", NewNames>>;

/** Two purposes that became one go by its name, both. */
function purposeNames({ purposes }: PolicyModel): NewNames {
  return new Map(
    purposes.flatMap((purpose) => formerIds(purpose, purposes).map((former) => [former, purpose.id] as const)),
  );
}

/** Old id → new id. What takes over several of the old policy is none of them: it holds more than each of them did. */
function newNames(before: readonly Renamed[], after: readonly Renamed[]): NewNames {
  if (!after.some(({ formerly }) => formerly)) return new Map();
  const old = new Set(before.map(({ id }) => id));
  return new Map(
    after.flatMap((one): readonly (readonly [string, string])[] => {
      const [former, ...others] = formerIds(one, after).filter((id) => old.has(id));
      return former === undefined || others.length > 0 || old.has(one.id) ? [] : [[former, one.id]];
    }),
  );
}

/** Old id → new id of what says, under an id that was not there, word for word what is gone. */
function sameWords<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  wordsOf: (thing: Thing) => string,
): NewNames {
  const [old, now] = [before, after].map((things) => new Set(things.map(({ id }) => id)));
  const gone = Map.groupBy(
    before.filter(({ id }) => !now?.has(id)),
    wordsOf,
  );
  const fresh = Map.groupBy(
    after.filter(({ id }) => !old?.has(id)),
    wordsOf,
  );
  return new Map(
    [...gone].flatMap(([words, [was, ...others]]): readonly (readonly [string, string])[] => {
      const [is, ...more] = fresh.get(words) ?? [];
      return was && is && others.length + more.length === 0 ? [[was.id, is.id]] : [];
    }),
  );
}

function allNamed<Thing extends { readonly id: string }>(names: NewNames, things: readonly Thing[]): readonly Thing[] {
  return names.size === 0 ? things : things.map((thing) => ({ ...thing, id: named(names, thing.id) }));
}

/** The same with its ids renamed, for everybody and in each place. */
function renamed<Facts extends object, Document extends Facts & { readonly byPlace: readonly ByPlace<Facts>[] }>(
  document: Document,
  rename: (facts: Partial<Facts>) => Partial<Facts>,
): Document {
  const byPlace = document.byPlace.map(({ place, facts }) => ({ place, facts: { ...facts, ...rename(facts) } }));
  return { ...document, ...rename(document), byPlace };
}

function purposeRenamer({ data, promises, controllers }: Names) {
  return ({ needs, optional, kept, serves, by, onBehalfOf }: Partial<PurposeFacts>): Partial<PurposeFacts> => ({
    ...(serves && { serves: named(promises, serves) }),
    ...(by && { by: named(controllers, by) }),
    ...(onBehalfOf && { onBehalfOf: named(controllers, onBehalfOf) }),
    ...(needs && { needs: listed(data, needs) }),
    ...(optional && { optional: listed(data, optional) }),
    ...(kept && { kept: kept.map((entry) => ({ ...entry, item: named(data, entry.item) })) }),
  });
}

function recipientRenamer({ purposes, data, recipients }: Names) {
  return ({ gets, for: purposesServed, uses }: Partial<RecipientFacts>): Partial<RecipientFacts> => ({
    ...(gets && { gets: listed(data, gets) }),
    ...(purposesServed && { for: listed(purposes, purposesServed) }),
    ...(uses && { uses: listed(recipients, uses) }),
  });
}

/** What became one stands there once. */
function listed(names: NewNames, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => named(names, id)))];
}

function named(names: NewNames, id: string): string {
  return names.get(id) ?? id;
}

function renamedDocument(document: string, { purposes }: Names): string {
  const [folder, id = ""] = document.split("/");
  return folder === "purposes" ? `purposes/${named(purposes, id)}` : document;
}
