import { byCodeUnit, isDirectMarketing, type Keeping, type PlaceCode, type PurposeFacts } from "@candor/model";
import type { Document } from "../document.ts";
import type { PurposeFrontmatter } from "../facts/frontmatter.gen.ts";
import { onceEach } from "../once-each.ts";
import { parseFrequency, parseInterval } from "../time/duration.ts";
import { PURPOSE_KINDS, purposeIri } from "../vocabulary/purpose-kinds.ts";
import { changedFor, differing } from "./by-place.ts";
import { cleanFrozen } from "./clean-frozen.ts";
import { sorted } from "./in-order.ts";
import { isYes } from "../facts/is-yes.ts";
import { modeOf, rightsOf } from "./rights.ts";
import { keepingOf } from "./time.ts";

/** What a purpose says, for everybody or in one place, as far as it follows from its document alone. */
export interface OwnFacts {
  /** As if everything that it names were there. */
  readonly facts: PurposeFacts;
  /** Its own times for single items, null for one that cannot be read; null where it has one time for all. */
  readonly times: ReadonlyMap<string, Keeping | null> | null;
  /** Whether it names channels and systems; all of the company's count where it does not. */
  readonly names: { readonly channels: boolean; readonly systems: boolean };
}

/** The facts of a purpose for everybody (null) and for each place that changes some. */
export const ownFactsOf: (document: Document<"purpose">) => (place: PlaceCode | null) => OwnFacts = onceEach(
  ({ frontmatter: { "by-place": changes = {}, ...written } }) => {
    const everybody = ownFacts(written);
    const places = new Map(
      Object.keys(changes).map((place) => {
        const there = ownFacts(changedFor(written, changes, place));
        return [place, { ...there, facts: sharing(there.facts, everybody.facts) }] as const;
      }),
    );
    return (place) => (place === null ? everybody : (places.get(place) ?? everybody));
  },
);

/** The same facts, with the very value that everybody has where it is the same. */
function sharing(there: PurposeFacts, everybody: PurposeFacts): PurposeFacts {
  return Object.freeze({ ...everybody, ...differing(everybody, there) });
}

function ownFacts(written: PurposeFrontmatter): OwnFacts {
  const { kind, because: basis, kept } = written;
  const softOptIn = isYes(written["soft-opt-in"]);
  const isMarketing = isDirectMarketing({ kind, softOptIn });
  const facts = {
    kind,
    basis,
    mode: modeOf(written, isMarketing),
    under: written.under ?? null,
    specialBecause: written["special-because"] ?? null,
    softOptIn,
    formerly: unique(written.formerly),
    recipients: [],
    rights: rightsOf(written, { isMarketing, decidesAlone: written["decides-alone"] !== undefined }),
    ...named(written),
    ...times(written),
    ...devices(written),
    ...terms(written),
  };
  return {
    facts: cleanFrozen(facts),
    times: typeof kept === "string" ? null : new Map(Object.entries(kept ?? {}).map(readTime)),
    names: { channels: written.channels !== undefined, systems: written.systems !== undefined },
  };
}

function readTime([item, text]: readonly [string, string]): readonly [string, Keeping | null] {
  return [item, keepingOf(text)];
}

type Named = "serves" | "needs" | "optional" | "people" | "by" | "onBehalfOf" | "kept" | "channels" | "systems";

function named(written: PurposeFrontmatter): Pick<PurposeFacts, Named> {
  const needs = unique(written.needs);
  const optional = unique(written.optional).filter((item) => !needs.includes(item));
  const keeping = typeof written.kept === "string" ? keepingOf(written.kept) : null;
  return {
    serves: written.serves ?? null,
    needs,
    optional,
    people: unique(written.people),
    by: written.by ?? null,
    onBehalfOf: written["on-behalf-of"] ?? null,
    kept: keeping ? sorted([...needs, ...optional]).map((item) => ({ item, keeping })) : [],
    channels: unique(written.channels),
    systems: unique(written.systems),
  };
}

function times(written: PurposeFrontmatter): Pick<PurposeFacts, "howOften" | "askAgain"> {
  const { "how-often": often, "ask-again": again } = written;
  return {
    howOften: often === undefined ? null : parseFrequency(often),
    askAgain: again === undefined ? null : parseInterval(again),
  };
}

function devices(written: PurposeFrontmatter): Pick<PurposeFacts, "onDevice" | "decidesAlone"> {
  const entries = (written["on-device"] ?? []).map(({ name, by, lasts, "needed-because": neededBecause = null }) => ({
    name,
    by,
    lasts,
    neededBecause,
  }));
  const alone = written["decides-alone"];
  return {
    onDevice: entries.toSorted((a, b) => byCodeUnit(a.name, b.name)),
    decidesAlone: alone
      ? { effect: alone.effect, allowedBy: alone["allowed-by"], reviewAt: alone["review-at"] ?? "" }
      : null,
  };
}

function terms({ kind, dpv: own }: PurposeFrontmatter): Pick<PurposeFacts, "dpv" | "fideslang" | "tcf"> {
  const { dpv, fideslang, tcf } = PURPOSE_KINDS[kind];
  const term = own ?? dpv;
  return { dpv: term === null ? null : purposeIri(term), fideslang, tcf };
}

/** Each word once, sorted. */
function unique(words: readonly string[] | undefined): readonly string[] {
  return sorted([...new Set(words)]);
}
