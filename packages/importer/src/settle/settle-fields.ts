import type { Claim, Finding, Remark } from "../claim.ts";
import type { Fact, Question } from "../draft.ts";
import type { Sentence } from "../source.ts";
import { citeSentence, inOrder } from "./cites.ts";
import { FIELDS, type Field, type Kind } from "../questions.ts";
import { settleField } from "./settle-field.ts";

export interface Fields {
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
}

/** A file, or an entry of one, whose fields are settled: `base` is where they stand in its facts. */
export interface Holder {
  readonly document: string;
  readonly base: readonly string[];
  readonly kind: Kind;
  /** What is said of it, of all fields, in the order of the old policy. */
  readonly findings: readonly Finding[];
}

/** The facts of one file or entry, field by field, and a question for each field that is open. */
export function settleFields(holder: Holder, order: ReadonlyMap<Sentence, number>): Fields {
  const at = holder.base.length;
  const byField = Map.groupBy(holder.findings, ({ path }) => path[at] ?? "");
  const settled = FIELDS[holder.kind].map((field) => settleOne(holder, field, byField.get(field.field) ?? [], order));
  return {
    facts: settled.flatMap(({ facts }) => facts),
    questions: [...settled.flatMap(({ questions }) => questions), ...remarked(holder, order)],
  };
}

function settleOne(
  { document, base }: Holder,
  field: Field,
  findings: readonly Finding[],
  order: ReadonlyMap<Sentence, number>,
): Fields {
  const claims = findings.filter((finding): finding is Claim => "value" in finding && finding.value.kind !== "entry");
  const remarks = findings.filter((finding): finding is Remark => !("value" in finding));
  const contested = remarks.some(({ contests }) => contests === true);
  const groups = [...Map.groupBy(claims, ({ path }) => JSON.stringify(path)).values()].map((group) =>
    contested ? { facts: [], open: group } : settleClaims(document, group),
  );
  const facts = groups.flatMap((group) => group.facts);
  const open = groups.flatMap((group) => group.open);
  const asked = open.length > 0 || (facts.length === 0 && (field.always || remarks.length > 0));
  if (!asked) return { facts, questions: [] };
  const own = remarks.find(({ asks }) => asks !== "")?.asks;
  const asks = open.length === 0 && own !== undefined ? own : field.asks;
  const cites = inOrder([...open, ...(facts.length === 0 ? remarks : [])], order);
  return { facts, questions: [{ document, path: [...base, field.field], asks, cites }] };
}

/** The facts that claims of one path come to, each with the sentences that state it, and the claims that leave it open. */
function settleClaims(
  document: string,
  claims: readonly Claim[],
): { readonly facts: readonly Fact[]; readonly open: readonly Claim[] } {
  const { facts, open } = settleField(claims);
  const [first] = claims;
  return {
    facts: facts.map(([value, stating]) => ({
      document,
      path: first?.path ?? [],
      value,
      listed: first?.value.kind === "member",
      evidence: [...new Set(stating.map(({ sentence }) => sentence))].map(citeSentence),
    })),
    open,
  };
}

/** Questions about the file as a whole. */
function remarked({ document, base, findings }: Holder, order: ReadonlyMap<Sentence, number>): readonly Question[] {
  const remarks = findings.filter(
    (finding): finding is Remark => !("value" in finding) && finding.path.length === base.length,
  );
  return [...Map.groupBy(remarks, ({ asks }) => asks)].map(([asks, group]) => ({
    document,
    path: base,
    asks,
    cites: inOrder(group, order),
  }));
}
