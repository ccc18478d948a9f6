import type { PolicyModel } from "./policy.ts";
import type { Text } from "./policy/text.ts";
import type { TranslatedText } from "./policy/translation.ts";

/** Each text of a document in another language where that has it, else as the source says it. */
type InLanguage = (pointer: string, source: string) => string;

/**
 * The policy as one of its translations says it. What is missing or behind its source stays in the language of the source:
 * `translations` lists it as `untranslated`. The same model where there is no such translation.
 */
export function inLanguage(model: PolicyModel, language: string): PolicyModel {
  const translation = model.translations.find((each) => each.language === language);
  if (!translation) return model;
  const documents = new Map(translation.documents.map((document) => [document.document, document]));
  const textOf = <Document extends Text>(name: string, document: Document): Document =>
    translatedText(document, documents.get(name));
  const said = (name: string): InLanguage => {
    const texts = new Map(documents.get(name)?.texts.map(({ at, says }) => [at, says]));
    return (pointer, source) => texts.get(pointer) ?? source;
  };
  const labelled = <Item extends { readonly id: string; readonly label: string }>(name: string, item: Item): Item => ({
    ...item,
    label: said(name)(`/${item.id}/label`, item.label),
  });
  return {
    ...model,
    company: company(textOf("company", model.company), said("company")),
    mission: mission(textOf("mission", model.mission), said("mission")),
    purposes: model.purposes.map((each) => purpose(textOf(`purposes/${each.id}`, each), said(`purposes/${each.id}`))),
    data: model.data.map((item) => ({
      ...labelled("data", item),
      source: item.source === null ? null : said("data")(`/${item.id}/source`, item.source),
    })),
    recipients: model.recipients.map((each) => recipient(labelled("recipients", each), said("recipients"))),
    safeguards: model.safeguards.map((each) => ({
      ...labelled("safeguards", each),
      does: said("safeguards")(`/${each.id}/does`, each.does),
    })),
    texts: {
      data: textOf("data", model.texts.data),
      recipients: textOf("recipients", model.texts.recipients),
      safeguards: textOf("safeguards", model.texts.safeguards),
    },
    rights: textOf("rights", model.rights),
    breach: { ...textOf("breach", model.breach), lead: said("breach")("/lead", model.breach.lead) },
    report: model.report && textOf("report", model.report),
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

function recipient(facts: PolicyModel["recipients"][number], say: InLanguage): PolicyModel["recipients"][number] {
  const { id, category, arrangement } = facts;
  return {
    ...facts,
    does: say(`/${id}/does`, facts.does),
    category: category === null ? null : say(`/${id}/category`, category),
    arrangement: arrangement === null ? null : say(`/${id}/arrangement`, arrangement),
    transfers: facts.transfers.map((transfer, at) => ({
      ...transfer,
      by: say(`/${id}/transfers/${at}/by`, transfer.by),
    })),
  };
}
