import { CONTACT_DATA } from "./contact-data.ts";
import { IDENTITY_DATA } from "./identity-data.ts";
import type { KindOfData } from "./kind-of-data.ts";
import { MONEY_DATA } from "./money-data.ts";
import { ONLINE_DATA } from "./online-data.ts";
import { SENSITIVE_DATA } from "./sensitive-data.ts";

/** Every kind of personal data that a name can tell. What stands in no name, such as what people write, is not among them. */
export const KINDS_OF_DATA: readonly KindOfData[] = [
  ...CONTACT_DATA,
  ...IDENTITY_DATA,
  ...MONEY_DATA,
  ...ONLINE_DATA,
  ...SENSITIVE_DATA,
];
