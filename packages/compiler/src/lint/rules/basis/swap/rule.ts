import type { Purpose, PurposeFacts } from "@candor/model";
import type { Document, FrontmatterPath } from "../../../../document.ts";
import type { PurposeFrontmatter } from "../../../../facts/frontmatter.gen.ts";
import { pointerOf } from "../../../../facts/pointer.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";
import type { Release } from "../../../../release/release.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, nearestTo, type Variant, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/swap",
  severity: "error",
  summary: "What people were asked for stays a question: nothing goes on without the yes that it waited for.",
  *check({ purposes, purposeIds, data }, { release }) {
    if (!release) return;
    const former = new Map((data ? entriesOf(data) : []).map(({ id, variants }) => [id, variants[0].facts.formerly]));
    const namesOf: NamesOf = (item) => [item, ...(former.get(item) ?? [])];
    for (const purpose of purposes) {
      const old = publishedAs(purpose, release, purposeIds);
      if (!old) continue;
      for (const { path, asked, where, help } of swaps(purpose, old, namesOf)) {
        yield atFact(purpose, path, { message: asked(`${where} in version ${release.version}`), help });
      }
    }
  },
};

/** The purpose in the last release, under its name of today or a former one that no other purpose has. */
function publishedAs(
  { id, frontmatter }: Document<"purpose">,
  { model }: Release,
  live: ReadonlySet<string>,
): Purpose | undefined {
  const former = (frontmatter.formerly ?? []).filter((name) => !live.has(name));
  return [id, ...former].map((name) => model.purposes.find((purpose) => purpose.id === name)).find(Boolean);
}

/** An answer of people that would no longer count. */
interface Swap {
  readonly path: FrontmatterPath;
  /** The message; `when` is where and in which version they were asked. */
  readonly asked: (when: string) => string;
  readonly help: string;
}

/** The names of an item, that of today first. */
type NamesOf = (item: string) => readonly string[];

/** For everybody; then for each place where it is another matter, on the line that says so. */
function swaps(
  purpose: Document<"purpose">,
  old: Purpose,
  namesOf: NamesOf,
): readonly (Swap & { readonly where: string })[] {
  const variants = variantsOf(purpose);
  const everywhere = swapsIn(variants[0], old, namesOf);
  const said = new Set(everywhere.map(({ path }) => pointerOf(path)));
  const places = new Set([...old.byPlace, ...variants].flatMap(({ place }) => place ?? []));
  const local = [...places].flatMap((place) => {
    const was = { ...old, ...old.byPlace.find((entry) => entry.place === place)?.facts };
    const where = ` in ${shown(place)}`;
    return swapsIn(nearestTo(variants, place), was, namesOf)
      .filter(({ path }) => !said.has(pointerOf(path)))
      .map((swap) => ({ ...swap, where }));
  });
  return [...everywhere.map((swap) => ({ ...swap, where: "" })), ...local];
}

function swapsIn(is: Variant<PurposeFrontmatter>, was: PurposeFacts, namesOf: NamesOf): readonly Swap[] {
  const waits = waitsForYes(is.facts);
  if (was.basis === "consent") return is.facts.because === "consent" ? [] : [fromConsent(is)];
  const explicit = explicitConsent(was);
  if (explicit !== null && !waits) return [withoutYes(is, explicit)];
  return waits ? [] : itemsWithoutYes(is, was, namesOf);
}

function fromConsent({ facts, pathOf }: Variant<PurposeFrontmatter>): Swap {
  return {
    path: pathOf("because"),
    asked: (when) => `people were asked for this${when}, and ${shown(facts.because)} would go on without their answer`,
    help: "write `because: consent` again, or end this purpose and write another one in a file of its own",
  };
}

type Explicit = "special-because" | "decides-alone";

/** The field by which a purpose waited for a yes beside its basis. GDPR 9(2)(a), 22(2)(c). */
function explicitConsent({ specialBecause, decidesAlone }: PurposeFacts): Explicit | null {
  if (specialBecause === "explicit-consent") return "special-because";
  return decidesAlone?.allowedBy === "explicit-consent" ? "decides-alone" : null;
}

function withoutYes({ facts, pathOf }: Variant<PurposeFrontmatter>, field: Explicit): Swap {
  const written = field === "special-because" ? "special-because: explicit-consent" : "allowed-by: explicit-consent";
  return {
    path: pathOf(facts[field] === undefined ? "because" : field),
    asked: (when) => `people were asked for this${when}, and it would go on without their answer`,
    help: `write \`${written}\` again, or end this purpose and write another one in a file of its own`,
  };
}

/** Each optional item has a yes of its own, whatever the basis of the rest. */
function itemsWithoutYes(
  { facts, pathOf }: Variant<PurposeFrontmatter>,
  { optional }: PurposeFacts,
  namesOf: NamesOf,
): readonly Swap[] {
  return facts.needs.flatMap((item, index) => {
    if (!namesOf(item).some((name) => optional.includes(name))) return [];
    return {
      path: [...pathOf("needs"), index],
      asked: (when: string) =>
        `people chose${when} whether to give ${shown(item)}, and it would be used without their answer`,
      help: `move ${shown(item)} back to \`optional\`, or write another purpose that needs it, in a file of its own`,
    };
  });
}
