import type { FrontmatterPath, ParsedDocument } from "../document.ts";
import { headingFor } from "../headings/heading-keys.ts";
import type { Finding } from "./rule.ts";
import { pointerOf } from "../facts/pointer.ts";

/** What a finding says; where it says it is added by the functions here. */
export type Words = Omit<Finding, "place" | "pointer">;

/** A finding about a fact: it stands on the value, or on the key where the fact as a whole is meant. */
export function atFact(
  document: ParsedDocument,
  path: FrontmatterPath,
  words: Words,
  part: "key" | "value" = "value",
): Finding {
  return { ...words, place: document.placeOf(path, part), pointer: pointerOf(path) };
}

/** A finding about something the document lacks: it stands on the title. */
export function atTitle(document: ParsedDocument, words: Words): Finding {
  return { ...words, place: document.titlePlace };
}

/** A finding about a question left open, with the heading to add in a language: on the heading that has no answer below it, or on the title where there is none. */
export function atQuestion(
  document: ParsedDocument,
  question: { readonly key: string; readonly answer: string; readonly language: string | null },
  message: string,
): Finding {
  const { key, answer, language } = question;
  const heading = headingFor(key, document.kind, language ?? "en");
  const asked = document.sections.some((section) => section.key === key);
  const help = asked ? `write below this heading ${answer}` : `add the heading "${heading}", and below it ${answer}`;
  return atSection(document, key, { message, help });
}

/** A finding about what a section says: it stands on the section's heading, or on the title where there is none. */
export function atSection(document: ParsedDocument, key: string, words: Words): Finding {
  const heading = document.sections.find((section) => section.key === key)?.heading;
  return { ...words, place: heading ?? document.titlePlace };
}
