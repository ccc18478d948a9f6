import type { Exchange, Exchanged } from "@candor/compiler";
import { js2xliff } from "xliff";

/** XLIFF 2.1: one `file` a document, one `unit` a text. What is behind its source is sent with a note that says so, and as one that is to be done. */
export async function toXliff(exchange: Exchange, from: string, to: string): Promise<string> {
  const resources = Object.fromEntries(
    [...exchange].map(([document, texts]) => [
      fileId(document),
      Object.fromEntries(
        texts.map(({ id, source, target, state }) => [
          id,
          {
            source: inXml(source),
            ...(target !== null && { target: inXml(target) }),
            ...(state === "stale" && { note: "Read this against its source: it may say what the source said before." }),
          },
        ]),
      ),
    ]),
  );
  const xml = await js2xliff({ resources, sourceLanguage: from, targetLanguage: to });
  // The library writes no state, and the segments in this order; no text has such a tag in it.
  const states = [...exchange.values()].flatMap((texts) => texts.map(stateOf))[Symbol.iterator]();
  const stated = xml.replaceAll("<segment>", () => `<segment state="${states.next().value}">`);
  // The core of 2.1 is that of 2.0 in its namespace too; the version alone tells them apart.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${stated.replace(' version="2.0"', ' version="2.1"').trimEnd()}\n`;
}

function stateOf({ state, target }: Exchanged): "translated" | "initial" {
  return state === "fresh" && target !== null ? "translated" : "initial";
}

/** The id of a document in XLIFF, where a slash may not stand: `purposes.newsletter`. */
export function fileId(document: string): string {
  return document.replace(/\.md$/, "").replaceAll("/", ".");
}

/** As `xliff` is to be given a text: it takes `&amp;` for a sign that is escaped already, and XML has no control characters. */
function inXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll("&", "&amp;");
}
