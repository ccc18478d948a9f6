import { BRAZIL, CALIFORNIA, EUROPEAN_ECONOMIC_AREA, UNITED_KINGDOM } from "./regions.ts";

/** The legal basis on which a company records choices and requests. */
export interface Duty {
  readonly because: "legal-obligation" | "legitimate-interest";
  /** The statutes; none where it is a legitimate interest. */
  readonly under: string | null;
}

/** Who relies on consent must be able to show it: GDPR 7(1), LGPD 8 § 2; requests are recorded by 11 CCR 7101. */
const STATUTES: readonly (readonly [places: RegExp, statute: string])[] = [
  [EUROPEAN_ECONOMIC_AREA, "GDPR 7(1)"],
  [UNITED_KINGDOM, "UK GDPR 7(1)"],
  [BRAZIL, "LGPD 8(2)"],
  [CALIFORNIA, "11 CCR 7101"],
];

/** The duty to keep a record in these places; a legitimate interest where Candor knows of no statute. */
export function recordDuty(places: readonly string[]): Duty {
  const statutes = STATUTES.filter(([pattern]) => places.some((place) => pattern.test(place))).map(
    ([, statute]) => statute,
  );
  const known = statutes.length > 0;
  return { because: known ? "legal-obligation" : "legitimate-interest", under: known ? statutes.join(", ") : null };
}
