import type { FrontmatterPath } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { hasWords } from "../../../../text/words.ts";
import { STAND_INS } from "../../../../stand-ins.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/stand-in",
  severity: "error",
  summary: "Every fact is your own, and none is what was put there to be filled in.",
  *check({ company, mission, rights, breach }) {
    for (const document of [company, mission, rights, breach]) {
      if (!document) continue;
      for (const [path, standIn] of standInsIn(document.frontmatter, [])) {
        const message = `${shown(standIn)} is a stand-in: nobody has said yet what belongs here`;
        yield atFact(document, path, { message, help: "write your own in its place" });
      }
    }
  },
};

/** All but the day, which has warnings of its own. */
const TEXTS: readonly string[] = Object.values(STAND_INS).filter((text) => text !== STAND_INS.day);

/** The texts that say who answers or how to reach them: what people type there for now is no answer. A company may be called anything. */
const NAMING: ReadonlySet<string> = new Set([
  "address",
  "contact",
  "authority",
  "dpo",
  "representative",
  "complaints",
  "owner",
  "lead",
  "ask-at",
]);

/** A whole text that a person typed to fill it in later, with or without brackets around it. */
const FOR_NOW =
  /^[^\p{L}\p{N}]*(?:t\.?b\.?[adc]\.?|to ?do|fix ?me|to be (?:decided|determined|defined|done|confirmed|announced|added)|n\.?[/.]?a\.?|none yet|not yet known|unknown|x{2,}|place ?holder|(?:your|my)(?: \p{L}+){0,2} (?:name|e-?mail|address|phone|contact|authority)|(?:your|my) (?:company|street|town)|(?:first|last|full) ?name|name here|j(?:ohn|ane) doe|lorem ipsum.*)[^\p{L}\p{N}]*$/iu;

function standInsIn(value: unknown, path: FrontmatterPath): readonly (readonly [FrontmatterPath, string])[] {
  if (typeof value === "string") {
    const standIn = TEXTS.find((text) => value.includes(text)) ?? (names(path) && isForNow(value) ? value : undefined);
    return standIn === undefined ? [] : [[path, standIn]];
  }
  return Object.entries(Object(value) as object).flatMap(([key, member]) => standInsIn(member, [...path, key]));
}

function names(path: FrontmatterPath): boolean {
  return NAMING.has(String(path.at(-1)));
}

function isForNow(text: string): boolean {
  const said = text.trim();
  return said !== "" && said.length <= LONGEST && (!hasWords(said) || FOR_NOW.test(said));
}

/** What is longer says something. */
const LONGEST = 60;
