/**
 * What a data item is called elsewhere, guessed from its id. Identifiers of the Data Privacy Vocabulary 2.3 (W3C Software and
 * Document License) and of the Fides language 3 by Ethyca (fideslang, CC BY 4.0, https://ethyca.github.io/fideslang/).
 */
import { DPV_PERSONAL_DATA } from "./dpv-terms.ts";

/** Ids that authors use, or their last words → DPV term. An id that is a DPV term itself needs no row. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["address", "PhysicalAddress"],
  ["birthday", "BirthDate"],
  ["date-of-birth", "BirthDate"],
  ["browsing", "BrowsingBehaviour"],
  ["card", "PaymentCard"],
  ["card-number", "PaymentCardNumber"],
  ["cookie", "Identifier"],
  ["email", "EmailAddress"],
  ["first-name", "Name"],
  ["iban", "BankAccount"],
  ["id", "Identifier"],
  ["ip", "IPAddress"],
  ["last-name", "Name"],
  ["message", "Communication"],
  ["mobile", "TelephoneNumber"],
  ["order", "Purchase"],
  ["password-hash", "Password"],
  ["payment", "Transaction"],
  ["phone", "TelephoneNumber"],
  ["phone-number", "TelephoneNumber"],
  ["photo", "Picture"],
  ["postcode", "PostalCode"],
  ["rating", "Preference"],
  ["taste", "Preference"],
  ["zip", "PostalCode"],
]);

/** Special categories (GDPR 9 and 10) → DPV term, for items whose id says nothing. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["ethnic-origin", "EthnicOrigin"],
  ["political-opinion", "PoliticalOpinion"],
  ["belief", "PhilosophicalBelief"],
  ["trade-union", "TradeUnionMembership"],
  ["genetic", "Genetic"],
  ["biometric", "Biometric"],
  ["health", "Health"],
  ["sex-life", "Sexual"],
  ["sexual-orientation", "SexualPreference"],
  ["criminal", "Criminal"],
]);

/** DPV term → fideslang data category. */
const FIDESLANG: ReadonlyMap<string, string> = new Map([
  ["AgeRange", "user.demographic.age_range"],
  ["BankAccount", "user.financial.bank_account"],
  ["Biometric", "user.biometric"],
  ["BirthDate", "user.demographic.date_of_birth"],
  ["BrowsingBehaviour", "user.behavior.browsing_history"],
  ["City", "user.contact.address.city"],
  ["Communication", "user.content.private"],
  ["Country", "user.contact.address.country"],
  ["Criminal", "user.criminal_history"],
  ["EmailAddress", "user.contact.email"],
  ["EthnicOrigin", "user.demographic.race_ethnicity"],
  ["Financial", "user.financial"],
  ["Gender", "user.demographic.gender"],
  ["Genetic", "user.health_and_medical.genetic"],
  ["Health", "user.health_and_medical"],
  ["IPAddress", "user.device.ip_address"],
  ["Identifier", "user.unique_id"],
  ["Job", "user.job_title"],
  ["Language", "user.demographic.language"],
  ["Location", "user.location"],
  ["MaritalStatus", "user.demographic.marital_status"],
  ["Name", "user.name"],
  ["OfficialID", "user.government_id"],
  ["Passport", "user.government_id.passport_number"],
  ["Password", "user.authorization.password"],
  ["PaymentCard", "user.financial.credit_card"],
  ["PaymentCardNumber", "user.financial.credit_card"],
  ["PhysicalAddress", "user.contact.address"],
  ["Picture", "user.content.self_image"],
  ["PoliticalOpinion", "user.demographic.political_opinion"],
  ["PostalCode", "user.contact.address.postal_code"],
  ["Preference", "user.demographic.profile"],
  ["PrivacyPreference", "user.privacy_preferences"],
  ["Purchase", "user.behavior.purchase_history"],
  ["ReligiousBelief", "user.demographic.religious_belief"],
  ["SexualPreference", "user.demographic.sexual_orientation"],
  ["Street", "user.contact.address.street"],
  ["TelephoneNumber", "user.contact.phone_number"],
  ["Transaction", "user.payment"],
  ["Username", "user.account.username"],
]);

const TERMS: ReadonlyMap<string, string> = new Map(DPV_PERSONAL_DATA.map((term) => [term.toLowerCase(), term]));

/** The DPV term that fits an id best: of the whole id, else of its last words, else of its special category; or null. */
export function dpvTermOf(id: string, special: string | null): string | null {
  const words = id.split("-");
  for (let from = 0; from < words.length; from++) {
    const term = termNamed(words.slice(from).join("-"));
    if (term !== null) return term;
  }
  return SPECIAL.get(special ?? "") ?? null;
}

/** The fideslang category of a DPV term or IRI, or null. */
export function fideslangOf(dpv: string | null): string | null {
  return FIDESLANG.get(dpv?.replace(/^.*[#/]/, "") ?? "") ?? null;
}

/** The IRI of a DPV term of personal data; an IRI stays as it is. */
export function dataIri(term: string): string {
  return term.includes(":") ? term : `https://w3id.org/dpv/pd#${term}`;
}

function termNamed(words: string): string | null {
  const singular = words.replace(/s$/, "");
  const term = ALIASES.get(words) ?? ALIASES.get(singular);
  return term ?? TERMS.get(words.replaceAll("-", "")) ?? TERMS.get(singular.replaceAll("-", "")) ?? null;
}
