import { isCancel, select, text } from "@clack/prompts";
import { type Field, sectionHeadings, vocabularyAt } from "@candor/compiler";
import { fieldsOf, isAsked, type Kind, pathTo, sectionsOf } from "./kinds.ts";

/** Says what is wrong with an answer to a question, as far as it can be told now. */
export type Check = (name: string, answer: string) => string | undefined;

/**
 * Asks on the terminal for what a kind needs and nobody has told; an answer that is left empty stays a question in the
 * file. Null where the person gives up.
 */
export async function ask(
  kind: Kind,
  known: ReadonlyMap<string, string>,
  check: Check,
): Promise<ReadonlyMap<string, string> | null> {
  const answers = new Map(known);
  for (const field of fieldsOf(kind).filter((one) => isAsked(kind, one) && !known.has(one.name))) {
    const answer = await askFact(kind, field, check);
    if (typeof answer === "symbol") return null;
    if (answer) answers.set(field.name, answer);
  }
  for (const [key, message] of questions(kind, answers)) {
    if (answers.has(key)) continue;
    const answer = await text({ message, placeholder: "leave it empty to answer in the file" });
    if (isCancel(answer)) return null;
    if (answer) answers.set(key, answer);
  }
  return answers;
}

function askFact(kind: Kind, field: Field, check: Check): Promise<string | symbol | undefined> {
  const values = vocabularyAt(kind.document, [...pathTo(kind, "any-entry"), field.name])?.values ?? [];
  const message = `${field.title}: ${field.description}`;
  if (field.takes === "text" && values.length > 2) {
    return select({ message, options: values.map((value) => ({ value, label: value })) });
  }
  const validate = (value = ""): string | undefined => (value === "" ? undefined : check(field.name, value));
  return text({ message, placeholder: field.example, validate });
}

function questions(kind: Kind, answers: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const sections = sectionsOf(kind, answers, []);
  const asked = sectionHeadings(kind.document).flatMap(({ key, heading }) => {
    const asks = sections.get(key);
    return asks === undefined ? [] : [[key, `${heading}: ${asks}`] as const];
  });
  const summary =
    kind.document === "purpose" ? [["summary", "In one sentence: what do you do with which data?"] as const] : [];
  return [...summary, ...asked];
}
