import type { PolicyModel, StandingResult } from "@candor/model";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { type Context, createContext } from "../context.ts";
import { periodWords } from "../format/duration.ts";
import { partId, toId } from "../html/anchors.ts";
import { name } from "../html/name.ts";
import type { Said } from "../html/say.ts";
import { serialise } from "../html/serialise.ts";
import { minutesToRead, wordsToRead } from "../pieces/reading-time.ts";
import type { Strings } from "../strings/strings.ts";
import { contents, footer, masthead, type Standing } from "./frame.ts";
import { fullLayer } from "./full-layer.ts";
import { head, type HeadOptions } from "./head.ts";
import { shortLayer } from "./short-layer.ts";
import { usesLayer } from "./uses-layer.ts";

export interface RenderOptions extends HeadOptions, Standing {
  readonly strings: Strings;
  /** What tests of the promises found; a promise without one is never shown as tested. */
  readonly results: readonly StandingResult[];
}

/** The whole policy as one HTML document: the short layer, a card per use, the full text. */
export function renderPage(model: PolicyModel, options: RenderOptions): string {
  const context = createContext(model, options.strings);
  const short = shortLayer(context, options.results);
  const long = [...usesLayer(context), ...fullLayer(context)];
  const quick = wordsToRead([...short.mission, ...short.rest], context.language);
  const whole = quick + wordsToRead(long, context.language);
  const opening = hero(context, minutesToRead(quick), minutesToRead(whole));
  const top = h("section.layer", { id: partId("top") }, opening, ...short.mission, ...short.grid, ...short.rest);
  const main = h("main", { id: partId("main"), tabIndex: -1 }, top, ...long);
  const { lang, dir, page } = options.strings;
  const body = h(
    "body",
    h("a.skip", { href: toId(partId("main")) }, page.skip),
    masthead(context),
    h("div.frame", contents(context, collectIds(main, new Set())), main),
    footer(context, options),
  );
  const tree: Root = {
    type: "root",
    children: [{ type: "doctype" }, h("html", { lang, dir }, head(context, options), body)],
  };
  return serialise(tree);
}

function hero(context: Context, quick: number, whole: number): Element {
  const { mission, company } = context.model;
  const { page } = context.strings;
  const minutes = (count: number) => page.about(context.language.unit(count, "minute"));
  return h(
    "div.hero",
    h("h1", name(mission.title || page.title(company.name))),
    h("p.lead", mission.summary),
    h("p.meta", h("span", ...page.readingTime(minutes(quick), minutes(whole))), " ", h("span", ...reviewed(context))),
  );
}

function reviewed({ model: { mission }, strings: { page }, language }: Context): Said {
  return page.reviewedEvery(language.date(mission.reviewed), periodWords(mission.review, language));
}

/** Adds the ids of an element and of all in it. */
function collectIds({ properties: { id }, children }: Element, ids: Set<string>): ReadonlySet<string> {
  if (typeof id === "string") ids.add(id);
  for (const child of children) if (child.type === "element") collectIds(child, ids);
  return ids;
}
