import { type Finding, one } from "../claim.ts";
import type { Reading } from "./reading.ts";
import { isHedged } from "./clauses.ts";
import { anyOf, onLines } from "../words/any-of.ts";

const SERVICE = `(?:(?:our|the|this) )?${anyOf(String.raw`
  services?
  shop
  store
  web ?sites?
  sites?
  apps?
  applications?
  platform
  products?
`)}(?: and services)?`;
const PEOPLE = anyOf(String.raw`
  people
  persons?
  individuals?
  child(?:ren)?
  minors?
  anyone
  users?
  kids
`);
const YEARS = "(\\d{1,2})(?: years)?(?: old| of age)?";
const UNDER = `(?:under|below|younger than)(?: the age of)? ${YEARS}`;
const MUST_NOT = "(?:may not|must not|can ?not|(?:are|is) not (?:allowed|permitted) to)";
/** The whole of a sentence that says from which age all may use the service. Whom it is meant for is another matter. */
const OF_AGE: readonly RegExp[] = [
  `you must be (?:at least )?${YEARS}(?: or (?:older|over))?(?: to (?:use|visit|join) ${SERVICE})?`,
  `${PEOPLE} ${UNDER} ${MUST_NOT} (?:use|visit|join) ${SERVICE}`,
  `${SERVICE} (?:is|are) not (?:intended|meant|designed) for use by ${PEOPLE} ${UNDER}`,
].map((shape) => new RegExp(`^${shape}[.]?$`, "i"));
/** An age in any sentence. A number of days, years of keeping, or things, is none. */
const SPEAKS_OF_AGE = new RegExp(
  [
    onLines(`
      \\b(?:under|below|younger than|over)(?: the age of)? (\\d{1,2})(?=(?: years)? (?:old|of age)\\b
      |[.,;)]|$| (?:may|must|can|are|is|from|to|who|without|use|years old)\\b)
    `),
    "\\b(?:must be|aged?|age of|ages of|turn(?:ed)?)(?: at least| over)? (\\d{1,2})\\b",
    "\\b(\\d{1,2}) (?:years (?:of age|old)|or (?:older|over))\\b",
  ].join("|"),
  "i",
);

/** From which age the service may be used. */
export function* recogniseAges({ sentence, text }: Reading): Iterable<Finding> {
  const plain = withoutMore(text);
  const outright = OF_AGE.map((shape) => shape.exec(plain)).find((found) => found !== null) ?? null;
  const found = outright ?? SPEAKS_OF_AGE.exec(text);
  const years = Number(found?.slice(1).find((figures) => figures !== undefined) ?? 0);
  if (found === null || years < 10 || years > 21) return;
  const single = new Set(text.match(/\b\d{1,2}\b/g)).size === 1;
  const sure = outright !== null && single && !isHedged(plain.replace(/\bmay not\b/i, "must not"));
  yield { document: "company", path: ["ages", "from"], value: one(years), sure, sentence, words: found[0] };
}

/** Without what is often said beside it: what children are called, and that nothing of theirs is collected. */
function withoutMore(text: string): string {
  return text
    .replaceAll(/ ?\((?:["“][^)]{1,40})\)/g, "")
    .replace(/,? and we do not knowingly (?:collect|solicit|process)\b[^.;]*(?=[.]?$)/i, "")
    .trim();
}
