import type { Purpose } from "@candor/model";
import type { Document } from "../../../../document.ts";
import type { Release } from "../../../../release/release.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Finding, Rule } from "../../../rule.ts";
import { nearestTo, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/swap",
  severity: "error",
  summary: "What people were asked for stays a question: a purpose does not leave consent for another legal basis.",
  *check({ purposes, purposeIds }, { release }) {
    if (!release) return;
    for (const purpose of purposes) {
      const old = publishedAs(purpose, release, purposeIds);
      if (old) yield* swaps(purpose, old, release.version);
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

/** For everybody; then for each place where it is another matter, on the line that says so. */
function* swaps(purpose: Document<"purpose">, old: Purpose, version: string): Iterable<Finding> {
  const variants = variantsOf(purpose);
  const everywhere = isSwap(old.basis, variants[0].facts.because);
  if (everywhere) yield atFact(purpose, variants[0].pathOf("because"), words(version, variants[0].facts.because, ""));
  for (const place of new Set([...old.byPlace, ...variants].flatMap(({ place }) => place ?? []))) {
    const there = nearestTo(variants, place);
    const was = old.byPlace.find((entry) => entry.place === place)?.facts.basis ?? old.basis;
    if (!isSwap(was, there.facts.because) || (everywhere && !there.says("because"))) continue;
    yield atFact(purpose, there.pathOf("because"), words(version, there.facts.because, ` in ${shown(place)}`));
  }
}

function isSwap(before: string, after: string): boolean {
  return before === "consent" && after !== "consent";
}

function words(version: string, basis: string, where: string): Pick<Finding, "message" | "help"> {
  return {
    message: `people were asked for this${where} in version ${version}, and ${shown(basis)} would go on without their answer`,
    help: "write `because: consent` again, or end this purpose and write another one in a file of its own",
  };
}
