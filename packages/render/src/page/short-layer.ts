import { sectionBody, type StandingResult } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { contactFacts } from "../full/company-part.ts";
import { factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { proseElements } from "../html/prose.ts";
import { safeHref } from "../html/route.ts";
import { choiceGroups } from "../pieces/choices.ts";
import { figures } from "../pieces/figures.ts";
import { introduction } from "../pieces/introduction.ts";
import { labelGrid } from "../pieces/label-grid.ts";
import { notableList } from "../pieces/notable.ts";
import { promiseList } from "../promises/promise-list.ts";
import { part } from "./part.ts";

/** The first layer, in parts: those to read, and the label, which is looked at and so does not count as reading. */
export interface ShortLayer {
  readonly mission: readonly Element[];
  readonly grid: readonly Element[];
  readonly rest: readonly Element[];
}

export function shortLayer(context: Context, results: readonly StandingResult[]): ShortLayer {
  const { grid, choices, notable, page } = context.strings;
  const { data, purposes } = context.model;
  const empty = data.length === 0 || purposes.length === 0;
  const label = empty ? [] : [figures(context), h("p.note", grid.intro), ...labelGrid(context)];
  const notables = notableList(context);
  return {
    mission: [...aims(context), ...promisesPart(context, results)],
    grid: part("grid", 2, grid.heading, label),
    rest: [
      ...part("choices", 2, choices.heading, choiceGroups(context)),
      ...part("notable", 2, notable.heading, notables.length === 0 ? [] : [h("p.note", notable.intro), ...notables]),
      ...part("who", 2, page.who, factList(contactFacts(context.model.company, context), "facts wide")),
    ],
  };
}

/** What the company is for, and how its handling of data serves that. */
function aims({ model: { mission }, strings }: Context): readonly Element[] {
  const film = mission.video === null ? null : safeHref(mission.video);
  const said = mission.aims.map(({ id, says }) => h("div", h("dt", strings.terms.aim[id]), h("dd", name(says))));
  return [
    ...(said.length === 0 ? [] : [h("dl.aims", ...said)]),
    h(
      "div.mission",
      ...introduction(mission.sections, 2),
      ...proseElements(sectionBody(mission, "aims") ?? [], 2),
      ...(film === null ? [] : [h("p", h("a", { href: film }, strings.page.film))]),
    ),
  ];
}

function promisesPart(context: Context, results: readonly StandingResult[]): readonly Element[] {
  const { mission } = context.model;
  const hold = proseElements(sectionBody(mission, "hold-us") ?? [], 2);
  const after = hold.length === 0 ? [] : [h("div.prose", ...hold)];
  return part("promises", 2, context.strings.promises.heading, [...promiseList(context, results), ...after]);
}
