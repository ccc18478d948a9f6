import {
  byCodeUnit,
  isDirectMarketing,
  type Keeping,
  type PlaceCode,
  type Purpose,
  type PurposeFacts,
} from "@candor/model";
import type { Document } from "../document.ts";
import { parseFrequency, parseInterval } from "../time/duration.ts";
import type { PurposeFrontmatter } from "../facts/frontmatter.gen.ts";
import { PURPOSE_KINDS, purposeIri } from "../vocabulary/purpose-kinds.ts";
import { changedFor, differences } from "./by-place.ts";
import { among, sorted } from "./in-order.ts";
import { isYes } from "./is-yes.ts";
import { modeOf, rightsOf } from "./rights.ts";
import { textOf } from "./text.ts";
import { keepingOf } from "./time.ts";

/** What the other documents say that a purpose follows, in one place or for everybody. */
export interface Surroundings {
  /** How long each data item is kept; null where that cannot be read. */
  readonly data: ReadonlyMap<string, Keeping | null>;
  readonly channels: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  /** Ids of the groups of people, the usual one first. */
  readonly people: readonly string[];
  readonly controllers: ReadonlySet<string>;
  /** Ids of the aims and promises. */
  readonly served: ReadonlySet<string>;
  /** Former ids that one purpose names and none has. */
  readonly formerIds: ReadonlySet<string>;
  /** Ids of the recipients for each purpose. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
}

/** `places` are those for which any document says something of its own; null asks for everybody's surroundings. */
export function lowerPurpose(
  document: Document<"purpose">,
  places: readonly PlaceCode[],
  around: (place: PlaceCode | null) => Surroundings,
): Purpose {
  const { "by-place": changes, ...facts } = document.frontmatter;
  const factsIn = (place: PlaceCode | null): PurposeFacts =>
    purposeFacts(document.id, changedFor(facts, changes, place), around(place));
  const everybody = factsIn(null);
  return { id: document.id, ...textOf(document), ...everybody, byPlace: differences(everybody, places, factsIn) };
}

function purposeFacts(id: string, purpose: PurposeFrontmatter, around: Surroundings): PurposeFacts {
  const { kind, because: basis } = purpose;
  const softOptIn = isYes(purpose["soft-opt-in"]);
  const isMarketing = isDirectMarketing({ kind, softOptIn });
  return {
    kind,
    basis,
    mode: modeOf(basis, isMarketing),
    under: purpose.under ?? null,
    specialBecause: purpose["special-because"] ?? null,
    softOptIn,
    formerly: among(purpose.formerly, around.formerIds),
    recipients: around.recipients.get(id) ?? [],
    rights: rightsOf(basis, { isMarketing, decidesAlone: purpose["decides-alone"] !== undefined }),
    ...references(purpose, around),
    ...times(purpose),
    ...devices(purpose),
    ...names(purpose),
  };
}

type References = "serves" | "needs" | "optional" | "people" | "by" | "onBehalfOf" | "kept" | "channels" | "systems";

function references(purpose: PurposeFrontmatter, around: Surroundings): Pick<PurposeFacts, References> {
  const needs = among(purpose.needs, around.data);
  const optional = among(purpose.optional, around.data).filter((item) => !needs.includes(item));
  const people = among(purpose.people, new Set(around.people));
  return {
    serves: one(purpose.serves, around.served),
    needs,
    optional,
    people: people.length > 0 ? people : around.people.slice(0, 1),
    by: one(purpose.by, around.controllers),
    onBehalfOf: one(purpose["on-behalf-of"], around.controllers),
    kept: keptOf(purpose.kept, sorted([...needs, ...optional]), around.data),
    channels: among(purpose.channels ?? [...around.channels], around.channels),
    systems: among(purpose.systems ?? [...around.systems], around.systems),
  };
}

/** The purpose's own time for an item, else its time for all, else what data.md says. */
function keptOf(
  kept: PurposeFrontmatter["kept"],
  items: readonly string[],
  data: Surroundings["data"],
): PurposeFacts["kept"] {
  if (typeof kept === "string") {
    const keeping = keepingOf(kept);
    return keeping ? items.map((item) => ({ item, keeping })) : [];
  }
  return items.flatMap((item) => {
    const own = kept && Object.hasOwn(kept, item) ? kept[item] : undefined;
    const keeping = own === undefined ? (data.get(item) ?? null) : keepingOf(own);
    return keeping ? [{ item, keeping }] : [];
  });
}

function times(purpose: PurposeFrontmatter): Pick<PurposeFacts, "howOften" | "askAgain"> {
  const { "how-often": often, "ask-again": again } = purpose;
  return {
    howOften: often === undefined ? null : parseFrequency(often),
    askAgain: again === undefined ? null : parseInterval(again),
  };
}

function devices(purpose: PurposeFrontmatter): Pick<PurposeFacts, "onDevice" | "decidesAlone"> {
  const entries = (purpose["on-device"] ?? []).map(({ name, by, lasts, "needed-because": neededBecause = null }) => ({
    name,
    by,
    lasts,
    neededBecause,
  }));
  const alone = purpose["decides-alone"];
  return {
    onDevice: entries.toSorted((a, b) => byCodeUnit(a.name, b.name)),
    decidesAlone: alone
      ? { effect: alone.effect, allowedBy: alone["allowed-by"], reviewAt: alone["review-at"] ?? "" }
      : null,
  };
}

function names({ kind, dpv: own }: PurposeFrontmatter): Pick<PurposeFacts, "dpv" | "fideslang" | "tcf"> {
  const { dpv, fideslang, tcf } = PURPOSE_KINDS[kind];
  const term = own ?? dpv;
  return { dpv: term === null ? null : purposeIri(term), fideslang, tcf };
}

function one(id: string | undefined, known: ReadonlySet<string>): string | null {
  return id !== undefined && known.has(id) ? id : null;
}
