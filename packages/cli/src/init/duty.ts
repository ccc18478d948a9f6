import { lieIn } from "./lie-in.ts";

/** The legal basis on which a company records choices and requests. */
export interface Duty {
  readonly because: "legal-obligation" | "legitimate-interest";
  /** The statutes; none where it is a legitimate interest. */
  readonly under: string | null;
}

/**
 * Who relies on consent must be able to show it: GDPR 7(1), LGPD 8 § 2. That the rest was done as the law wants, requests
 * among it, must be shown too: GDPR 5(2), LGPD 6 X. California has requests recorded: 11 CCR 7101.
 */
const STATUTES: readonly (readonly [zone: string, statute: string])[] = [
  ["EU", "GDPR 5(2), 7(1)"],
  ["UK", "UK GDPR 5(2), 7(1)"],
  ["BR", "LGPD 6(X), 8(2)"],
  ["US-CA", "11 CCR 7101"],
];

/** The duty to keep a record in these places; a legitimate interest where Candor knows of no statute. */
export function recordDuty(places: readonly string[]): Duty {
  const statutes = STATUTES.filter(([zone]) => lieIn(places, zone)).map(([, statute]) => statute);
  const known = statutes.length > 0;
  return { because: known ? "legal-obligation" : "legitimate-interest", under: known ? statutes.join(", ") : null };
}
