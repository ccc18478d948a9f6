import type { Fact } from "@candor/importer";
import { says, saysTime, wordsFor } from "./documented-forms.ts";

const DATA = wordsFor("Data items");
const SPECIAL = wordsFor("Data items", 1);
const FROM = wordsFor("Where data comes from");
const KINDS = wordsFor("Purposes", 1);
const BASES = wordsFor("Legal bases");
const EVENTS = wordsFor("Times");
const PLACES = wordsFor("Places");
const REST = wordsFor("The rest");

/**
 * Whether a fact's value stands in the sentence that it is said to come from, or is the form that the guide documents for
 * words which do. Knows nothing of how the importer found it.
 */
export function standsFor({ document, path, value, evidence }: Fact): boolean {
  const sentence = evidence[0]?.words ?? "";
  const text = String(value);
  const field = path.at(-1) ?? "";
  if (document === "data" && !says(sentence, DATA.get(path[0] ?? "")) && field !== "kept") return false;
  switch (field) {
    case "from":
      return document === "data" ? says(sentence, FROM.get(text)) : isWritten(sentence, text);
    case "special":
      return SPECIAL.get(path[0] ?? "")?.[0] === `\`${text}\`` && says(sentence, DATA.get(path[0] ?? ""));
    case "kept":
      return keeps(sentence, text);
    case "needs":
    case "gets":
      return says(sentence, DATA.get(text));
    case "kind":
      return says(sentence, KINDS.get(text));
    case "because":
      return says(sentence, BASES.get(text));
    case "events":
      return says(sentence, EVENTS.get(text));
    case "where":
    case "established-in":
      return says(sentence, PLACES.get(text));
    case "role":
    case "covers":
      return says(sentence, REST.get(text));
    case "channels":
    case "gpc":
    case "authoritative":
      return says(sentence, REST.get(`${text} in ${field}`));
    case "answer-within":
    case "tell-people":
    case "tell-authority-within":
      return saysTime(sentence, text);
    default:
      return isWritten(sentence, text);
  }
}

function keeps(sentence: string, kept: string): boolean {
  const [, until, time = "", after] = /^(?:until (\S+)|(.+?)(?: after (\S+))?)$/.exec(kept) ?? [];
  const event = until ?? after;
  return (
    (until !== undefined || saysTime(sentence, time)) && (event === undefined || says(sentence, EVENTS.get(event)))
  );
}

/** Word for word; an address may have lines for commas, and a mail address may be spelled against robots. */
function isWritten(sentence: string, text: string): boolean {
  const bare = (words: string): string =>
    words
      .replaceAll(/ ?[[(] ?at ?[\])] ?/gi, "@")
      .replaceAll(/ ?[[(] ?dot ?[\])] ?/gi, ".")
      .replaceAll(/[\s,]+/g, " ");
  return bare(sentence).includes(bare(text));
}
