import type { Document } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { atTitle } from "../../../finding.ts";
import { wordsOf } from "../../../phrases.ts";
import type { Finding, Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "id/twin",
  severity: "warning",
  summary: "Two purposes do not share a title or a summary.",
  *check({ purposes }) {
    const told = new Set<Document<"purpose">>();
    for (const [what, textOf] of TEXTS) {
      for (const [first, ...others] of sharing(purposes, textOf)) {
        const fresh = others.filter((one) => !told.has(one));
        for (const other of fresh) told.add(other);
        if (first && fresh[0]) yield twin(fresh[0], first, what, fresh.length - 1);
      }
    }
  },
};

type TextOf = (purpose: Document<"purpose">) => string;

const TEXTS: readonly (readonly [what: string, textOf: TextOf])[] = [
  ["title", ({ title }) => title],
  ["summary", ({ summary }) => summary],
];

/** Groups of purposes that say the same there, to the same people, in the order of their ids. */
function sharing(purposes: readonly Document<"purpose">[], textOf: TextOf): readonly Document<"purpose">[][] {
  const groups = Map.groupBy(purposes, (purpose) => {
    const words = wordsOf(textOf(purpose)).join(" ");
    return words === "" ? "" : `${words}\n${(purpose.frontmatter.people ?? []).toSorted().join(" ")}`;
  });
  groups.delete("");
  return [...groups.values()];
}

/** One finding for all that say the same, at the second of them. */
function twin(purpose: Document<"purpose">, first: Document<"purpose">, what: string, more: number): Finding {
  const others = more === 0 ? "" : `, and so ${more === 1 ? "has 1 more" : `have ${more} more`}`;
  return {
    ...atTitle(purpose, {
      message: `${shown(purpose.id)} has the same ${what} as ${shown(first.id)}: people cannot tell them apart${others}`,
      help: `remove what is left over, or say in the ${what} what is different`,
    }),
    related: [{ message: `the ${what} of ${shown(first.id)}`, place: first.titlePlace }],
  };
}
