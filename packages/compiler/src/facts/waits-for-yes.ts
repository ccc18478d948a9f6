import type { PurposeFrontmatter } from "./frontmatter.gen.ts";

/** The facts by which a use waits for a yes, or does not. */
export const GROUNDS: readonly ["because", "special-because", "decides-alone"] = [
  "because",
  "special-because",
  "decides-alone",
];

/** As much of a purpose as the question needs. */
export type Grounds = Pick<PurposeFrontmatter, (typeof GROUNDS)[number]>;

/**
 * Whether a use waits for a yes: where its legal basis is consent (GDPR 6(1)(a)); and, whatever the basis of the rest, where
 * explicit consent is the condition for its special data (9(2)(a)) or what allows a decision that no person makes (22(2)(c)).
 */
export function waitsForYes(purpose: Grounds): boolean {
  return (
    purpose.because === "consent" ||
    purpose["special-because"] === "explicit-consent" ||
    purpose["decides-alone"]?.["allowed-by"] === "explicit-consent"
  );
}
