import { type Claim, ENTRY, first, one } from "../claim.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

/** Measures that protect data, as policies name them. `docs/importing-a-policy.md` lists them. */
export const MEASURES: readonly (readonly [id: string, pattern: RegExp])[] = [
  ["encryption", /\bencrypt(?:ed|s|ion|ing)?\b|\bSSL\b|\bTLS\b|\bHTTPS\b/i],
  [
    "limited-access",
    new RegExp(
      onLines(String.raw`
      \baccess\b[^.;]{0,60}\b(?:is |are )?(?:limited|restricted) to\b|\b(?:restrict|limit)s? access\b
      |\bonly (?:people|staff|employees|personnel|those)\b[^.;]{0,60}\b(?:can|have|has|may)? ?(?:access
      |see)\b|\blimited access\b
    `),
      "i",
    ),
  ],
  ["two-factor", /\b(?:two|multi)[- ]?factor\b|\b2FA\b|\bMFA\b/i],
  [
    "backups",
    new RegExp(
      onLines(String.raw`
      \b(?:we|is|are) (?:\w+ ){0,2}(?:backed up|back up|backing up)\b|\b(?:make|take
      |keep) (?:\w+ ){0,2}backups\b|\bbackups? (?:is|are) (?:made|taken|kept|stored)\b
    `),
      "i",
    ),
  ],
  ["firewalls", /\bfirewalls?\b/i],
  ["hashed-passwords", /\bpasswords?\b[^.;]{0,40}\bhash(?:ed|es|ing)?\b|\bhash\w*\b[^.;]{0,30}\bpasswords?\b/i],
  ["pseudonymised", /\bpseudonymi[sz](?:e|ed|ation)\b/i],
  ["training", /\b(?:staff|employees|team)\b[^.;]{0,40}\btrain(?:ed|ing)\b|\btrain our (?:staff|employees|team)\b/i],
  ["security-tests", /\b(?:penetration test\w*|security (?:audits?|tests?|reviews?)|vulnerability scan\w*)\b/i],
  ["monitoring", /\bmonitor(?:s|ed|ing)?\b[^.;]{0,40}\b(?:vulnerabilit\w+|attacks?|intrusions?|suspicious)\b/i],
];
const OURS = /\b(?:we|our|all data|data|databases?|disks?|servers?|is|are)\b/i;
const THEIRS = new RegExp(
  onLines(String.raw`
    \byou(?:r account)?\b[^.;]{0,30}\b(?:enable|turn on|should|can|use)\b|\bencourage you\b
    |\bsupport and promote\b|\b(?:delet|purg|eras|remov)(?:e|ed|es|ing)\b|\bwe recommend\b
    |\b(?:third part(?:y|ies)|vendors?|providers?|one-way hash|may)\b
  `),
  "i",
);
const OF_ALL = /\ball (?:of )?(?:your |our |the )?(?:personal )?(?:data|information)\b|\beverything\b/i;

/** The measures that a sentence says we take. What they cover is sure only where it says all data. */
export function* recogniseSafeguards({ sentence, text: said, clauses }: Reading): Iterable<Claim> {
  const text = said.replaceAll(/https?:\S+/g, "");
  if (sentence.cells || THEIRS.test(text) || !OURS.test(text)) return;
  const found = MEASURES.flatMap(([id, pattern]) => {
    const words = pattern.exec(text);
    return words === null ? [] : [{ id, words: words[0], index: words.index }];
  });
  const [measure] = found;
  if (!measure) return;
  const sure =
    !/\bused to\b/i.test(text) && clauses.every(({ hedged, negated }) => !hedged && !negated) && text.length <= 300;
  // One sentence is one measure, by its first word for one.
  const id = `${measure.id}\n${text}`;
  const claim = { document: "safeguards", sentence, sure, words: measure.words };
  yield { ...claim, path: [id], value: ENTRY };
  yield { ...claim, path: [id, "does"], value: first(sentence.text) };
  const all = OF_ALL.exec(text);
  // Between the measure and what it is said of, nothing else may come.
  const between = all && [text.slice(all.index, measure.index), text.slice(measure.index, all.index)].join("");
  if (all && !/\b(?:and|which|while|or)\b|[,;]/.test(between ?? ""))
    yield { ...claim, path: [id, "covers"], value: one("all"), words: all[0] };
}
