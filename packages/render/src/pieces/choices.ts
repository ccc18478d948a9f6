import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { mark, type Shape } from "../html/badge.ts";
import { route } from "../html/route.ts";
import type { Said } from "../html/say.ts";
import { inReadingOrder } from "../purpose-order.ts";

/** What the reader decides: off until yes, extras, on until they object, and what is no choice; then where to decide. */
export function choiceGroups(context: Context): readonly Element[] {
  const { choices } = context.strings;
  const purposes = inReadingOrder(context.model.purposes);
  const links = (mode: "opt-in" | "opt-out" | "none"): readonly Said[] =>
    purposes.filter((purpose) => purpose.mode === mode).map(({ id }) => [context.purposeLink(id)]);
  const extras = purposes.flatMap(({ id, optional }) =>
    optional.map((item) => choices.itemFor(context.dataName(item), context.purposeLink(id))),
  );
  return [
    h(
      "div.groups",
      ...group("ring", choices.optIn, choices.optInNote, links("opt-in")),
      ...group("ring", choices.optional, choices.optionalNote, extras),
      ...group("half", choices.optOut, choices.optOutNote, links("opt-out")),
      ...group("full", choices.none, choices.noneNote, links("none")),
    ),
    h("p.call", ...whereToChange(context)),
  ];
}

function group(shape: Shape, title: string, note: string, entries: readonly Said[]): readonly Element[] {
  if (entries.length === 0) return [];
  const list = h("ul.plain", ...entries.map((entry) => h("li", ...entry)));
  return [h("div.group", h("h3", mark(shape), title), h("p.note", note), list)];
}

function whereToChange({ strings: { choices }, model }: Context): Said {
  const { agree, refuse } = model.company.choices;
  const [yes, no] = [choices.steps(agree.steps), choices.steps(refuse.steps)];
  return agree.where === refuse.where
    ? choices.changeAtOne(route(agree.where), yes, no)
    : choices.changeAt(route(agree.where), yes, route(refuse.where), no);
}
