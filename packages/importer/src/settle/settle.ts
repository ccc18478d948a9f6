import type { Claim, Finding } from "../claim.ts";
import type { Entry, Fact, Question } from "../draft.ts";
import type { Sentence } from "../source.ts";
import { citeSentence, inOrder } from "./cites.ts";
import { DOUBTS, kindOf, NO_ENTRY } from "../questions.ts";
import { type SettledEntry, settleEntries } from "./settle-entries.ts";
import { type Fields, settleFields } from "./settle-fields.ts";
import { endsWithConsent, keptByConsent } from "./with-consent.ts";

/** What the draft will hold. */
export interface Settled {
  /** Files of purposes (`path` is empty), and entries of the other files. */
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
}

const FILES = ["company", "mission", "data", "recipients", "safeguards", "rights", "breach"] as const;
/** Files whose facts are entries by id. */
const LISTS: ReadonlySet<string> = new Set(["data", "recipients", "safeguards"]);
/** A file with more entries than this is a log and not a policy; what is beyond stays out of the draft. */
const MOST_ENTRIES = 250;

/**
 * Decides what stands: a fact where a sentence states it outright and none says otherwise, a question everywhere else.
 * `order` numbers the sentences of the old policy.
 */
export function settle(findings: readonly Finding[], order: ReadonlyMap<Sentence, number>): Settled {
  const numbered = nameMeasures(findings);
  const all = settleEntries(numbered.filter((finding): finding is Claim => "value" in finding));
  const standing = atMost(all.filter(stands));
  const parts = settleFiles(standing, usableOf(numbered, all, standing), order);
  const doubts = atMost(all.flatMap((entry) => doubt(entry, order)));
  return withEvents({
    entries: standing.map((entry) => ({ document: entry.document, path: entry.path, evidence: evidenceOf(entry) })),
    facts: parts.flatMap(({ facts }) => facts),
    questions: [...doubts, ...parts.flatMap(({ questions }) => questions)],
  });
}

/** The first of each file. */
function atMost<Said extends { readonly document: string }>(said: readonly Said[]): readonly Said[] {
  return [...Map.groupBy(said, ({ document }) => document).values()].flatMap((one) => one.slice(0, MOST_ENTRIES));
}

/** What is said of things that stand; of a purpose that is not sure, as a doubt. */
function usableOf(
  findings: readonly Finding[],
  all: readonly SettledEntry[],
  standing: readonly SettledEntry[],
): readonly Finding[] {
  const holds = new Set(standing.map(({ document, path }) => JSON.stringify([document, ...path])));
  const shaky = new Set(
    all.filter(({ path, standing: how }) => path.length === 0 && how !== "stands").map(({ document }) => document),
  );
  return findings
    .filter((finding) => isUsable(finding, holds))
    .map((finding) => (shaky.has(finding.document) ? asDoubt(finding) : finding));
}

/** The facts and the questions of every file of the draft, file by file. */
function settleFiles(
  standing: readonly SettledEntry[],
  findings: readonly Finding[],
  order: ReadonlyMap<Sentence, number>,
): readonly Fields[] {
  const byDocument = Map.groupBy(findings, ({ document }) => document);
  const saidIn = (document: string): readonly Finding[] => byDocument.get(document) ?? [];
  const settleOne = (document: string): Fields =>
    settleFields({ document, base: [], kind: kindOf(document), findings: saidIn(document) }, order);
  const purposes = new Set(standing.map(({ document }) => document).filter((name) => name.startsWith("purposes/")));
  const uses = [...purposes].map(settleOne);
  const byConsent = keptByConsent(uses);
  const files = FILES.map((document) => {
    if (!LISTS.has(document)) return settleOne(document);
    const entries = standing.filter((entry) => entry.document === document);
    return settleList({ document, findings: saidIn(document), entries, byConsent }, order);
  });
  return [...files, ...uses];
}

/** `encryption`, `encryption-2`: each sentence is a measure of its own, and the same sentence again is the same measure. */
function nameMeasures(findings: readonly Finding[]): readonly Finding[] {
  const isMeasure = ({ document, path }: Finding): boolean => document === "safeguards" && path.length > 0;
  const measures = settleEntries(
    findings.filter((finding): finding is Claim => isMeasure(finding) && "value" in finding),
  );
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { path, standing } of measures) {
    const [key = ""] = path;
    const [id = ""] = key.split("\n");
    const count = (counts.get(id) ?? 0) + 1;
    if (standing === "stands") counts.set(id, count);
    ids.set(key, standing === "stands" && count > 1 ? `${id}-${count}` : id);
  }
  return findings.map((finding) => {
    const [key = "", ...rest] = finding.path;
    return isMeasure(finding) ? { ...finding, path: [ids.get(key) ?? key, ...rest] } : finding;
  });
}

/** A purpose that is not sure has a file too: its kind is the question. */
function stands({ document, path, standing }: SettledEntry): boolean {
  return standing === "stands" || (document.startsWith("purposes/") && path.length === 0 && standing !== "denied");
}

/** Of a purpose that is not sure, nothing is; what denies it is named beside the question for its kind. */
function asDoubt(finding: Finding): Finding {
  if (!("value" in finding)) return finding;
  const { value, denied, ...said } = finding;
  return value.kind === "entry" && denied === true
    ? { ...said, path: ["kind"], asks: "" }
    : { ...finding, sure: false };
}

/** A fact about a thing that does not stand, or that names one, is not written. */
function isUsable(finding: Finding, holds: ReadonlySet<string>): boolean {
  const { document, path } = finding;
  const within = LISTS.has(document) && path.length > 1 && path[0] !== "*";
  if (within && !holds.has(JSON.stringify([document, path[0]]))) return false;
  if (path[0] === "on-device" && path.length > 2 && !holds.has(JSON.stringify([document, ...path.slice(0, 2)])))
    return false;
  if (!("value" in finding) || finding.value.kind !== "member") return true;
  const names = path.at(-1) === "needs" || path.at(-1) === "gets";
  return !names || holds.has(JSON.stringify(["data", finding.value.is]));
}

/** A file of entries, and what is said in it. */
interface List {
  readonly document: string;
  readonly findings: readonly Finding[];
  readonly entries: readonly SettledEntry[];
  /** Data items that are needed only for what people agreed to. */
  readonly byConsent: ReadonlySet<string>;
}

function settleList({ document, findings, entries, byConsent }: List, order: ReadonlyMap<Sentence, number>): Fields {
  const byId = Map.groupBy(findings, ({ path }) => path[0] ?? "");
  const whole = settleFields({ document, base: [], kind: kindOf(document), findings: byId.get("") ?? [] }, order);
  const none = entries.length > 0 ? [] : [{ document, path: [], asks: NO_ENTRY[document] ?? "", cites: [] }];
  const settled = entries.map(({ path }) => {
    const [id = ""] = path;
    const own = byId.get(id) ?? [];
    const said = [...own, ...general(own, byId.get("*") ?? [], id)];
    const lasting = said.map((finding) => endsWithConsent(finding, id, byConsent));
    return settleFields({ document, base: path, kind: kindOf(document), findings: lasting }, order);
  });
  return {
    facts: settled.flatMap(({ facts }) => facts),
    questions: [
      ...none,
      ...whole.questions.filter(({ path, cites }) => path.length === 0 && cites.length > 0),
      ...settled.flatMap(({ questions }) => questions),
    ],
  };
}

/** What is said of all items holds for one that nothing is said of. */
function general(own: readonly Finding[], all: readonly Finding[], id: string): readonly Finding[] {
  const said = new Set(own.map(({ path }) => path[1]));
  return all
    .filter(({ path }) => !said.has(path[1]))
    .map((finding) => ({ ...finding, path: [id, ...finding.path.slice(1)] }));
}

function doubt(
  { document, path, standing, claims }: SettledEntry,
  order: ReadonlyMap<Sentence, number>,
): readonly Question[] {
  if (standing !== "doubted" && standing !== "disputed") return [];
  const cites = inOrder(claims, order);
  const asks = DOUBTS[document]?.(path[0] ?? "");
  return asks === undefined ? [] : [{ document, path: [], asks, cites }];
}

/** Of the events, those that a keeping time counts from. */
function withEvents(settled: Settled): Settled {
  const used = new Set(
    settled.facts
      .filter(({ path }) => path.at(-1) === "kept")
      .map(({ value }) => /(?:after|until) ([a-z-]+)$/.exec(String(value))?.[1]),
  );
  return {
    ...settled,
    facts: settled.facts.filter(
      ({ document, path, value }) => document !== "company" || path[0] !== "events" || used.has(String(value)),
    ),
  };
}

/** The sentences that state it; of a purpose that none states, those that speak of it. */
function evidenceOf({ standing, claims }: SettledEntry): Entry["evidence"] {
  const stating = claims.filter(({ sure, denied }) => denied !== true && (sure || standing !== "stands"));
  return [...new Set(stating.map(({ sentence }) => sentence))].map(citeSentence);
}
