import type { ConsentMode, LegalBasis, RightId } from "@candor/model";

/** What everybody has, whatever the basis: GDPR 13–16, 18, 77. */
const ALWAYS: readonly RightId[] = ["be-informed", "access", "correct", "restrict", "complain"];

/**
 * What each basis adds. Starts from the table of the Data Privacy Vocabulary 2.3 (legal bases of the GDPR and the rights that
 * follow), with its exceptions kept to their extent: duties and public tasks limit deletion only as far as GDPR 17(3) says, so
 * the right stands. Credit, health-care and research are bases of Brazil's LGPD 7; their rights are those of LGPD 18.
 */
const BY_BASIS: Readonly<Record<LegalBasis, readonly RightId[]>> = {
  consent: ["withdraw", "delete", "take-along"],
  contract: ["delete", "take-along"],
  "legal-obligation": ["delete"],
  "legitimate-interest": ["delete", "object"],
  "vital-interest": ["delete"],
  "public-task": ["delete", "object"],
  credit: ["delete", "take-along", "object"],
  "health-care": ["delete", "take-along", "object"],
  research: ["delete", "take-along", "object"],
};

/** The order in which rights are told. */
const ORDER: readonly RightId[] = [
  "be-informed",
  "withdraw",
  "access",
  "correct",
  "delete",
  "restrict",
  "take-along",
  "object",
  "human-review",
  "complain",
];

/** What the rights follow from, beside the basis. */
interface Nature {
  readonly isMarketing: boolean;
  readonly decidesAlone: boolean;
}

/** What people may ask about a purpose; a look by a person only where no person decided (GDPR 22, LGPD 20). */
export function rightsOf(basis: LegalBasis, { isMarketing, decidesAlone }: Nature): readonly RightId[] {
  const rights = new Set([...ALWAYS, ...BY_BASIS[basis]]);
  if (isMarketing) rights.add("object");
  if (decidesAlone) rights.add("human-review");
  return ORDER.filter((right) => rights.has(right));
}

/** Whether people are asked first, may say no afterwards, or are not asked: GDPR 6(1), 7, 21(1)–(2). */
export function modeOf(basis: LegalBasis, isMarketing: boolean): ConsentMode {
  if (basis === "consent") return "opt-in";
  return basis === "legitimate-interest" || basis === "public-task" || isMarketing ? "opt-out" : "none";
}
