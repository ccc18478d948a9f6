import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { plainText } from "../html/serialise.ts";

/** Nothing but the page's own stylesheet and pictures; a JSON-LD block is data, which no browser runs or blocks. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface HeadOptions {
  /** Address of the stylesheet, relative to the page. */
  readonly stylesheet: string;
  /** Where the page will stand, if it is known. */
  readonly url: string | null;
  readonly jsonLd: unknown;
}

/** The policy first: it holds for what comes after it. */
export function head({ model, strings }: Context, { stylesheet, url, jsonLd }: HeadOptions): Element {
  return h(
    "head",
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: CONTENT_SECURITY_POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", strings.page.title(model.company.name)),
    h("meta", { name: "description", content: plainText(model.mission.summary) }),
    ...(url === null
      ? []
      : [h("link", { rel: ["canonical"], href: url }), h("link", { rel: ["privacy-policy"], href: url })]),
    h("link", { rel: ["stylesheet"], href: stylesheet }),
    h("script", { type: "application/ld+json" }, dataBlock(jsonLd)),
  );
}

/** JSON that cannot end its `script` element: `<`, `>` and `&` are written as escapes, and so are two line ends of JavaScript. */
function dataBlock(value: unknown): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escape);
}
