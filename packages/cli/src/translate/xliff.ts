import type { Exchange } from "@candor/compiler";
import { js2xliff, xliff2js } from "xliff";

/** What an XLIFF file holds: the texts of documents by their ids, and what was their source when it was made. */
export interface XliffTexts {
  readonly language: string | null;
  /** Document (`purposes.newsletter`) → id → its source and what it says in the language. */
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, { readonly source: string; readonly target: string }>>;
}

/** XLIFF 2.1: one `file` a document, one `unit` a text. What is behind its source is sent with a note that says so. */
export async function toXliff(exchange: Exchange, from: string, to: string): Promise<string> {
  const resources = Object.fromEntries(
    [...exchange].map(([document, texts]) => [
      fileId(document),
      Object.fromEntries(
        texts.map(({ id, source, target, state }) => [
          id,
          {
            source,
            ...(target !== null && { target }),
            ...(state === "stale" && { note: "Read this against its source: it may say what the source said before." }),
          },
        ]),
      ),
    ]),
  );
  const xml = await js2xliff({ resources, sourceLanguage: from, targetLanguage: to });
  // The core of 2.1 is that of 2.0 in its namespace too; the version alone tells them apart.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replace(' version="2.0"', ' version="2.1"').trimEnd()}\n`;
}

/** The id of a document in XLIFF, where a slash may not stand: `purposes.newsletter`. */
export function fileId(document: string): string {
  return document.replace(/\.md$/, "").replaceAll("/", ".");
}

/** Null for what is no XLIFF 2. */
export async function fromXliff(xml: string): Promise<XliffTexts | null> {
  const read = await xliff2js(xml).catch(() => null);
  if (!read || typeof read.resources !== "object" || read.resources === null) return null;
  const documents = Object.entries(read.resources).map(([file, units]) => {
    const texts = Object.entries(units).flatMap(([id, { source, target }]) => {
      const [from, to] = [plain(source), plain(target)];
      return from !== null && to !== null ? [[id, { source: from, target: to }] as const] : [];
    });
    return [file, new Map(texts)] as const;
  });
  return { language: read.targetLanguage ?? null, documents: new Map(documents) };
}

/** Text alone: a unit with marks inside it, which Candor never sends, says nothing that could be written down. */
function plain(text: unknown): string | null {
  return typeof text === "string" ? text : null;
}
