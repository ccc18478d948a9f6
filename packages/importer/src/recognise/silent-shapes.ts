import type { Why } from "../source.ts";
import { withoutLabel } from "./labels.ts";
import { onLines } from "../words/any-of.ts";
import { SILENT_SHAPES } from "../words/silent-shapes.ts";

/** What we do with data, and whom we give it: a sentence that says it may say more than its shape. */
const DEED = new RegExp(
  onLines(String.raw`
    \bwe (?:\w+ ){0,2}(?:collect|keep|retain|store|hold|delete|discard|erase|share|disclosed?
    |provide your|transfer|sell|send|log|record|receive)\b|\b(?:is|are|be) (?:\w+ )?(?:collected|stored
    |kept|retained|deleted|shared|disclosed|transferred|sold|provided|sent|processed)\b|\b(?:uses?
    |collects?|process(?:es)?|receives?) (?:this|your|the|that) (?:data|information)\b
  `),
  "i",
);

/** Words that open a sentence and change nothing of what it says. */
const OPENING = new RegExp(
  onLines(String.raw`
    ^(?:please (?:note|be aware|remember|keep in mind)(?:,? however,?)?(?: that)?|note that
    |in addition(?: to that)?,?|additionally,?|also,|however,?|finally,?|further(?:more)?,
    |for (?:example|instance),?|in particular,|again,|likewise,|similarly,|of course,|accordingly,
    |therefore,?|and|but|so|even so,|moreover,|it['’]s probably no surprise that)\s+
  `),
  "i",
);
/** What an item is called, whatever it is called: `Cookies & other technologies: a cookie is`. */
const NAMED = /^[^.:?!]{1,60}:\s+(?=\S)/;
/** What protects data abroad is never said by the way. */
const GROUND = /\b(?:DPF|Data Privacy Framework|standard contractual|adequacy)\b/i;

/** What its shape makes of a sentence that states nothing, with or without the name that it begins with; null for others. */
export function shapeOf(text: string): Why | null {
  const forms = [opened(text), bare(text)];
  const shape = SILENT_SHAPES.find(([, ...shapes]) =>
    (shapes as readonly RegExp[]).some((each) => forms.some((form) => each.test(form))),
  );
  const why = shape?.[0] ?? null;
  const free = why === null || ["about-the-text", "pointer", "definition", "advice"].includes(why);
  return free || !(DEED.test(text) || GROUND.test(text)) ? why : null;
}

/** Without the words that open it. */
function opened(text: string): string {
  let [before, now] = ["", withoutLabel(text).trim()];
  while (before !== now) [before, now] = [now, now.replace(OPENING, "")];
  return now;
}

/** Without the name that it begins with either. */
export function bare(text: string): string {
  return opened(opened(text).replace(NAMED, ""));
}
