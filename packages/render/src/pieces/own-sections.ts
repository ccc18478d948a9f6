import type { Section } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { name } from "../html/name.ts";
import { proseElements } from "../html/prose.ts";

/** Sections under their author's own headings, and what stands before the first of them. */
export function ownSections(sections: readonly Section[], level: 3 | 4): readonly Element[] {
  return sections.map(({ title, body }) =>
    title === ""
      ? h("div.own", ...proseElements(body, level))
      : h("section.own", h(level === 3 ? "h3" : "h4", name(title)), ...proseElements(body, level)),
  );
}
