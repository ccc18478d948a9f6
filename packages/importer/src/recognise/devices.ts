import { type Finding, ENTRY, one } from "../claim.ts";
import type { Cell, Sentence } from "../source.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

const COOKIE = /\bcookies?\b/i;
const NAME = /\bname\b|^cookies?$|^identifier$/i;
const PROVIDER = /\b(?:provider|set by|party|domain|who)\b/i;
const LASTS = /\b(?:expir\w*|duration|lifespan|lifetime|lasts|retention|stored for|how long|period)\b/i;
const TIME = new RegExp(
  onLines(String.raw`
    \b(?:\d+|one|two|three|five|six|ten|twelve|thirty)\b.*\b(?:minute|hour|day|week|month|year)
    |\bsession\b|\buntil\b|\bpersistent\b|\bdeleted\b|\bnever\b
  `),
  "i",
);

const SAYS = /\b(?:purpose|description|what|why|use|function|reason)\b/i;
/** Names that programs give, and not kinds of cookies: `_fern`, `sid / sid2`. */
const IDENTIFIER = /^[^\s,/]{1,60}(?:(?: ?[,/] ?| or | and )[^\s,/]{1,60}){0,4}$/;

/** The file that entries of a table of cookies go into: the policy does not say which use each is of. */
export const COOKIES = "purposes/use-cookies";

/** One cookie of a table: its name, whose it is, how long it stays. */
export function* recogniseDevice({ sentence }: Reading): Iterable<Finding> {
  const { cells } = sentence;
  if (!cells || !isOfCookies(cells, sentence)) return;
  const name = cells.find(({ header }) => NAME.test(header) && !PROVIDER.test(header.replace(/name/i, "")))?.text ?? "";
  if (
    name === "" ||
    name.length > 80 ||
    /\s\w+\s\w+\s/.test(name) ||
    /^(?:required|necessary|essential|analytics|advertising|marketing|functional)\b/i.test(name)
  )
    return;
  const by = cells.find(({ header }) => PROVIDER.test(header))?.text ?? "";
  const lasts = cells.find(({ header, text }) => LASTS.test(header) && TIME.test(text))?.text ?? "";
  const says = cells.some(({ header, text }) => SAYS.test(header) && text !== "");
  if (by === "" && lasts === "" && !(says && IDENTIFIER.test(name))) return;
  const said = { document: COOKIES, sentence, sure: true };
  yield { ...said, path: [], value: ENTRY, words: name };
  yield { ...said, path: ["on-device", name], value: ENTRY, words: name };
  yield { ...said, path: ["on-device", name, "name"], value: one(name), words: name };
  if (by !== "") yield { ...said, path: ["on-device", name, "by"], value: one(by), words: by };
  if (lasts !== "") yield { ...said, path: ["on-device", name, "lasts"], value: one(lasts), words: lasts };
}

function isOfCookies(cells: readonly Cell[], { headings }: Sentence): boolean {
  return COOKIE.test(cells.map(({ header }) => header).join(" ")) || COOKIE.test(headings.at(-1) ?? "");
}
