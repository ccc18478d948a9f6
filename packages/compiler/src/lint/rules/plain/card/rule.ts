import { countWords } from "@candor/model";
import type { Document, ParsedDocument } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { plainLimits } from "../../../plain/limits.ts";
import { tellingsOf } from "../../../plain/tellings.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "plain/card",
  severity: "warning",
  summary: "The text on a consent card is short enough to be read before somebody answers.",
  *check(policy, context) {
    const asking = policy.purposes.filter(asks).map(({ file }) => file.within);
    for (const { tag, language, documents } of tellingsOf(policy)) {
      const { cardWords } = plainLimits(context.plain, language);
      for (const document of asking.flatMap((within) => documents.get(within) ?? [])) {
        const parts = partsOf(document).map(({ name, text }) => ({ name, words: countWords([text], tag) }));
        const words = parts.reduce((sum, part) => sum + part.words, 0);
        if (words <= cardWords) continue;
        const longest = parts.reduce((most, part) => (part.words > most.words ? part : most));
        const title = shown(document.title || document.id);
        yield {
          message: `the card of ${title} has ${words} words, and people are asked to read ${cardWords} at most`,
          help: `shorten ${longest.name}, which has ${longest.words}, or move some of it below a heading of your own`,
          place: document.titlePlace,
        };
      }
    }
  },
};

/** Whether its card waits for a yes. Any other card only tells, and holds nobody up. */
function asks({ frontmatter }: Document<"purpose">): boolean {
  return waitsForYes(frontmatter) || (frontmatter.optional ?? []).length > 0;
}

const SECTIONS = ["why", "benefit", "refuse"] as const;

/** What the author wrote on the card, beside its title. */
function partsOf(document: ParsedDocument): readonly { readonly name: string; readonly text: string }[] {
  const sections = SECTIONS.map((key) => {
    const title = document.sections.find((section) => section.key === key)?.title ?? key;
    return { name: shown(title), text: sectionText(document, key) ?? "" };
  });
  return [{ name: "the first paragraph", text: document.summary }, ...sections];
}
