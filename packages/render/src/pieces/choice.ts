import type { Purpose } from "@candor/model";
import type { Context } from "../context.ts";
import { route } from "../html/route.ts";
import type { Said } from "../html/say.ts";

/** What a person decides about a purpose, and where and in how many steps. */
export function choiceWords({ mode, basis }: Pick<Purpose, "mode" | "basis">, context: Context): Said {
  const { card, choices, terms } = context.strings;
  const { agree, refuse } = context.model.company.choices;
  if (mode === "none") return card.choiceNone(terms.basis[basis].means);
  if (mode === "opt-out") return card.choiceOut(route(refuse.where), choices.steps(refuse.steps));
  const [yes, no] = [choices.steps(agree.steps), choices.steps(refuse.steps)];
  return agree.where === refuse.where
    ? card.choiceInOne(route(agree.where), yes, no)
    : card.choiceIn(route(agree.where), yes, route(refuse.where), no);
}
