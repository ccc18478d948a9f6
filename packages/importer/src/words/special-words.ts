import { anyOf } from "./any-of.ts";

/** Words for what GDPR 9 and 10 protect, where they name no data item that is known; one a line. */
const SPECIAL = String.raw`
  health
  (?:\w+ )?pain
  illness(?:es)?
  diseases?
  injur(?:y|ies)
  symptoms?
  diagnos[ei]s
  medications?
  medicines?
  prescriptions?
  therap(?:y|ies)
  vaccinations?
  blood (?:type|group|pressure|sugar)
  pregnan(?:t|cy)
  addictions?
  disabilit(?:y|ies)
  mental state
  menstrual cycle
  relig(?:ion|ious)(?: \w+)?
  faith
  philosophical beliefs?
  political (?:views?|opinions?|party)
  (?:trade )?union membership
  sex(?:ual)? (?:life|orientation|preferences?)
  ethnic(?:ity| \w+)
  racial (?:\w+ )?origin
  DNA
  genes
  genetic \w+
  fingerprints?
  biometric \w+
  facial recognition
  criminal \w+
  convictions?
`;

/** A word for data of a special kind. */
export const SPECIAL_WORDS: RegExp = new RegExp(`\\b${anyOf(SPECIAL)}\\b`, "i");
