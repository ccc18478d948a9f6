import { countWords, readingMinutes } from "@candor/model";
import type { Document, ParsedDocument } from "../../../../document.ts";
import { inWords, shown } from "../../../../text/shown.ts";
import { textAt } from "../../../../translation/unit.ts";
import { textPaths } from "../../../../translation/text-paths.ts";
import { plainLimits } from "../../../plain/limits.ts";
import { tellingsOf } from "../../../plain/tellings.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "plain/budget",
  severity: "warning",
  summary: "The first layer of the page can be read in a minute.",
  *check(policy, context) {
    for (const { tag, language, documents } of policy.mission ? tellingsOf(policy) : []) {
      const mission = policy.mission && documents.get(policy.mission.file.within);
      if (!mission || !policy.mission) continue;
      const titles = policy.purposes.flatMap(({ file }) => documents.get(file.within)?.title ?? []);
      const texts = [
        ...missionTexts(mission, policy.mission),
        { name: "the titles of the purposes", text: titles.join("\n") },
      ];
      const parts = texts.map(({ name, text }) => ({ name, words: countWords([text], tag) }));
      const words = parts.reduce((sum, part) => sum + part.words, 0);
      const { firstLayerMinutes } = plainLimits(context.plain, language);
      if (readingMinutes(words) <= firstLayerMinutes) continue;
      const longest = parts.toSorted((a, b) => b.words - a.words).slice(0, 3);
      const minutes = firstLayerMinutes === 1 ? "a minute" : `${firstLayerMinutes} minutes`;
      yield {
        message: `what people read first has ${words} words, which takes longer than ${minutes}`,
        help: `shorten ${inWords(
          longest.map((part) => `${part.name} (${part.words} words)`),
          "or",
        )}`,
        place: mission.titlePlace,
      };
    }
  },
};

interface Part {
  readonly name: string;
  readonly text: string;
}

/** What the first layer shows of mission.md. The grid of data and uses is looked at, and does not count as reading. */
function missionTexts(document: ParsedDocument, source: Document<"mission">): readonly Part[] {
  const facts = textPaths(source).filter(({ optional }) => !optional);
  const before = document.sections.find(({ title }) => title === "");
  return [
    { name: "the first paragraph", text: document.summary },
    ...(before ? [{ name: "what stands below it", text: before.text }] : []),
    ...facts.map(({ path }) => ({
      name: shown(path.join(".")),
      text: textAt(document.frontmatter, path) ?? "",
    })),
    ...["aims", "hold-us"].map((key) => {
      const title = document.sections.find((section) => section.key === key)?.title ?? key;
      return { name: shown(title), text: sectionText(document, key) ?? "" };
    }),
  ];
}
