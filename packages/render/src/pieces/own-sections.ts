import type { Section } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { name } from "../html/name.ts";
import { proseElements } from "../html/prose.ts";

/** Sections under their author's own headings; what stands before the first of them is `introduction`. */
export function ownSections(sections: readonly Section[], level: 3 | 4): readonly Element[] {
  const titled = sections.filter(({ title }) => title !== "");
  return titled.map(({ title, body }) =>
    h("section.own", h(level === 3 ? "h3" : "h4", name(title)), ...proseElements(body, level)),
  );
}
