import { byCodeUnit } from "@candor/model";
import { DATA_TERMS } from "./data-terms.ts";

/** A data item that some words name, and where they stand. */
export interface FoundData {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** phrase → id. The longest phrases come first, so that `billing address` is not an address. */
const IDS = new Map(DATA_TERMS.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id] as const)));
const LONGEST_FIRST = [...IDS.keys()].toSorted((a, b) => b.length - a.length || byCodeUnit(a, b));
const PATTERN = new RegExp(`(?<![\\w-])(?:${LONGEST_FIRST.map(source).join("|")})(?![\\w-])`, "gi");

/** What makes other words of a name: those of a company, a domain, a file; and mail and phones as ways to speak. */
const NOT_AFTER =
  /\b(?:company|domain|business|file|brand|product|host|service|site|of|cookie|display|by|via|over|through|under the|trade)\s+$/i;
const NOT_BEFORE =
  /^\s+(?:of (?:the |a |an |our |any )|client|cookies?|provider|server|service|marketing|campaign|newsletter|support|message|notification|call)/i;
const OFTEN_OTHER = new Set([
  "name",
  "e-mail",
  "telephone",
  "your email",
  "your phone",
  "photo",
  "gender",
  "employer",
  "preference",
  "feedback",
]);

/** Words that name data where a list names them, `name, email and phone`, and a way to speak elsewhere. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ["email", "email"],
  ["e-mail", "email"],
  ["phone", "phone"],
]);
/** Other data beside it: `by email and phone` is no list of data. */
const BESIDE =
  /\b(?:name|username|address|password|gender|birth|picture|photo|company|title|number|location|avatar)s?\b/i;
const IN_LIST = /(?:[,;:(]|\b(?:and|or|your|as|including|like|optional)) $|^\W*$/i;
const LIST_GOES_ON = /^(?:[,;.)]| (?:and|or)\b|$)/;

/** The data items that a text names, from left to right; `isList` where it holds names of data and nothing else, as a cell does. */
export function findData(text: string, isList = false): readonly FoundData[] {
  const found = [...namedIn(text), ...listedIn(text, isList)].toSorted((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

function listedIn(text: string, isList: boolean): readonly FoundData[] {
  return Array.from(text.matchAll(/\b(?:e-?mail|phone)\b/gi), ({ 0: words, index }) => ({
    id: LISTED.get(words.toLowerCase()) ?? "",
    words,
    start: index,
    end: index + words.length,
  })).filter(
    ({ start, end }) =>
      IN_LIST.test(text.slice(Math.max(0, start - 12), start)) &&
      LIST_GOES_ON.test(text.slice(end)) &&
      (isList || BESIDE.test(`${text.slice(Math.max(0, start - 40), start)}\n${text.slice(end, end + 40)}`)),
  );
}

function namedIn(text: string): readonly FoundData[] {
  return Array.from(text.matchAll(PATTERN), ({ 0: words, index }) => ({
    id: IDS.get(singular(words)) ?? "",
    words,
    start: index,
    end: index + words.length,
  })).filter(({ id, words, start, end }) => {
    if (id === "") return false;
    if (!OFTEN_OTHER.has(singular(words))) return true;
    // A name that is given is a company's.
    if (words.toLowerCase().endsWith("name") && /^ ["“]?\p{Lu}/u.test(text.slice(end))) return false;
    return !NOT_AFTER.test(text.slice(Math.max(0, start - 20), start)) && !NOT_BEFORE.test(text.slice(end, end + 30));
  });
}

function source(phrase: string): string {
  // `your email` is no shorter name where `your email address` stands.
  const alone = phrase === "your email" || phrase === "your phone" ? "(?! (?:address|number))" : "(?:e?s)?";
  return `${phrase
    .replaceAll(/[.*+?^$()|[\]{}\\]/g, "\\$&")
    .replaceAll(/[ -]/g, "[ -]")
    .replaceAll("'", "['’]")}${alone}`;
}

/** The phrase of the list that these words are a form of. */
function singular(words: string): string {
  const plain = words.toLowerCase().replaceAll("’", "'");
  const forms = [plain, plain.replace(/s$/, ""), plain.replace(/es$/, "")];
  const spaced = forms.flatMap((form) => [form, form.replaceAll("-", " "), form.replaceAll(" ", "-")]);
  return spaced.find((form) => IDS.has(form)) ?? plain;
}
