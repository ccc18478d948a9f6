import { canonicalJson } from "../digest.ts";
import type { DataItem, PlaceCode, PolicyModel, Purpose } from "../policy.ts";
import { compareByPlace } from "./by-place.ts";
import { added, type Change, type ChangeKind } from "./change.ts";
import { compareKeeping } from "./keeping.ts";

/** The sections whose words are part of what people were told. */
const TOLD_SECTIONS = ["why", "benefit", "refuse", "reason", "logic"];
const DIRECTIONS = { longer: "kept-longer", shorter: "kept-shorter", differently: "kept-differently" } as const;

/** Changes to what data is used for, purpose by purpose; a renamed purpose is found by its `formerly`. */
export function purposeChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const found = new Set<Purpose>();
  const changes = after.purposes.flatMap((purpose) => {
    const old =
      before.purposes.find(({ id }) => id === purpose.id) ??
      before.purposes.find(({ id }) => purpose.formerly.includes(id));
    if (!old)
      return [
        change(
          purpose,
          null,
          "purpose-added",
          purpose.mode === "opt-in" ? "ask" : "tell",
          purpose.id,
          null,
          purpose.basis,
        ),
      ];
    found.add(old);
    return changed(before, after, old, purpose);
  });
  const gone = before.purposes.filter((purpose) => !found.has(purpose));
  return [
    ...changes,
    ...gone.map((purpose) => change(purpose, null, "purpose-removed", "patch", purpose.id, purpose.basis, null)),
  ];
}

function changed(before: PolicyModel, after: PolicyModel, old: Purpose, purpose: Purpose): Change[] {
  return [
    ...compareByPlace(old, purpose, (was, is, place) => [
      ...basis(was, is, place),
      ...items(was, is, place),
      ...keeping(was, is, place),
      ...workings(was, is, place),
    ]),
    ...origins(before, after, old, purpose),
    ...wording(old, purpose),
  ];
}

function basis(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  if (was.basis === is.basis) return [];
  return [change(is, place, "basis", is.basis === "consent" ? "ask" : "tell", "because", was.basis, is.basis)];
}

/** New data is asked for again where people were asked, and told where they were not; an optional item waits for its own yes. */
function items(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  const weight = asked(is);
  const [had, has] = [
    [...was.needs, ...was.optional],
    [...is.needs, ...is.optional],
  ];
  const say = (kind: ChangeKind, weight: Change["weight"]) => (item: string) =>
    change(is, place, kind, weight, item, null, null);
  return [
    ...added(had, is.needs).map(say("data-added", weight)),
    ...added(had, is.optional).map(say("data-optional-added", "tell")),
    ...is.needs.filter((item) => was.optional.includes(item)).map(say("data-made-needed", "ask")),
    ...is.optional.filter((item) => was.needs.includes(item)).map(say("data-made-optional", "patch")),
    ...added(has, had).map(say("data-removed", "patch")),
  ];
}

function keeping(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  return is.kept.flatMap(({ item, keeping }) => {
    const old = was.kept.find((entry) => entry.item === item)?.keeping;
    const direction = old ? compareKeeping(old, keeping) : "same";
    if (!old || direction === "same") return [];
    return [change(is, place, DIRECTIONS[direction], direction === "shorter" ? "patch" : "tell", item, old, keeping)];
  });
}

function workings(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  const differs = (kind: ChangeKind, weight: Change["weight"], subject: string, old: unknown, now: unknown): Change[] =>
    canonicalJson(old) === canonicalJson(now) ? [] : [change(is, place, kind, weight, subject, old, now)];
  return [
    ...differs("special", asked(is), "special-because", was.specialBecause, is.specialBecause),
    ...differs("controller", asked(is), "by", was.by, is.by),
    ...differs("decides-alone", is.decidesAlone ? "ask" : "patch", "decides-alone", was.decidesAlone, is.decidesAlone),
    ...differs("frequency", "tell", "how-often", was.howOften, is.howOften),
    ...differs("device", asked(is), "on-device", was.onDevice, is.onDevice),
    ...added(was.channels, is.channels).map((id) => change(is, place, "channel-added", "tell", id, null, null)),
    ...added(is.channels, was.channels).map((id) => change(is, place, "channel-removed", "patch", id, null, null)),
  ];
}

/** Where an item the purpose already used now comes from, and whether it became special. */
function origins(before: PolicyModel, after: PolicyModel, old: Purpose, purpose: Purpose): Change[] {
  const shared = [...purpose.needs, ...purpose.optional].filter(
    (id) => old.needs.includes(id) || old.optional.includes(id),
  );
  return shared.flatMap((id) => {
    const [was, is] = [item(before, id), item(after, id)];
    if (!was || !is) return [];
    return compareByPlace(was, is, (was, is, place) => [
      ...added(was.from, is.from).map((source) =>
        change(purpose, place, "provenance", asked(purpose), id, was.from, source),
      ),
      ...(is.special && is.special !== was.special
        ? [change(purpose, place, "special", "ask", id, was.special, is.special)]
        : []),
    ]);
  });
}

/** Changed words are told, unless a release marks them as wording only. */
function wording(old: Purpose, purpose: Purpose): Change[] {
  const words = (document: Purpose, key: string): unknown =>
    document.sections.find((section) => section.key === key)?.body ?? null;
  const pairs: [string, unknown, unknown][] = [
    ["title", old.title, purpose.title],
    ["summary", old.summary, purpose.summary],
    ...TOLD_SECTIONS.map((key): [string, unknown, unknown] => [key, words(old, key), words(purpose, key)]),
  ];
  return pairs
    .filter(([, was, is]) => canonicalJson(was) !== canonicalJson(is))
    .map(([subject, was, is]) => change(purpose, null, "wording", "tell", subject, was, is));
}

function asked(purpose: Purpose): "ask" | "tell" {
  return purpose.mode === "opt-in" ? "ask" : "tell";
}

function item(policy: PolicyModel, id: string): DataItem | undefined {
  return policy.data.find((item) => item.id === id);
}

function change(
  { id }: Purpose,
  place: PlaceCode | null,
  kind: ChangeKind,
  weight: Change["weight"],
  subject: string,
  before: unknown,
  after: unknown,
): Change {
  return { kind, weight, purpose: id, subject, place, before, after };
}
