import type { PolicyModel } from "../policy.ts";
import type { TranslatedText, Translation } from "../policy/translation.ts";
import { change, type Change } from "./change.ts";
import { documentTextChanges } from "./document-texts.ts";
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
    if (old && now) return changed(old, now).filter((change) => !isBehind(change, before, after));
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

function changed(was: Translation, is: Translation): Change[] {
  const old = new Map(was.documents.map((text) => [text.document, text]));
  return is.documents.flatMap((text) => {
    const before = old.get(text.document);
    return before ? partsChanged(is.language, before, text) : [];
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

function partsChanged(language: string, before: TranslatedText, after: TranslatedText): Change[] {
  const purpose = /^purposes\/(.+)$/.exec(after.document)?.[1] ?? null;
  return textChanges(written(before), written(after), TOLD_SECTIONS).map(({ subject, weight, before, after: words }) =>
    change({
      kind: "translation",
      weight: purpose !== null && before !== null && words !== null ? weight : "patch",
      purpose,
      subject: purpose === null ? `${language}/${after.document}/${subject}` : `${language}/${subject}`,
      before,
      after: words,
    }),
  );
}

/** What is written in the language itself. */
function written({ title, summary, sections }: TranslatedText): Worded {
  return { title, summary, sections: sections.filter((section) => section !== null) };
}

function byLanguage({ translations }: PolicyModel): ReadonlyMap<string, Translation> {
  return new Map(translations.map((translation) => [translation.language, translation]));
}
