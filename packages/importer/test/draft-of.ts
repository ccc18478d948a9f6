import { importPolicy, type Imported, type SourceFormat } from "@candor/importer";

/** The draft of one text; throws where it is refused. */
export function draftOf(text: string, format: SourceFormat = "markdown"): Imported {
  const imported = importPolicy([{ path: "policy.md", format, text }]);
  if ("refused" in imported) throw new Error(JSON.stringify(imported.refused));
  return imported;
}

/** Why a text is refused. */
export function refusalOf(text: string, format: SourceFormat = "markdown"): readonly string[] {
  const imported = importPolicy([{ path: "policy.md", format, text }]);
  return "refused" in imported ? imported.refused.map(({ line, reason }) => `${line}: ${reason}`) : [];
}

/** `data/email/kept = 30 days` for each fact, and `data/email` for each entry, in the order of the draft. */
export function saidIn({ facts, entries }: Imported): readonly string[] {
  const named = entries
    .filter(({ path }) => path.length > 0 && path[0] !== "on-device")
    .map(({ document, path }) => [document, ...path].join("/"));
  return [...named, ...facts.map(({ document, path, value }) => `${[document, ...path].join("/")} = ${value}`)];
}

/** The questions at one place of the draft, with what they cite: `How …? | policy.md:1 30 days`. */
export function askedAt({ questions }: Imported, place: string): readonly string[] {
  const here = questions.filter(({ document, path }) => [document, ...path].join("/") === place);
  return here.map(({ asks, cites }) =>
    [asks, ...cites.map(({ file, line, words }) => `${file}:${line} ${words}`)].join(" | "),
  );
}
