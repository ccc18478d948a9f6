import type { Keeping, LegalBasis, PolicyModel, Purpose } from "@candor/model";

/** Terms of the W3C Data Privacy Vocabulary 2.3; a basis of one country's law has none there but the general one. */
const BASIS: Record<LegalBasis, string> = {
  consent: "dpv:Consent",
  contract: "dpv:Contract",
  "legal-obligation": "dpv:LegalObligation",
  "legitimate-interest": "dpv:LegitimateInterest",
  "vital-interest": "dpv:VitalInterest",
  "public-task": "dpv:PublicInterest",
  credit: "dpv:LegalBasis",
  "health-care": "dpv:LegalBasis",
  research: "dpv:LegalBasis",
};

type Node = Readonly<Record<string, unknown>>;

/**
 * The page for machines: a schema.org `WebPage` that is a `dpv:PrivacyNotice`, with a `dpv:Process` per purpose.
 * schema.org has no type for a privacy policy; `additionalType` names the concept in Wikidata.
 */
export function jsonLd(model: PolicyModel, lang: string, url: string | null): Node {
  const { company, mission } = model;
  return {
    "@context": { "@vocab": "https://schema.org/", dpv: "https://w3id.org/dpv#" },
    "@type": ["WebPage", "dpv:PrivacyNotice"],
    ...(url === null ? {} : { "@id": url, url }),
    additionalType: "https://www.wikidata.org/wiki/Q1999831",
    name: mission.title,
    description: mission.summary,
    inLanguage: lang,
    version: model.version,
    lastReviewed: mission.reviewed,
    publisher: { "@type": "Organization", name: company.name, address: company.address },
    "dpv:hasProcess": model.purposes.map((purpose) => processOf(purpose, model, url)),
  };
}

function processOf(purpose: Purpose, model: PolicyModel, url: string | null): Node {
  const items = [...purpose.needs, ...purpose.optional];
  return {
    "@type": "dpv:Process",
    "@id": `${url ?? ""}#${encodeURIComponent(purpose.id)}`,
    name: purpose.title,
    "dpv:hasPurpose": purpose.dpv === null ? { "@type": "dpv:Purpose", name: purpose.title } : { "@id": purpose.dpv },
    "dpv:hasLegalBasis": { "@id": BASIS[purpose.basis] },
    "dpv:hasPersonalData": items.map((id) => personalData(id, model)),
    "dpv:hasRecipient": recipientsOf(purpose).map((id) => recipientOf(id, model)),
    "dpv:hasStorageCondition": [
      ...storageOf(purpose.kept),
      ...purpose.byPlace.flatMap(({ place, facts }) =>
        storageOf(facts.kept ?? []).map((condition) => ({ ...condition, "dpv:hasJurisdiction": place })),
      ),
    ],
  };
}

/** Those who get the data of everybody, and then those who get it in some places only. */
function recipientsOf({ recipients, byPlace }: Purpose): readonly string[] {
  return [...new Set([...recipients, ...byPlace.flatMap(({ facts }) => facts.recipients ?? [])])];
}

function storageOf(kept: Purpose["kept"]): readonly Node[] {
  return kept.map(({ item, keeping }) => ({ "@type": "dpv:StorageCondition", name: item, ...durationOf(keeping) }));
}

function personalData(id: string, model: PolicyModel): Node {
  const item = model.data.find((each) => each.id === id);
  const type = item?.special ? ["dpv:PersonalData", "dpv:SpecialCategoryPersonalData"] : "dpv:PersonalData";
  return { "@type": type, name: item?.label ?? id, ...(item?.dpv ? { sameAs: item.dpv } : {}) };
}

function recipientOf(id: string, model: PolicyModel): Node {
  const recipient = model.recipients.find((each) => each.id === id);
  // The data of people in some places may lie elsewhere: a machine is told of every country.
  const local = recipient?.byPlace.flatMap(({ facts }) => facts.where ?? []) ?? [];
  const everywhere = [...new Set([...(recipient?.where ?? []), ...local])];
  return { "@type": "dpv:Recipient", name: recipient?.label ?? id, "dpv:hasLocation": everywhere };
}

/** Only a duration from one moment is a duration to a machine; the rest is said on the page. */
function durationOf(keeping: Keeping): Node {
  return keeping.kind === "for" || keeping.kind === "after" ? { "dpv:hasDuration": keeping.duration.iso } : {};
}
