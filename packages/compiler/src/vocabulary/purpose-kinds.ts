/**
 * What a kind of purpose is called elsewhere. Identifiers of: the Data Privacy Vocabulary 2.3 (W3C Software and Document
 * License), the Fides language 3 by Ethyca (fideslang, CC BY 4.0, https://ethyca.github.io/fideslang/), and the purposes of the
 * IAB Europe Transparency and Consent Framework 2.2, whose special purposes have no number of their own here.
 */
import type { PurposeFrontmatter } from "../facts/frontmatter.gen.ts";

export interface KindNames {
  readonly dpv: string | null;
  readonly fideslang: string | null;
  readonly tcf: readonly number[];
}

export const PURPOSE_KINDS: Readonly<Record<PurposeFrontmatter["kind"], KindNames>> = {
  deliver: names("DeliveryOfGoods", "essential.service"),
  pay: names("PaymentManagement", "essential.service.payment_processing"),
  account: names("AccountManagement", "essential.service.authentication"),
  help: names("CustomerCare", "essential.service.operations.support"),
  secure: names("EnforceSecurity", "essential.service.security"),
  "prevent-fraud": names("FraudPreventionAndDetection", "essential.fraud_detection"),
  "legal-duty": names("LegalCompliance", "essential.legal_obligation"),
  care: names(null, null),
  payroll: names("PersonnelPayment", "employment"),
  "service-message": names("CommunicationForCustomerCare", "essential.service.notifications"),
  claims: names(null, null),
  improve: names("ImproveExistingProductsAndServices", "functional.service.improve", 10),
  measure: names("ServiceUsageAnalytics", "analytics.reporting", 8),
  personalise: names("ServicePersonalisation", "personalize.content.profiled", 5, 6),
  email: names("DirectMarketing", "marketing.communications.email"),
  ads: names("Advertising", "marketing.advertising.first_party.contextual", 2),
  "targeted-ads": names("TargetedAdvertising", "marketing.advertising.third_party.targeted", 3, 4),
  research: names("ResearchAndDevelopment", null),
  hire: names("PersonnelHiring", "employment.recruitment"),
  "sell-data": names("SellDataToThirdParties", "third_party_sharing"),
  "train-ai": names(null, "train_ai_system"),
  other: names(null, null),
};

/** The IRI of a DPV purpose; an IRI stays as it is. */
export function purposeIri(term: string): string {
  return term.includes(":") ? term : `https://w3id.org/dpv#${term}`;
}

function names(dpv: string | null, fideslang: string | null, ...tcf: readonly number[]): KindNames {
  return { dpv, fideslang, tcf };
}
