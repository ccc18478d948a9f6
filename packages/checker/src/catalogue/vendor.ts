/** What a vendor does for the code that calls it: the list of `schemas/sinks.schema.json`. */
export const VENDOR_KINDS = [
  "accounting",
  "ads",
  "ai-model",
  "analytics",
  "attribution",
  "cache",
  "cdn",
  "chat",
  "cms",
  "commerce",
  "consent",
  "crm",
  "database",
  "e-signature",
  "email",
  "error-tracking",
  "experiments",
  "feature-flags",
  "forms",
  "fraud",
  "hosting",
  "hr",
  "identity",
  "integration",
  "log",
  "maps",
  "marketing",
  "monitoring",
  "payment",
  "product-tour",
  "productivity",
  "push",
  "queue",
  "realtime",
  "scheduling",
  "search",
  "session-replay",
  "shipping",
  "sms",
  "social",
  "storage",
  "support",
  "survey",
  "tag-manager",
  "translation",
  "video",
  "weather",
] as const;

export type VendorKind = (typeof VENDOR_KINDS)[number];

/** Somebody who gets what code hands to their package or host. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** Where its legal entity has its seat: a country's two letters; null where sources differ or say nothing. */
  readonly country: string | null;
  readonly kind: VendorKind;
  /** Names on npm; `@scope/*` for whatever has that scope and is not named by itself. */
  readonly packages: readonly string[];
  /** Host names; `*.` stands for one label or more. */
  readonly hosts: readonly string[];
  /** Whether one can run the vendor's software oneself: then an import alone proves no recipient. */
  readonly selfHosted: boolean;
  /** Functions, methods and classes of the packages that hand data out, where they are known. Other calls may too. */
  readonly calls?: readonly string[];
}
