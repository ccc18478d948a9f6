import type { DeviceEntry, Purpose, PurposeFacts } from "../policy/purpose.ts";
import { added, change, type Change, type ChangeKind, type Weight } from "./change.ts";
import { isSame } from "./is-same.ts";
import { factChanges, shown, told, toldIfLonger, toldIfNew, type FactRules } from "./facts.ts";
import { meanDays } from "./keeping.ts";

/** What weighs as a question where people said yes, and as a notice where they were not asked. */
export function asked({ mode }: Pick<PurposeFacts, "mode">): "ask" | "tell" {
  return mode === "opt-in" ? "ask" : "tell";
}

/** Changes of a purpose's own facts, but for its data. */
export function purposeFactChanges(was: Purpose, is: Purpose): Change[] {
  const about = { purpose: is.id };
  return [
    ...factChanges<PurposeFacts>(was, is, rulesFor(was, is), about),
    ...vocabulary(was, is, about),
    ...alone(was, is, about),
    ...devices(was, is, about),
    ...lists(was, is, about),
  ];
}

/** Null for what other functions compare (data, keeping, lists), and for what follows from facts that are compared. */
function rulesFor(was: Purpose, is: Purpose): FactRules<PurposeFacts> {
  const weigh = (): Weight => asked(is);
  return {
    basis: null,
    kind: { kind: "purpose-kind", subject: "kind", weigh },
    specialBecause: { kind: "special-because", subject: "special-because", weigh },
    by: { kind: "controller", subject: "by", weigh },
    onBehalfOf: { kind: "on-behalf-of", subject: "on-behalf-of", weigh: told },
    under: { kind: "under", subject: "under", weigh: told },
    softOptIn: { kind: "soft-opt-in", subject: "soft-opt-in", weigh: toldIfNew },
    howOften: { kind: "frequency", subject: "how-often", weigh: toldIfMoreOften },
    askAgain: { kind: "ask-again", subject: "ask-again", weigh: toldIfLonger },
    serves: { kind: "serves", subject: "serves", weigh: shown },
    ...COMPARED_ELSEWHERE,
  };
}

const COMPARED_ELSEWHERE = {
  needs: null,
  optional: null,
  kept: null,
  people: null,
  channels: null,
  systems: null,
  onDevice: null,
  decidesAlone: null,
  formerly: null,
  mode: null,
  recipients: null,
  rights: null,
  dpv: null,
  fideslang: null,
  tcf: null,
};

/** No limit is the most often of all. */
function toldIfMoreOften(before: PurposeFacts["howOften"], after: PurposeFacts["howOften"]): Weight {
  const rate = (often: PurposeFacts["howOften"]): number => (often ? often.times / meanDays(often.per) : Infinity);
  return rate(after) < rate(before) ? "patch" : "tell";
}

/** The basis; and for a kind of its own the term that says what it is. For other kinds the term follows from the kind. */
function vocabulary(was: Purpose, is: Purpose, about: Partial<Change>): Change[] {
  const own = is.kind === "other" && was.kind === "other" && was.dpv !== is.dpv;
  return [
    ...basis(was, is, about),
    ...waiting(was, is, about),
    ...(own
      ? [change({ kind: "purpose-kind", weight: asked(is), subject: "dpv", before: was.dpv, after: is.dpv, ...about })]
      : []),
  ];
}

/** Leaving consent is the company's mistake, not a new question; it weighs as much as one, so that it cannot slip by. */
function basis(was: Purpose, is: Purpose, about: Partial<Change>): Change[] {
  if (was.basis === is.basis) return [];
  const said = { subject: "because", before: was.basis, after: is.basis, ...about };
  if (was.basis === "consent") return [change({ kind: "basis-from-consent", weight: "ask", ...said })];
  return [change({ kind: "basis", weight: is.basis === "consent" ? "ask" : "tell", ...said })];
}

/**
 * A yes beside the basis, to special data or to a decision that no person makes: to go on without it is as much a mistake as
 * to leave consent. That it is waited for is new where it was not written, and where the earlier model was made before
 * Candor knew to wait.
 */
function waiting(was: Purpose, is: Purpose, about: Partial<Change>): Change[] {
  const [old, now] = [explicitConsent(was), explicitConsent(is)];
  if (was.basis === "consent" || is.basis === "consent") return [];
  if (old !== null && now === null) return [change({ kind: "consent-dropped", weight: "ask", subject: old, ...about })];
  const isNew = asked(was) !== "ask" && asked(is) === "ask";
  return now !== null && isNew ? [change({ kind: "waits-for-yes", weight: "ask", subject: now, ...about })] : [];
}

/** The field by which a purpose waits for an explicit consent beside its basis: GDPR 9(2)(a), 22(2)(c). */
function explicitConsent({ specialBecause, decidesAlone }: PurposeFacts): "special-because" | "decides-alone" | null {
  if (specialBecause === "explicit-consent") return "special-because";
  return decidesAlone?.allowedBy === "explicit-consent" ? "decides-alone" : null;
}

/** What a machine decides, and by what leave, is asked where people say yes to the purpose; where to have a person look again is told. */
function alone({ decidesAlone: was }: Purpose, { mode, decidesAlone: is }: Purpose, about: Partial<Change>): Change[] {
  const weight = asked({ mode });
  if (isSame(was, is)) return [];
  const said = { before: was, after: is, ...about };
  if (was && is && was.effect === is.effect && was.allowedBy === is.allowedBy)
    return [change({ kind: "review-at", weight: "tell", subject: "review-at", ...said })];
  return [change({ kind: "decides-alone", weight: is ? weight : "patch", subject: "decides-alone", ...said })];
}

/** Device entries by their names; of entries of one name, the first is compared and the others are new or gone. */
function devices(was: Purpose, is: Purpose, about: Partial<Change>): Change[] {
  const spell = (entries: readonly DeviceEntry[]): ReadonlyMap<string, DeviceEntry> =>
    new Map(entries.map((entry, index) => [nameAmong(entries, entry, index), entry]));
  const [had, has] = [spell(was.onDevice), spell(is.onDevice)];
  const say = (kind: ChangeKind, weight: Weight, key: string): Change => {
    const [before, after] = [had.get(key) ?? null, has.get(key) ?? null];
    return change({ kind, weight, subject: (after ?? before)?.name ?? key, before, after, ...about });
  };
  const both = [...has.keys()].filter((key) => had.has(key) && !isSame(had.get(key), has.get(key)));
  return [
    ...added([...had.keys()], [...has.keys()]).map((key) => say("device-added", asked(is), key)),
    ...both.map((key) => say("device-changed", asked(is), key)),
    ...added([...has.keys()], [...had.keys()]).map((key) => say("device-removed", "patch", key)),
  ];
}

function nameAmong(entries: readonly DeviceEntry[], { name }: DeviceEntry, index: number): string {
  return JSON.stringify([name, entries.slice(0, index).filter((other) => other.name === name).length]);
}

function lists(was: Purpose, is: Purpose, about: Partial<Change>): Change[] {
  const say = (kind: ChangeKind, weight: Weight) => (subject: string) => change({ kind, weight, subject, ...about });
  const people = isSame(was.people, is.people)
    ? []
    : [
        change({
          kind: "purpose-people",
          weight: more(was.people, is.people),
          subject: "people",
          before: was.people,
          after: is.people,
          ...about,
        }),
      ];
  return [
    ...people,
    ...added(was.channels, is.channels).map(say("channel-added", "tell")),
    ...added(is.channels, was.channels).map(say("channel-removed", "patch")),
    ...added(was.systems, is.systems).map(say("system-added", "patch")),
    ...added(is.systems, was.systems).map(say("system-removed", "patch")),
  ];
}

function more(before: readonly string[], after: readonly string[]): Weight {
  return added(before, after).length > 0 ? "tell" : "patch";
}
