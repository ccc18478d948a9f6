import { findFences, group, type ParsedDocument, placer } from "@candor/compiler";
import type { Edit } from "@candor/model";

/**
 * The edit that adds its present id to the former ids of a purpose, so that choices people made under it still count. A
 * name that it takes up again is no former one any more.
 */
export function addFormer(document: ParsedDocument, name: string): Edit | null {
  const { file, id, frontmatter } = document;
  const place = placer(file.path, file.text);
  const end = /\r\n|\n|\r/.exec(file.text)?.[0] ?? "\n";
  const former: unknown = group(frontmatter)["formerly"];
  if (former === undefined) {
    const to = findFences(file.text)?.to ?? file.text.length;
    return { place: place(to, to), text: `formerly: [${id}]${end}` };
  }
  if (!Array.isArray(former)) return null;
  const whole = document.placeOf(["formerly"]);
  const kept = former.filter((one) => one !== name && one !== id);
  if (kept.length !== former.length || kept.length === 0)
    return { place: whole, text: `[${[...kept, id].join(", ")}]` };
  const last = document.placeOf(["formerly", former.length - 1]).end.offset;
  const inBrackets = file.text.startsWith("[", whole.start.offset);
  const line = `${end}${" ".repeat(whole.start.column - 1)}- ${id}`;
  return { place: place(last, last), text: inBrackets ? `, ${id}` : line };
}
