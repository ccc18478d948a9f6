import type { PolicyModel } from "../policy.ts";
import type { TranslatedText, Translation } from "../policy/translation.ts";
import { change, type Change } from "./change.ts";
import { documentTextChanges, textsOf } from "./document-texts.ts";
import { textChanges, TOLD_SECTIONS, type Worded } from "./text-changes.ts";

/**
 * Other words in a language besides the authoritative one. Words that a purpose's readers relied on are told, as they are in
 * the source; a first translation is not, nor is one that is gone: the page then shows the source.
 * `subject` is `fr/why` for a purpose, `fr/mission/summary` for another document.
 */
export function translationChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const [was, is] = [byLanguage(before), byLanguage(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((language) => {
    const [old, now] = [was.get(language), is.get(language)];
    if (old && now)
      return changed({ said: old, policy: before }, { said: now, policy: after }).filter(
        (change) => !isBehind(change, before, after),
      );
    return [
      change({
        kind: "language",
        weight: "patch",
        subject: language,
        before: old ? language : null,
        after: now ? language : null,
      }),
    ];
  });
}

/** A language of a policy, and the policy in which its source stands. */
interface Said {
  readonly said: Translation;
  readonly policy: PolicyModel;
}

function changed(was: Said, is: Said): Change[] {
  const old = new Map(was.said.documents.map((text) => [text.document, text]));
  return is.said.documents.flatMap((text) => {
    const before = old.get(text.document);
    return before ? partsChanged(is.said.language, written(before, was.policy), written(text, is.policy), text) : [];
  });
}

/** Whether words are not shown because those of the source are others now: nobody took them away, and the source says what changed. */
function isBehind({ purpose, subject, after: words }: Change, before: PolicyModel, after: PolicyModel): boolean {
  if (words !== null) return false;
  const [, path = ""] = /^[^/]+\/(.*)$/s.exec(subject ?? "") ?? [];
  const sources = [...documentTextChanges(before, after), ...purposeTextChanges(before, after)];
  return sources.some((source) => source.purpose === purpose && source.subject === path && source.after !== null);
}

function purposeTextChanges(before: PolicyModel, after: PolicyModel): Change[] {
  const old = new Map(before.purposes.map((purpose) => [purpose.id, purpose]));
  return after.purposes.flatMap((is) => {
    const was = old.get(is.id);
    const texts = was ? textChanges(was, is, []) : [];
    return texts.map((said) => change({ kind: "wording", purpose: is.id, ...said }));
  });
}

function partsChanged(language: string, old: Worded, now: Worded, { document }: TranslatedText): Change[] {
  const purpose = purposeOf(document);
  return textChanges(old, now, TOLD_SECTIONS).map(({ subject, weight, before, after: words }) =>
    change({
      kind: "translation",
      weight: purpose !== null && before !== null && words !== null ? weight : "patch",
      purpose,
      subject: purpose === null ? `${language}/${document}/${subject}` : `${language}/${subject}`,
      before,
      after: words,
    }),
  );
}

/** What is written in the language itself. A section is named as its source names it, so that one is found that is behind. */
function written({ document, title, summary, sections }: TranslatedText, policy: PolicyModel): Worded {
  const purpose = purposeOf(document);
  const source = purpose === null ? textsOf(policy)[document] : policy.purposes.find(({ id }) => id === purpose);
  const named = sections.map(
    (section, at) => section && { ...section, title: source?.sections[at]?.title ?? section.title },
  );
  return { title, summary, sections: named.filter((section) => section !== null) };
}

function purposeOf(document: string): string | null {
  return /^purposes\/(.+)$/.exec(document)?.[1] ?? null;
}

function byLanguage({ translations }: PolicyModel): ReadonlyMap<string, Translation> {
  return new Map(translations.map((translation) => [translation.language, translation]));
}
