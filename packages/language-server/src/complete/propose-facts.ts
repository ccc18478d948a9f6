import { type Field, type SchemaKind, type Vocabulary, vocabularyAt } from "@candor/compiler";
import { CompletionItemKind } from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import type { Cursor } from "../facts/cursor.ts";
import { explainField } from "../hover/explain-field.ts";
import type { Spot } from "../text/spot.ts";
import type { Choice, Proposal } from "./choice.ts";
import { idChoices } from "./id-choices.ts";

/** What may be written where the cursor stands; null where nothing can be listed. */
export function proposeFacts(spot: Spot, kind: SchemaKind, cursor: Cursor, client: Client): Proposal | null {
  const vocabulary = vocabularyAt(kind, cursor.path);
  if (!vocabulary) return null;
  const { start, end } = cursor;
  const beginsField = cursor.part === "key" || (cursor.startsLine && cursor.said === "" && takesFields(vocabulary));
  const asking = { spot, kind, cursor, vocabulary, client };
  return { start, end, choices: beginsField ? fields(asking) : values(asking) };
}

interface Asking {
  readonly spot: Spot;
  readonly kind: SchemaKind;
  readonly cursor: Cursor;
  readonly vocabulary: Vocabulary;
  readonly client: Client;
}

function takesFields({ fields, fieldIds }: Vocabulary): boolean {
  return fields.length > 0 || fieldIds !== null;
}

/** Those that must be there come first. */
function fields({ spot, kind, cursor, vocabulary, client }: Asking): readonly Choice[] {
  const { path, taken } = cursor;
  const open = vocabulary.fields.filter(({ name }) => !taken.includes(name));
  const ids = vocabulary.fieldIds === null ? [] : idChoices(spot.snapshot, vocabulary.fieldIds, vocabulary.examples);
  return [
    ...open.filter(({ required }) => required).map((field) => fieldChoice(field, cursor, client)),
    ...ids
      .filter(({ label }) => !taken.includes(label))
      .map((choice) => {
        const { fields: inside = [], list } = vocabularyAt(kind, [...path, choice.label]) ?? {};
        const takes = inside.length > 0 ? "group" : list ? "list" : "text";
        return { ...choice, ...written(choice.label, takes, cursor, client) };
      }),
    ...open.filter(({ required }) => !required).map((field) => fieldChoice(field, cursor, client)),
  ];
}

function fieldChoice(field: Field, cursor: Cursor, client: Client): Choice {
  return {
    label: field.name,
    kind: CompletionItemKind.Field,
    ...written(field.name, field.takes, cursor, client),
    detail: field.required ? "required" : field.title,
    about: explainField(field),
  };
}

/** A group goes on below its name, but for one inside brackets. */
function written(
  name: string,
  takes: Field["takes"],
  { named, inBrackets }: Cursor,
  { snippets }: Client,
): Pick<Choice, "text" | "isSnippet"> {
  if (named) return { text: name };
  if (takes === "group" && !inBrackets) return { text: `${name}:` };
  if (!snippets || takes === "text") return { text: `${name}: ` };
  return { text: takes === "list" ? `${name}: [$0]` : `${name}: {$0}`, isSnippet: true };
}

/** Words of a choice, and ids; in a list that is not begun yet, as its first line or in brackets. */
function values({ spot, kind, cursor, vocabulary }: Asking): readonly Choice[] {
  const { path, startsLine, glued, taken } = cursor;
  const begin = glued ? " " : "";
  const own = legal(spot, cursor, vocabulary).map((choice) => ({ ...choice, text: `${begin}${choice.text}` }));
  if (!vocabulary.list) return own.filter(({ label }) => !taken.includes(label));
  const item = vocabularyAt(kind, [...path, 0]);
  const items = item ? legal(spot, cursor, item) : [];
  const inList = items.map((choice) => ({
    ...choice,
    text: startsLine ? `- ${choice.text}` : `${begin}[${choice.text}]`,
  }));
  return [...own, ...inList];
}

function legal(
  { snapshot, kind }: Spot,
  cursor: Cursor,
  { values, ids, examples, description }: Vocabulary,
): readonly Choice[] {
  if (kind === "fixture" && cursor.said !== "") return behindWord(snapshot, cursor);
  const words = values.map((label): Choice => ({
    label,
    text: label,
    kind: CompletionItemKind.EnumMember,
    about: description,
  }));
  if (ids === "events") return [...words, ...times(snapshot, cursor, examples)];
  // These stand alone: nothing else is said before or behind them.
  if (cursor.said !== "") return [];
  const named = ids === null ? [] : idChoices(snapshot, ids, examples);
  const ways = kind === "fixture" && ids === "data" ? idChoices(snapshot, "channels", []).map(by) : [];
  return [...words, ...named, ...ways];
}

/** A text of a test may name a second id: `newsletter by email`, `pick-coffees-you-like with orders`. */
function behindWord(snapshot: Spot["snapshot"], { said }: Cursor): readonly Choice[] {
  const [, word] = /(?:^|\s)(by|with)\s+$/.exec(said) ?? [];
  return word === undefined ? [] : idChoices(snapshot, word === "by" ? "channels" : "data", []);
}

function by(choice: Choice): Choice {
  return { ...choice, label: `by ${choice.label}`, text: `by ${choice.text}` };
}

/** Whole times to begin with; behind `after`, `of` and `until` the events that they count from. */
function times(
  snapshot: Spot["snapshot"],
  { said, inBrackets }: Cursor,
  examples: readonly string[],
): readonly Choice[] {
  if (/\b(?:after|of|until)\s+$/.test(said)) return idChoices(snapshot, "events", []);
  if (said !== "") return [];
  return examples
    .filter((example) => !example.startsWith("{"))
    .map((label) => ({
      label,
      text: inBrackets && label.includes(",") ? `"${label}"` : label,
      kind: CompletionItemKind.Value,
    }));
}
