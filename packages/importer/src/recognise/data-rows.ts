import { ENTRY, type Finding, member, one } from "../claim.ts";
import type { Cell, Sentence } from "../source.ts";
import { findData } from "../words/find-data.ts";
import { findTimes } from "../words/find-time.ts";
import { PURPOSE_TERMS } from "../words/purpose-terms.ts";
import { purposeId } from "../words/purpose-id.ts";
import { isDoubtfulRow } from "./doubtful-row.ts";
import { isComplete } from "./complete.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

const DATA = new RegExp(
  onLines(String.raw`
    ^(?:(?:the |your )?(?:categor(?:y|ies) of |types? of |kinds? of )?(?:personal )?(?:data
    |information)(?: (?:we (?:collect|use|process|hold)|collected|category|type|item))?
    |what(?: we (?:collect|hold|use))?)$
  `),
  "i",
);
const PURPOSE = /\b(?:purposes?|why|uses?|used for)\b/i;
const BASIS = /\b(?:legal|lawful) (?:basis|bases|ground)/i;
const KEPT = /\b(?:retention|kept|keep|how long|storage period|stored for|deleted)\b/i;
const SOURCE =
  /\b(?:sources?|collected from|obtained from|where (?:we get|it comes)|how (?:we (?:get|collect)|collected))\b/i;
const SOURCES: readonly (readonly [from: string, pattern: RegExp])[] = [
  ["you", /^(?:directly from |from |provided by |given by |collected from )?you(?: directly)?[.]?$/i],
  [
    "your-use",
    /^(?:collected |recorded |logged )?automatically(?: collected| recorded| logged)?[.]?$|^(?:from )?your (?:browser|device)[.]?$/i,
  ],
];
const BASES: readonly (readonly [basis: string, pattern: RegExp])[] = [
  ["consent", /^(?:your |explicit )?consent$/i],
  ["contract", /^(?:performance of )?(?:a |the |our )?contract$/i],
  ["legal-obligation", /^(?:a |our )?legal obligations?$/i],
  ["legitimate-interest", /^(?:our )?legitimate interests?$/i],
  ["vital-interest", /^vital interests?$/i],
];

/** A row of a table that says of data what it is for, why the law allows it, and how long it stays. */
export function* recogniseDataRow({ sentence, scoped }: Reading): Iterable<Finding> {
  const { cells } = sentence;
  const data = cells?.find(({ header }) => DATA.test(header.trim()));
  if (!cells || !data || cells.length < 2) return;
  const [purpose, basis, kept, source] = [PURPOSE, BASIS, KEPT, SOURCE].map((column) =>
    cells.find((cell) => cell !== data && column.test(cell.header)),
  );
  if (!purpose && !basis && !kept && !source) return;
  const items = findData(data.text, true);
  const sure = !scoped && !isDoubtfulRow(cells);
  const complete = isComplete(data.text, true);
  for (const { id, words } of items) {
    const said = { document: "data", sentence, words, sure };
    yield { ...said, path: [id], value: ENTRY };
    if (kept) yield* keeping(id, kept.text, sure && complete, sentence);
    const from = SOURCES.find(([, pattern]) => pattern.test(source?.text.trim() ?? ""))?.[0];
    if (source && from !== undefined) yield { ...said, path: [id, "from"], value: member(from), words: source.text };
    else if (source && source.text !== "")
      yield { document: "data", path: [id, "from"], asks: "", sentence, words: source.text };
  }
  if (items.length === 0) yield { document: "data", path: [], asks: "Which data is this?", sentence, words: data.text };
  if (purpose) yield* use(purpose.text, basis, { items: complete ? items.map(({ id }) => id) : [], sure, sentence });
}

function* keeping(id: string, text: string, sure: boolean, sentence: Sentence): Iterable<Finding> {
  const said = { document: "data", path: [id, "kept"], sentence, words: text };
  const [time, ...more] = findTimes(text);
  const alone =
    time !== undefined && /^\W*(?:for )?$/i.test(text.slice(0, time.start)) && /^\W*$/.test(text.slice(time.end));
  if (time && alone && more.length === 0 && !time.loose) yield { ...said, value: one(time.time), sure };
  else if (text !== "") yield { ...said, asks: "", contests: true };
}

interface Row {
  readonly items: readonly string[];
  readonly sure: boolean;
  readonly sentence: Sentence;
}

function* use(text: string, basis: Cell | undefined, { items, sure, sentence }: Row): Iterable<Finding> {
  const terms = PURPOSE_TERMS.filter(({ goal }) => text.search(goal) >= 0);
  // Several purposes in one cell: which of them its other columns speak of is not told.
  for (const term of terms.length > 1 ? terms : [])
    yield { document: `purposes/${term.id}`, path: [], value: ENTRY, sure: false, sentence, words: text };
  const named = terms.length === 0 && !/[;,]/.test(text) && text.split(/\s+/).length <= 8;
  const id = terms.length === 1 ? terms[0]?.id : named ? purposeId(text) : undefined;
  if (id === undefined) return;
  const document = `purposes/${id}`;
  // What is called by other words than those that are known has a file; its kind is the question.
  const said = { document, sentence, words: text, sure: sure && terms.length === 1 };
  yield { ...said, path: [], value: ENTRY };
  if (terms.length === 1 && terms[0]) yield { ...said, path: ["kind"], value: one(terms[0].kind) };
  else yield { document, path: ["kind"], asks: "", sentence, words: text };
  for (const item of items) yield { ...said, path: ["needs"], value: member(item) };
  const known = BASES.find(([, pattern]) => pattern.test(basis?.text.trim() ?? ""))?.[0];
  if (basis && known !== undefined) yield { ...said, path: ["because"], value: one(known), words: basis.text };
  else if (basis && basis.text !== "") yield { document, path: ["because"], asks: "", sentence, words: basis.text };
}
