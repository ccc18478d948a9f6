import { type Declaration, findFences, group, type Mention, type ParsedDocument, placer } from "@candor/compiler";
import type { Edit } from "@candor/model";

/** The kinds of ids that can have a former one: what people heard of, or chose, goes by them in releases and answers. */
const RENAMED: ReadonlySet<Mention["to"]> = new Set(["purposes", "data", "recipients"]);

/** The ids that stand under `formerly` of what is declared; null where that is no list. */
function formerOf({ document, path }: Pick<Declaration, "document" | "path">): readonly unknown[] | null {
  const former: unknown = factsOf(document, path)["formerly"] ?? [];
  return Array.isArray(former) ? former : null;
}

/**
 * The edit that adds the present id of a purpose, a data item or a recipient to its former ids, so that it is the same as
 * before and choices people made about it still count. A name that it takes up again is no former one any more. None for
 * what has no former ids; null where what stands there is no list of ids.
 */
export function addFormer(declared: Declaration, name: string): readonly Edit[] | null {
  const { document, id, to } = declared;
  if (!RENAMED.has(to)) return [];
  const former = formerOf(declared);
  if (former === null) return null;
  if (former.length === 0 && factsOf(document, declared.path)["formerly"] === undefined) return [newField(declared)];
  const { path, text } = document.file;
  const at = [...(declared.path ?? []), "formerly"];
  const whole = document.placeOf(at);
  const kept = former.filter((one) => one !== name && one !== id);
  if (kept.length !== former.length || kept.length === 0)
    return [{ place: whole, text: `[${[...kept, id].join(", ")}]` }];
  const last = document.placeOf([...at, former.length - 1]).end.offset;
  const inBrackets = text.startsWith("[", whole.start.offset);
  const line = `${lineEnd(text)}${" ".repeat(whole.start.column - 1)}- ${id}`;
  return [{ place: placer(path, text)(last, last), text: inBrackets ? `, ${id}` : line }];
}

function newField({ document, path, id }: Declaration): Edit {
  const { file } = document;
  const place = placer(file.path, file.text);
  const field = `formerly: [${id}]`;
  if (path === null) {
    const to = findFences(file.text)?.to ?? file.text.length;
    return { place: place(to, to), text: `${field}${lineEnd(file.text)}` };
  }
  const entry = document.placeOf(path);
  const keys = Object.keys(factsOf(document, path));
  const first = document.placeOf([...path, keys[0] ?? ""], "key");
  if (file.text.startsWith("{", entry.start.offset)) {
    const { offset } = document.placeOf([...path, keys.at(-1) ?? ""]).end;
    return { place: place(offset, offset), text: `, ${field}` };
  }
  // Before the first field: what the last one says may have lines and remarks of its own.
  const { offset, column } = first.start;
  return { place: place(offset, offset), text: `${field}${lineEnd(file.text)}${" ".repeat(column - 1)}` };
}

function factsOf({ frontmatter }: ParsedDocument, path: Declaration["path"]): ReturnType<typeof group> {
  return (path ?? []).reduce((facts, step) => group(facts[step]), group(frontmatter));
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
