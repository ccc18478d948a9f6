import type { PolicyModel, StandingResult } from "@candor/model";
import { en, renderPage, type Strings, stylesheet } from "@candor/render";
import type { GeneratedFile } from "../file.ts";
import { MARK } from "../mark.ts";
import { jsonLd } from "./json-ld.ts";

export interface PageOptions {
  /** Where the page will stand, `https://…`: shown on the page and in print, and written as its canonical address. */
  readonly url?: string;
  /** The words of the page; English without. */
  readonly strings?: Strings;
  /** What tests of the promises found; a promise without one is never shown as tested. */
  readonly results?: readonly StandingResult[];
  /** The day from which the text holds, `YYYY-MM-DD`; without one it has not been released. */
  readonly effective?: string | null;
}

/** The public policy page: `index.html` and its one stylesheet, with no script and nothing from elsewhere. */
export function generatePage(model: PolicyModel, options: PageOptions = {}): readonly GeneratedFile[] {
  const { strings = en, results = [], effective = null } = options;
  const url = publicUrl(options.url);
  const html = renderPage(model, {
    strings,
    results,
    url,
    effective,
    stylesheet: "candor.css",
    jsonLd: jsonLd(model, strings.lang, url),
  });
  return [
    { path: "index.html", text: `${html.replace(/^<!doctype html>/, (doctype) => `${doctype}\n<!-- ${MARK} -->`)}\n` },
    { path: "candor.css", text: `/* ${MARK} */${stylesheet}` },
  ];
}

/** An address of the web, or null: the page links to it, so nothing else will do. */
function publicUrl(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
