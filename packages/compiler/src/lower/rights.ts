import type { ConsentMode, LegalBasis, RightId } from "@candor/model";
import { type Grounds, waitsForYes } from "../facts/waits-for-yes.ts";

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

/**
 * What people may ask about a purpose; a look by a person only where no person decided (GDPR 22, LGPD 20). Who was asked has
 * the rights of consent beside those of the basis: GDPR 17(1)(b) and 20(1)(a) name that of article 9 too.
 */
export function rightsOf(grounds: Grounds, { isMarketing, decidesAlone }: Nature): readonly RightId[] {
  const asked = waitsForYes(grounds) ? BY_BASIS.consent : [];
  const rights = new Set([...ALWAYS, ...BY_BASIS[grounds.because], ...asked]);
  if (isMarketing) rights.add("object");
  if (decidesAlone) rights.add("human-review");
  return ORDER.filter((right) => rights.has(right));
}

/** Whether people are asked first, may say no afterwards, or are not asked: GDPR 6(1), 7, 9(2)(a), 21(1)–(2), 22(2)(c). */
export function modeOf(grounds: Grounds, isMarketing: boolean): ConsentMode {
  if (waitsForYes(grounds)) return "opt-in";
  const { because: basis } = grounds;
  return basis === "legitimate-interest" || basis === "public-task" || isMarketing ? "opt-out" : "none";
}
