import type { Diagnostic } from "@candor/model";
import { isId } from "../ids/id.ts";
import { soleNearest } from "../ids/nearest.ts";
import { pointerOf } from "../facts/pointer.ts";
import { listed, shown } from "../text/shown.ts";
import { fixWord } from "../ids/word-fix.ts";
import type { Known } from "./known.ts";
import type { Reference } from "./references.ts";

interface Words {
  readonly rule: string;
  /** What the id is not. */
  readonly what: string;
  /** Where such ids are declared. */
  readonly where: string;
}

const REFERENCE = "reference/unknown";

const WORDS: Readonly<Record<keyof Known, Words>> = {
  data: { rule: "data/unknown", what: "a data item", where: "declare it in `data.md`" },
  purposes: { rule: REFERENCE, what: "a purpose", where: "write a file for it in `purposes/`" },
  recipients: { rule: REFERENCE, what: "a recipient", where: "declare it in `recipients.md`" },
  channels: { rule: REFERENCE, what: "a channel", where: "add it to `channels` in `company.md`" },
  systems: { rule: REFERENCE, what: "a system", where: "add it to `systems` in `company.md`" },
  people: { rule: REFERENCE, what: "a group of people", where: "add it to `people` in `company.md`" },
  controllers: { rule: REFERENCE, what: "a controller", where: "add it to `controllers` in `company.md`" },
  events: { rule: REFERENCE, what: "an event", where: "add it to `events` in `company.md`" },
  packs: { rule: REFERENCE, what: "a rule pack", where: "name one that Candor has" },
  purposeTerms: {
    rule: REFERENCE,
    what: "a purpose of the Data Privacy Vocabulary",
    where: "look it up at w3id.org/dpv",
  },
  dataTerms: { rule: REFERENCE, what: "a term of the Data Privacy Vocabulary", where: "look it up at w3id.org/dpv/pd" },
  served: { rule: REFERENCE, what: "an aim or a promise of `mission.md`", where: "name one of its aims or promises" },
};

/** The finding about a reference to an id that is nowhere declared. */
export function findUnknown(
  reference: Reference,
  known: readonly string[],
  isUsed: (id: string, to: keyof Known) => boolean,
): Diagnostic {
  const { document, path, id, to, part } = reference;
  const { rule, what, where } = WORDS[to];
  // What is declared under a name that is no id has a finding of its own, and is nothing to choose.
  const legal = to === "purposeTerms" || to === "dataTerms" ? known : known.filter(isId);
  const { near, sole } = soleNearest(id, legal);
  const place = document.placeOf(path, part);
  // Which personal data is used is for a person to decide; and what nothing else names may be the word that is misspelt.
  const isOne = near !== undefined && sole && to !== "data" && isUsed(near, to) && !isBeside(near, reference);
  const fix = isOne ? fixWord(document.file, place, id, near) : null;
  const some = legal.length > 0 && legal.length <= 8 ? `, or use ${listed(legal)}` : "";
  return {
    rule,
    severity: "error",
    message: `${shown(id)} is not ${what}`,
    help: near === undefined ? `${where}${some}` : `did you mean ${shown(near)}?`,
    place,
    pointer: pointerOf(path),
    ...(near !== undefined && { nearest: near }),
    legal,
    ...(fix && { fix }),
  };
}

/** Whether a list or a group beside the reference names the id already: written twice, it would be another mistake. */
function isBeside(near: string, { document, path }: Reference): boolean {
  const steps = path.slice(0, -1);
  const beside = steps.at(-1) === "needs" ? "optional" : "needs";
  return [steps, [...steps.slice(0, -1), beside]].some((list) => {
    const found = list.reduce<unknown>((node, step) => Object(node)[step], document.frontmatter);
    return Array.isArray(found) ? found.includes(near) : Object.hasOwn(Object(found), near);
  });
}
