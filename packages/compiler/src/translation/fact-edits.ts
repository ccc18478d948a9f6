import { type Document, isCollection, isScalar, parseDocument as parseYaml } from "yaml";
import type { FrontmatterPath, TranslatedDocument } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { findFences } from "../text/fences.ts";
import { pathOf } from "../facts/pointer.ts";
import { addedEdits } from "./added-edits.ts";
import { type AddedFact, gatherAdded, type GivenText, hasPlace } from "./added-facts.ts";
import { textId } from "./exchange.ts";
import { type TextEdit, withEdits } from "./text-edits.ts";
import { readsAs, YAML, yamlText } from "./yaml-text.ts";

/** The texts among the facts that a translator gave, each in its place: all else stays, comments and quotes too. */
export function factEdits(document: TranslatedDocument, taken: ReadonlyMap<string, string>): readonly TextEdit[] {
  const given = document.units.flatMap(({ unit: { key } }): GivenText[] => {
    const text = key.startsWith("/") ? taken.get(textId(key)) : undefined;
    return text === undefined ? [] : [{ path: stepsOf(key), text }];
  });
  if (given.length === 0) return [];
  const { fences, source, yaml } = factsOf(document);
  const inPlace = given.map(({ path, text }) => scalarEdit(yaml, path, text));
  const missing = given.filter((_, index) => inPlace[index] === null);
  const added = gatherAdded(yaml, missing);
  const edits = [...inPlace.filter((edit) => edit !== null), ...addedEdits(source, added)];
  const wanted = withTexts(source, given, added);
  const anew = `${wanted.toString({ lineWidth: 0 }).trimEnd()}\n`;
  if (!fences) return [{ from: 0, to: 0, text: `---\n${anew}---`, block: true }];
  // Where an edit would say something else than was given, the facts are made anew, with their comments.
  if (!readsAs(withEdits(source, edits), wanted.toJS())) return [{ from: fences.from, to: fences.to, text: anew }];
  return edits.map((edit) => ({ ...edit, from: edit.from + fences.from, to: edit.to + fences.from }));
}

/** Whether a text has a place among the facts of a translation, or can get one; what stands in the way is none of its texts. */
export function takesFact(document: TranslatedDocument, key: string): boolean {
  return hasPlace(factsOf(document).yaml, stepsOf(key));
}

const factsOf = onceEach((document: TranslatedDocument) => {
  const file = document.parsed?.file.text ?? "";
  const fences = findFences(file);
  // YAML knows no lone carriage return as a line end; Markdown does.
  const source = fences ? file.slice(fences.from, fences.to).replaceAll(/\r(?!\n)/g, "\n") : "";
  return { fences, source, yaml: parseYaml(source, YAML) };
});

/** In YAML made anew a list is a map of its indices, which reads the same as a list does. */
function stepsOf(pointer: string): FrontmatterPath {
  return pathOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The facts as they are to be read. */
function withTexts(source: string, given: readonly GivenText[], added: readonly AddedFact[]): Document {
  const yaml = parseYaml(source, YAML);
  for (const { path, text } of given) if (isScalar(yaml.getIn(path, true))) yaml.setIn(path, text);
  for (const { above, key, value } of added) yaml.setIn([...above, key], yaml.createNode(value));
  return yaml;
}

/** Null where no text of its own stands there, or what follows could not stay as it is. */
function scalarEdit(yaml: Document, path: FrontmatterPath, text: string): TextEdit | null {
  const node = yaml.getIn(path, true);
  if (!isScalar(node) || !node.range || node.anchor !== undefined) return null;
  const [from, to] = node.range;
  if (from === to) return null;
  const flow = path.some((_, depth) => {
    const above = yaml.getIn(path.slice(0, depth), true);
    return isCollection(above) && above.flow === true;
  });
  // A text in several lines ends with the line break of its last.
  return { from, to, text: `${yamlText(text, flow)}${node.type?.startsWith("BLOCK") ? "\n" : ""}` };
}
