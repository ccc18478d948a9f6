import type { PolicyModel, Purpose, Recipient } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import type { Said } from "../html/say.ts";
import { route } from "../html/route.ts";

/**
 * What the law of California has a policy say in words: whether data is sold or shared, and that nobody is treated worse for
 * using a right. CCPA 1798.130(a)(5)(C) and 1798.125. Nothing where that law does not apply.
 */
export function californiaPart({ model, ...context }: Context): readonly Element[] {
  if (!model.company.packs.includes("ccpa")) return [];
  const says = context.strings.full.inCalifornia;
  const lines = [...saleLines(model, context), [says.noRetaliation]];
  return lines.map((line) => h("p", ...line));
}

function saleLines(model: PolicyModel, context: Omit<Context, "model">): readonly Said[] {
  const { strings, language } = context;
  const says = strings.full.inCalifornia;
  const to = (sells: (recipient: Recipient) => boolean | null): Said =>
    language.list(model.recipients.filter(sells).map(({ id }) => context.recipientName(id)));
  const sold = to((recipient) => holdsThere(recipient, "sold"));
  const forAds = to((recipient) => holdsThere(recipient, "sharedForAds"));
  const uses = language.list(model.purposes.filter(sellsData).map(({ id }) => context.purposeLink(id)));
  const { where } = model.company.choices.refuse;
  const lines = [
    ...(sold.length > 0 ? [says.soldTo(sold)] : []),
    ...(uses.length > 0 ? [says.soldFor(uses)] : []),
    ...(forAds.length > 0 ? [says.sharedWith(forAds)] : []),
  ];
  if (lines.length > 0) return [...lines, says.sayNo(route(where))];
  // What nobody said is not denied.
  return model.recipients.some(isOpen) ? [] : [[says.nothingSold]];
}

/** As the recipient is in California: by what it says of it, of the country, else of everybody. */
function holdsThere({ byPlace, ...recipient }: Recipient, fact: "sold" | "sharedForAds"): boolean | null {
  const own = ["US-CA", "US"].flatMap((place) => {
    const said = byPlace.find((one) => one.place === place)?.facts[fact];
    return said === undefined ? [] : [said];
  });
  return own.length > 0 ? (own[0] ?? null) : recipient[fact];
}

/** Whether nobody said of a recipient what other facts suggest. */
function isOpen(recipient: Recipient): boolean {
  return holdsThere(recipient, "sold") === null || holdsThere(recipient, "sharedForAds") === null;
}

function sellsData({ byPlace, ...purpose }: Purpose): boolean {
  const own = ["US-CA", "US"].flatMap((place) => byPlace.find((one) => one.place === place)?.facts.kind ?? []);
  return (own[0] ?? purpose.kind) === "sell-data";
}
