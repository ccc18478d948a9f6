import type { Remark } from "../claim.ts";
import { languageOf } from "../find-language.ts";
import type { Sentence, Why } from "../source.ts";
import { findMails } from "../words/find-contact.ts";
import { findTimes } from "../words/find-time.ts";
import { findPlaces } from "../words/places.ts";
import type { Reading } from "./reading.ts";
import { bare, shapeOf } from "./silent-shapes.ts";
import { findTopic, topicOf } from "./topics.ts";
import { anyOf } from "../words/any-of.ts";
import { MATTERS_WORDS, SENTENCE_WORDS } from "../words/matter-words.ts";

/** Words of what a policy is about. A sentence without any of them states nothing of it. */
const MATTERS = new RegExp(anyOf(MATTERS_WORDS), "i");
/** Without one of these, or a word of ours or of people's, a few words are a name or a heading. */
const VERB = new RegExp(`\\b${anyOf(SENTENCE_WORDS)}\\b|[.!?]$`, "i");
const FEW_WORDS = 9;
const ENGLISH = /\b(?:the|our|we|you|your|are|please|may|this|it|of|and|with|will|have)\b/i;
/** As many words as a heading has that is no heading in the file. */
const HEADING = 4;
/** What a list of uses begins with, whatever it says before. */
const USES = /\b(?:in order to|(?:use|process|collect|handle)s?\b.*\b(?:to|for)|purposes)$/i;

/** Why a sentence states nothing that a policy holds; null where it may. A row of a table always may. */
export function whySilent(reading: Reading): Why | null {
  const { sentence, text } = reading;
  if (sentence.cells || findMails(sentence).length > 0 || findTimes(text).length > 0 || !isEnglish(sentence))
    return null;
  const own = bare(text);
  const topic = findTopic(reading);
  const shape = shapeOf(text);
  if (text.endsWith(":")) return shape === "about-the-text" ? shape : topic === null ? "introduction" : null;
  const lead = sentence.lead?.text.replace(/:$/, "") ?? "";
  const of = topicOf(lead);
  // A point of a list that matters is not silent for its shape; one of a list that says nothing is.
  const names = of === null || of.document === "breach";
  if (!names && shapeOf(lead) === null) return null;
  const inherited = topicOf(text) === null && !USES.test(lead) ? shapeOf(lead) : null;
  const silent = inherited ?? shape;
  if (silent !== null) return findPlaces(text).length > 0 || saysMore(silent, topic) ? null : silent;
  const alone = lead === "" && topic === null;
  if (isName(own, alone, of?.document === "breach")) return "name";
  return isUnrelated(text) && topic === null ? "unrelated" : null;
}

/** Of a sentence that may be in another language, nobody can say that it says nothing. */
function isEnglish({ text, lead }: Sentence): boolean {
  return [text, ...(lead === null ? [] : [lead.text])].every(
    (said) => languageOf(said) === "en" || (!/[^\u0020-\u007e‐-‧]/.test(said) && (ENGLISH.test(said) || isShort(said))),
  );
}

function isShort(said: string): boolean {
  return said.split(/\s+/).length <= FEW_WORDS;
}

/** What is said with courtesy, or as a definition, of who gets data and of people's rights, is said. */
function saysMore(why: Why, topic: Remark | null): boolean {
  return (why === "courtesy" || why === "definition") && /^(?:recipients|rights)$/.test(topic?.document ?? "");
}

/** A heading, a person, a product: a few words that say nothing of anything. */
function isName(text: string, alone: boolean, ofPeople: boolean): boolean {
  const words = text.split(/\s+/).length;
  if (words > FEW_WORDS || /[\d|:]/.test(text) || VERB.test(text)) return false;
  return ofPeople || (alone && words <= HEADING) || !MATTERS.test(text);
}

/** A whole sentence, and not a piece of one such as `To prevent fraud`, without a word of what policies are about. */
function isUnrelated(text: string): boolean {
  const whole = VERB.test(text.replace(/[.!?]+$/, "")) && !/^(?:to|for|from|with) /i.test(text);
  return whole && !MATTERS.test(text) && findPlaces(text).length === 0;
}
