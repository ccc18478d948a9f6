import { type Answers, QUESTION, wayTo } from "./read-answers.ts";
import type { TableColumn } from "./table.ts";

/** A column with its class, as the records file writes it. */
export type Classified =
  | { readonly name: string; readonly kind: "class"; readonly written: string; readonly note: string | null }
  | {
      readonly name: string;
      readonly kind: "columns";
      readonly columns: readonly Classified[];
      readonly many: boolean;
    };

const ASK = 'what is it? data items of the policy, "subject" or "not-personal"';
const KEY = "the key of its table: another answer, if it is no id of one person";

/** Each column with its class: what its schema says, else the answer of before, else the one key, else a question. */
export function classify(record: string, columns: readonly TableColumn[], answers: Answers): readonly Classified[] {
  const isOfOther = columns.some(({ refers }) => refers);
  return columns.map((column): Classified => {
    const { name, items, nested, isKey } = column;
    const key = wayTo(record, name);
    const answer = answers.get(key);
    const told = (written: string, note: string | null = null): Classified => ({ name, kind: "class", written, note });
    if (items) return told(classOf(items));
    if (nested) return { name, kind: "columns", columns: classify(key, nested.columns, answers), many: nested.many };
    // Where rows refer to another table, the people may be there: which column names them is not for us to guess.
    if (isKey && !isOfOther && (answer === undefined || answer === '"subject"')) return told('"subject"', KEY);
    return answer === undefined ? told(JSON.stringify(QUESTION), ASK) : told(answer);
  });
}

function classOf(items: readonly string[]): string {
  const [only, ...others] = items.map((item) => JSON.stringify(item));
  if (only === undefined) return '"not-personal"';
  return others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
}

/** The ways to the columns that are still questions: `shipTo.street`. */
export function questionsIn(columns: readonly Classified[], within: string = ""): readonly string[] {
  return columns.flatMap((column) => {
    if (column.kind === "columns") return questionsIn(column.columns, `${within}${column.name}.`);
    return column.written === JSON.stringify(QUESTION) ? [`${within}${column.name}`] : [];
  });
}
