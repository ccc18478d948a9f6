import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";

/** The policy in four numbers, each with its words. */
export function figures({ model, strings, language }: Context): Element {
  const { figures } = strings;
  const withYes = model.purposes.filter(({ mode }) => mode === "opt-in").length;
  const counts: readonly [number, (count: number) => string][] = [
    [model.data.length, figures.data],
    [model.purposes.length, figures.uses],
    [withYes, figures.withYes],
    [model.recipients.length, figures.recipients],
  ];
  const entries = counts.map(([count, words]) => h("li", h("strong", language.number(count)), " ", words(count)));
  return h("ul.figures", ...entries);
}
