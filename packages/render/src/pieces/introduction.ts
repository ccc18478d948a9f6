import type { Section } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { proseElements } from "../html/prose.ts";

/** What a document says before its first heading. It belongs right after the summary, before any facts. */
export function introduction(sections: readonly Section[], level: 2 | 4): readonly Element[] {
  const untitled = sections.filter(({ title }) => title === "");
  return untitled.map(({ body }) => h("div.intro", ...proseElements(body, level)));
}
