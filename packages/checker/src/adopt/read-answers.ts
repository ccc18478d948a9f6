import { descendants, type Kinds, type Node } from "../engine/node.ts";
import { parseAlone } from "../engine/parse-alone.ts";

/** What a records file says already: the class of a column as written, by the record's name and the way to the column. */
export type Answers = ReadonlyMap<string, string>;

/** What a column says that nobody has classified: no data item is called so, so it does not compile. */
export const QUESTION = "?";

/** The classes in the `record` calls of a file; what is still a question is none. */
export function readAnswers(text: string): Answers {
  const { kinds, file } = parseAlone(text);
  const answers = new Map<string, string>();
  for (const node of descendants(file)) {
    const [name, , columns] = node.arguments ?? [];
    const isRecord = node.kind === kinds.CallExpression && node.expression?.name?.text === "record";
    if (isRecord && name?.text !== undefined && columns) read(kinds, { text, columns, way: name.text }, answers);
  }
  return answers;
}

/** How a column is called among answers. */
export function wayTo(record: string, column: string): string {
  return JSON.stringify([record, column]);
}

interface Reading {
  readonly text: string;
  readonly columns: Node;
  readonly way: string;
}

function read(kinds: Kinds, { text, columns, way }: Reading, answers: Map<string, string>): void {
  for (const { name, initializer } of columns.properties ?? []) {
    if (name?.text === undefined || !initializer) continue;
    if (initializer.text === QUESTION) continue;
    const key = wayTo(way, name.text);
    const inner = initializer.kind === kinds.ArrayLiteralExpression ? initializer.elements?.[0] : initializer;
    if (inner?.kind === kinds.ObjectLiteralExpression) read(kinds, { text, columns: inner, way: key }, answers);
    answers.set(key, text.slice(initializer.getStart(), initializer.end));
  }
}
