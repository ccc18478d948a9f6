import { isDirectMarketing, type RightId, type RightsFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { durationWords } from "../format/duration.ts";
import { type Fact, fact, factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import { differencesByPlace } from "../pieces/by-place.ts";
import { ownSections } from "../pieces/own-sections.ts";
import { inReadingOrder } from "../purpose-order.ts";

const ORDER: readonly RightId[] = [
  "be-informed",
  "access",
  "correct",
  "delete",
  "restrict",
  "withdraw",
  "object",
  "take-along",
  "human-review",
  "complain",
];

/** What people can ask, where and how soon we answer; each right with the uses it holds for, as the model infers them. */
export function rightsPart(context: Context): readonly Element[] {
  const { rights } = context.model;
  const entries = [...ORDER.flatMap((id) => rightEntry(id, context)), ...marketingEntry(context)];
  return [
    ...factList(rightsFacts(rights, context)),
    ...(entries.length === 0 ? [] : [h("ul.rights", ...entries)]),
    ...ownSections(rights.sections, 4),
    ...differencesByPlace(rights.byPlace, 4, context, (facts) => rightsFacts(facts, context)),
  ];
}

function rightEntry(id: RightId, context: Context): readonly Element[] {
  const { full } = context.strings;
  const purposes = inReadingOrder(context.model.purposes);
  const holding = purposes.filter(
    (purpose) => purpose.rights.includes(id) && !(id === "object" && isDirectMarketing(purpose)),
  );
  if (holding.length === 0) return [];
  const scope =
    holding.length === purposes.length
      ? [full.forEveryUse]
      : full.forUses(context.language.list(holding.map((purpose) => context.purposeLink(purpose.id))));
  const { name: title, means } = full.right[id];
  return [h("li", h("h4", title), h("p", means), h("p.note", ...scope))];
}

/** Objection to direct marketing holds always, whatever the basis, and must be shown apart: GDPR 21(2)–(4). */
function marketingEntry({ model, strings: { full }, language, purposeLink }: Context): readonly Element[] {
  const purposes = inReadingOrder(model.purposes).filter(isDirectMarketing);
  if (purposes.length === 0) return [];
  const scope = full.forUses(language.list(purposes.map(({ id }) => purposeLink(id))));
  return [h("li.apart", h("h4", full.marketing.name), h("p", full.marketing.means), h("p.note", ...scope))];
}

function rightsFacts(facts: Partial<RightsFacts>, { strings: { full }, language }: Context): readonly (Fact | null)[] {
  return [
    fact(full.askAt, facts.askAt, route),
    fact(full.answerWithin, facts.answerWithin, (time) => durationWords(time, language)),
    fact(full.agents, facts.agents, name),
  ];
}
