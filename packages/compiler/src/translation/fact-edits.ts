import { type Document, isCollection, isScalar, parse, parseDocument as parseYaml, stringify } from "yaml";
import type { TranslatedDocument } from "../document.ts";
import { findFences } from "../text/fences.ts";
import { pathOf } from "../facts/pointer.ts";
import { textId } from "./exchange.ts";
import type { TextEdit } from "./text-edits.ts";

const YAML = { version: "1.2", schema: "core" } as const;

/** The texts among the facts that a translator gave: where one has its place, in it; where one has none, the facts made anew with their comments. */
export function factEdits(
  { parsed, units }: TranslatedDocument,
  taken: ReadonlyMap<string, string>,
): readonly TextEdit[] {
  const given = units.flatMap(({ unit: { key } }) => {
    const text = key.startsWith("/") ? taken.get(textId(key)) : undefined;
    return text === undefined ? [] : [{ path: stepsOf(key), text }];
  });
  if (given.length === 0) return [];
  const file = parsed?.file.text ?? "";
  const fences = findFences(file);
  const yaml = parseYaml(fences ? file.slice(fences.from, fences.to) : "", YAML);
  const inPlace = given.map(({ path, text }) => scalarEdit(yaml, path, text));
  if (fences && inPlace.every((edit) => edit !== null))
    return inPlace.map(({ from, to, text }) => ({ from: from + fences.from, to: to + fences.from, text }));
  for (const { path, text } of given) yaml.setIn(path, text);
  const written = `${yaml.toString({ lineWidth: 0 }).trimEnd()}\n`;
  if (fences) return [{ from: fences.from, to: fences.to, text: written }];
  return [{ from: 0, to: 0, text: `---\n${written}---`, block: true }];
}

type Path = readonly (string | number)[];

/** In YAML made anew a list is a map of its indices, which reads the same as a list does. */
function stepsOf(pointer: string): Path {
  return pathOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Null where no text of its own stands there, or what follows could not stay as it is. */
function scalarEdit(yaml: Document, path: Path, text: string): TextEdit | null {
  const node = yaml.getIn(path, true);
  if (!isScalar(node) || !node.range || node.anchor !== undefined) return null;
  const [from, to] = node.range;
  if (from === to) return null;
  const flow = path.some((_, depth) => {
    const above = yaml.getIn(path.slice(0, depth), true);
    return isCollection(above) && above.flow === true;
  });
  // A text in several lines ends with the line break of its last.
  return { from, to, text: `${scalar(text, flow)}${node.type?.startsWith("BLOCK") ? "\n" : ""}` };
}

/** A text as YAML on one line, with quotes only where it needs them. */
function scalar(text: string, flow: boolean): string {
  const plain = stringify(text, { lineWidth: 0, version: "1.2", schema: "core" }).trimEnd();
  if (plain.includes("\n")) return JSON.stringify(text);
  return !flow || readsAs(`[${plain}]`, [text]) ? plain : JSON.stringify(text);
}

function readsAs(yaml: string, value: unknown): boolean {
  try {
    return JSON.stringify(parse(yaml, YAML)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
