import type { PolicyModel } from "./policy.ts";
import type { Text } from "./policy/text.ts";
import type { TranslatedText, Translation } from "./policy/translation.ts";

/** What a document says at a JSON pointer, where its language says something there; else what the source says. */
type InLanguage = (pointer: string, source: string) => string;

/**
 * The policy as one of its translations says it. What is missing or behind its source stays in the language of the source:
 * `translations` lists it as `untranslated`. The same model where there is no such translation.
 */
export function inLanguage(model: PolicyModel, language: string): PolicyModel {
  const translation = model.translations.find((each) => each.language === language);
  if (!translation) return model;
  const { textOf, sayIn } = speakerOf(translation);
  return {
    ...model,
    company: company(textOf("company", model.company), sayIn("company")),
    mission: mission(textOf("mission", model.mission), sayIn("mission")),
    purposes: model.purposes.map((each) => purpose(textOf(`purposes/${each.id}`, each), sayIn(`purposes/${each.id}`))),
    data: model.data.map((item) => dataItem(item, sayIn("data"))),
    recipients: model.recipients.map((each) => recipient(each, sayIn("recipients"))),
    safeguards: model.safeguards.map((each) => safeguard(each, sayIn("safeguards"))),
    texts: {
      data: textOf("data", model.texts.data),
      recipients: textOf("recipients", model.texts.recipients),
      safeguards: textOf("safeguards", model.texts.safeguards),
    },
    rights: textOf("rights", model.rights),
    breach: { ...textOf("breach", model.breach), lead: sayIn("breach")("/lead", model.breach.lead) },
    report: model.report && textOf("report", model.report),
  };
}

/** What a translation says in place of the source, by the names of its documents. */
interface Speaker {
  /** A document with the title, the summary and the sections of the language. */
  readonly textOf: <Document extends Text>(name: string, document: Document) => Document;
  /** The texts among the facts of a document. */
  readonly sayIn: (name: string) => InLanguage;
}

function speakerOf({ documents }: Translation): Speaker {
  const byName = new Map(documents.map((document) => [document.document, document]));
  const texts = new Map(
    documents.map((document) => [document.document, new Map(document.texts.map(({ at, says }) => [at, says]))]),
  );
  return {
    textOf: (name, document) => translatedText(document, byName.get(name)),
    sayIn: (name) => (pointer, source) => texts.get(name)?.get(pointer) ?? source,
  };
}

function translatedText<Document extends Text>(document: Document, translated: TranslatedText | undefined): Document {
  if (!translated) return document;
  return {
    ...document,
    title: translated.title ?? document.title,
    summary: translated.summary ?? document.summary,
    sections: document.sections.map((section, at) => {
      const said = translated.sections[at];
      return said ? { ...said, key: section.key } : section;
    }),
  };
}

function company(facts: PolicyModel["company"], say: InLanguage): PolicyModel["company"] {
  const optional = (pointer: string, text: string | null): string | null => (text === null ? null : say(pointer, text));
  return {
    ...facts,
    people: facts.people.map(({ id, label }) => ({ id, label: say(`/people/${id}`, label) })),
    holds: optional("/holds", facts.holds),
    complaints: optional("/complaints", facts.complaints),
    dpo: optional("/dpo", facts.dpo),
    authority: optional("/authority", facts.authority),
    representative: optional("/representative", facts.representative),
  };
}

function mission(facts: PolicyModel["mission"], say: InLanguage): PolicyModel["mission"] {
  return {
    ...facts,
    aims: facts.aims.map(({ id, says }) => ({ id, says: say(`/aims/${id}`, says) })),
    promises: facts.promises.map((promise) => ({
      ...promise,
      says: say(`/promises/${promise.id}`, say(`/promises/${promise.id}/says`, promise.says)),
      proof: promise.proof === null ? null : say(`/promises/${promise.id}/proof`, promise.proof),
    })),
    owner: say("/owner", facts.owner),
  };
}

function purpose(facts: PolicyModel["purposes"][number], say: InLanguage): PolicyModel["purposes"][number] {
  const { decidesAlone, onDevice, under } = facts;
  return {
    ...facts,
    under: under === null ? null : say("/under", under),
    decidesAlone: decidesAlone && { ...decidesAlone, effect: say("/decides-alone/effect", decidesAlone.effect) },
    onDevice: onDevice.map((entry, at) => ({
      ...entry,
      lasts: say(`/on-device/${at}/lasts`, entry.lasts),
      neededBecause: entry.neededBecause === null ? null : say(`/on-device/${at}/needed-because`, entry.neededBecause),
    })),
  };
}

function dataItem(item: PolicyModel["data"][number], say: InLanguage): PolicyModel["data"][number] {
  const { id, label, source } = item;
  return {
    ...item,
    label: say(`/${id}/label`, label),
    source: source === null ? null : say(`/${id}/source`, source),
  };
}

function recipient(facts: PolicyModel["recipients"][number], say: InLanguage): PolicyModel["recipients"][number] {
  const { id, category, arrangement } = facts;
  return {
    ...facts,
    label: say(`/${id}/label`, facts.label),
    does: say(`/${id}/does`, facts.does),
    category: category === null ? null : say(`/${id}/category`, category),
    arrangement: arrangement === null ? null : say(`/${id}/arrangement`, arrangement),
    transfers: facts.transfers.map((transfer, at) => ({
      ...transfer,
      by: say(`/${id}/transfers/${at}/by`, transfer.by),
    })),
  };
}

function safeguard(facts: PolicyModel["safeguards"][number], say: InLanguage): PolicyModel["safeguards"][number] {
  const { id, label, does } = facts;
  return { ...facts, label: say(`/${id}/label`, label), does: say(`/${id}/does`, does) };
}
