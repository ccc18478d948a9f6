import { canonicalJson } from "../digest.ts";
import { formerIds } from "../former-ids.ts";
import type { PolicyModel } from "../policy.ts";
import type { PlaceCode } from "../policy/place.ts";
import type { Purpose } from "../policy/purpose.ts";
import { compareByPlace } from "./by-place.ts";
import { added, change, type Change, type ChangeKind } from "./change.ts";
import { itemChanges, originChanges, specialChanges } from "./item-changes.ts";
import { compareKeeping } from "./keeping.ts";

/** The sections whose words are part of what people were told. */
const TOLD_SECTIONS = ["why", "benefit", "refuse", "reason", "logic"];
const DIRECTIONS = { longer: "kept-longer", shorter: "kept-shorter", differently: "kept-differently" } as const;

/** Changes to what data is used for, purpose by purpose; a renamed purpose is found by its `formerly`. */
export function purposeChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const found = new Set<Purpose>();
  const changes = after.purposes.flatMap((purpose) => {
    const former = formerIds(purpose, after.purposes);
    const old =
      before.purposes.find(({ id }) => id === purpose.id) ?? before.purposes.find(({ id }) => former.includes(id));
    if (!old) return addition(purpose, after);
    found.add(old);
    return changed(before, after, old, purpose);
  });
  const gone = before.purposes.filter((purpose) => !found.has(purpose));
  return [
    ...changes,
    ...gone.map(({ id, basis }) =>
      change({ kind: "purpose-removed", weight: "patch", purpose: id, subject: id, before: basis }),
    ),
  ];
}

function addition(purpose: Purpose, after: PolicyModel): Change[] {
  const { id, basis, needs } = purpose;
  return [
    change({ kind: "purpose-added", weight: asked(purpose), purpose: id, subject: id, after: basis }),
    ...needs.flatMap((item) => specialChanges(purpose, item, null, after)),
  ];
}

function changed(before: PolicyModel, after: PolicyModel, old: Purpose, purpose: Purpose): Change[] {
  return [
    ...compareByPlace(old, purpose, (was, is, place) => [
      ...basis(was, is, place),
      ...itemChanges(was, is, place, after),
      ...keeping(was, is, place),
      ...workings(was, is, place),
      ...channels(was, is, place),
    ]),
    ...originChanges(before, after, old, purpose),
    ...wording(old, purpose),
  ];
}

/** Leaving consent is the company's mistake, not a new question; it weighs as much as one, so that it cannot slip by. */
function basis(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  if (was.basis === is.basis) return [];
  const said = { purpose: is.id, subject: "because", place, before: was.basis, after: is.basis };
  if (was.basis === "consent") return [change({ kind: "basis-from-consent", weight: "ask", ...said })];
  return [change({ kind: "basis", weight: is.basis === "consent" ? "ask" : "tell", ...said })];
}

function keeping(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  return is.kept.flatMap(({ item, keeping }) => {
    const before = was.kept.find((entry) => entry.item === item)?.keeping;
    const direction = before ? compareKeeping(before, keeping) : "same";
    if (direction === "same") return [];
    const weight = direction === "shorter" ? "patch" : "tell";
    const said = { purpose: is.id, subject: item, place, before, after: keeping };
    return [change({ kind: DIRECTIONS[direction], weight, ...said })];
  });
}

function workings(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  const differs = (
    kind: ChangeKind,
    weight: Change["weight"],
    subject: string,
    before: unknown,
    after: unknown,
  ): Change[] =>
    canonicalJson(before) === canonicalJson(after)
      ? []
      : [change({ kind, weight, purpose: is.id, subject, place, before, after })];
  return [
    ...differs("purpose-kind", asked(is), "kind", was.kind, is.kind),
    ...differs("special", asked(is), "special-because", was.specialBecause, is.specialBecause),
    ...differs("controller", asked(is), "by", was.by, is.by),
    ...differs("on-behalf-of", "tell", "on-behalf-of", was.onBehalfOf, is.onBehalfOf),
    ...differs("soft-opt-in", is.softOptIn ? "tell" : "patch", "soft-opt-in", was.softOptIn, is.softOptIn),
    ...differs("decides-alone", is.decidesAlone ? "ask" : "patch", "decides-alone", was.decidesAlone, is.decidesAlone),
    ...differs("frequency", "tell", "how-often", was.howOften, is.howOften),
    ...differs("device", asked(is), "on-device", was.onDevice, is.onDevice),
  ];
}

function channels(was: Purpose, is: Purpose, place: PlaceCode | null): Change[] {
  const say = (kind: ChangeKind, weight: Change["weight"]) => (subject: string) =>
    change({ kind, weight, purpose: is.id, subject, place });
  return [
    ...added(was.channels, is.channels).map(say("channel-added", "tell")),
    ...added(is.channels, was.channels).map(say("channel-removed", "patch")),
  ];
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
    .map(([subject, before, after]) =>
      change({ kind: "wording", weight: "tell", purpose: purpose.id, subject, before, after }),
    );
}

function asked(purpose: Purpose): "ask" | "tell" {
  return purpose.mode === "opt-in" ? "ask" : "tell";
}
