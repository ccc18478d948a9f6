import type { Text } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { californiaPart } from "../full/california-part.ts";
import { breachPart, complaintsPart, reportPart, safeguardsPart } from "../full/care-parts.ts";
import { companyPart } from "../full/company-part.ts";
import { dataPart } from "../full/data-part.ts";
import { recipientsPart } from "../full/recipients-part.ts";
import { rightsPart } from "../full/rights-part.ts";
import type { Part } from "../html/anchors.ts";
import { name } from "../html/name.ts";
import { introduction } from "../pieces/introduction.ts";
import { ownSections } from "../pieces/own-sections.ts";
import { part } from "./part.ts";

/** The mission's sections that stand on the first layer. */
const MISSION_SECTIONS: ReadonlySet<string | null> = new Set(["aims", "hold-us"]);

/** The third layer: everything that the cards do not say, each part under the heading its author gave it. */
export function fullLayer(context: Context): readonly Element[] {
  const { full, page } = context.strings;
  const { company, mission, texts, rights, breach, report } = context.model;
  const rest = mission.sections.filter(({ key }) => !MISSION_SECTIONS.has(key));
  const parts = [
    ...textPart("company", company, full.company, [...companyPart(context), ...ownSections(rest, 4)]),
    ...textPart("data", texts.data, full.data, dataPart(context)),
    ...textPart("recipients", texts.recipients, full.recipients, recipientsPart(context)),
    ...textPart("safeguards", texts.safeguards, full.safeguards, safeguardsPart(context)),
    ...textPart("rights", rights, full.rights, rightsPart(context)),
    ...part("california", 3, full.california, californiaPart(context)),
    ...textPart("breach", breach, full.breach, breachPart(context)),
    ...textPart("report", report, full.report, reportPart(context)),
    ...part("complaints", 3, full.complaints, complaintsPart(context)),
  ];
  return part("full", 2, page.full, [h("p.lead", page.fullIntro), ...parts]);
}

function textPart(id: Part, text: Text | null, title: string, content: readonly Element[]): readonly Element[] {
  if (text === null) return [];
  const summary = text.summary === "" ? [] : [h("p.summary", text.summary)];
  const opening = introduction(text.sections, 4);
  return part(id, 3, text.title === "" ? title : name(text.title), [...summary, ...opening, ...content]);
}
