/**
 * The decision once more, naive and from the words of the design alone: whole histories and sets, no fold, no bit, no cache.
 * It shares nothing with the code it judges but the names of the reasons.
 */
import type { ChoiceState, DenialReason } from "@candor/guard";

/** One thing somebody said: `form` counts their forms. What one form holds was said at once. */
export interface Said {
  readonly form: number;
  readonly purpose: string;
  readonly facet: string;
  readonly state: ChoiceState;
  /** In days. */
  readonly day: number;
}

export interface OraclePurpose {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly mode: "opt-in" | "opt-out" | "none";
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  /** In days; null for never. */
  readonly askAgain: number | null;
}

export interface Question {
  readonly purpose: OraclePurpose;
  readonly channel: string | undefined;
  readonly today: number;
}

export type OracleAnswer = DenialReason | { readonly items: ReadonlyMap<string, DenialReason | null> };

const YES = new Set<ChoiceState>(["given", "renewed"]);
const NO = new Set<ChoiceState>(["refused", "withdrawn", "objected"]);
const WORDS: Partial<Record<ChoiceState, DenialReason>> = { requested: "no-answer-yet", invalidated: "notice-changed" };

/** What one person's history comes to; null is an outage. */
export function oracle(question: Question, history: readonly Said[] | null): OracleAnswer {
  const { purpose, channel } = question;
  const items = new Map(
    purpose.optional.map(
      (item) => [item, history ? against(question, history, `i:${item}`, true) : "unavailable"] as const,
    ),
  );
  if (purpose.mode === "none") return { items };
  if (!history) return "unavailable";
  const asked = purpose.mode === "opt-in";
  const whole = against(question, history, "", asked);
  const leaf = channel === undefined ? null : against(question, history, `c:${channel}`, asked);
  return whole ?? leaf ?? { items };
}

/** Both must agree: the first who does not gives the reason. */
export function oracleOfAll(question: Question, histories: readonly (readonly Said[] | null)[]): OracleAnswer {
  const answers = (histories.length === 0 ? [[]] : histories).map((history) => oracle(question, history));
  const denial = answers.find((answer) => typeof answer === "string");
  if (denial !== undefined) return denial;
  const maps = answers.flatMap((answer) => (typeof answer === "string" ? [] : [answer.items]));
  const reasonOf = (item: string): DenialReason | null =>
    maps.map((map) => map.get(item) ?? null).find((r) => r !== null) ?? null;
  return { items: new Map(question.purpose.optional.map((item) => [item, reasonOf(item)])) };
}

function against(
  { purpose, today }: Question,
  history: readonly Said[],
  facet: string,
  asked: boolean,
): DenialReason | null {
  const names = new Set([purpose.id, ...purpose.formerly]);
  const own = history.filter((said) => names.has(said.purpose) && said.facet === facet);
  const whole = facet === "" ? [] : history.filter((said) => names.has(said.purpose) && said.facet === "");
  const everything = history.filter((said) => said.purpose === "*" && said.facet === "");
  const noes = [...own, ...whole, ...everything].filter((said) => NO.has(said.state));

  const last = lastOf(own);
  const agreed = last !== undefined && YES.has(last.state) && noes.every((no) => no.form < last.form);
  if (agreed && asked && purpose.askAgain !== null && last.day + purpose.askAgain <= today) return "expired";
  if (agreed) return null;
  if (!asked && noes.length === 0) return null;
  return reason(last, [lastNo(everything), lastNo(whole)]);
}

/** The newest thing that was said against it; beside a no to everything or to the purpose, the nearer one. */
function reason(own: Said | undefined, above: readonly (AboveNo | undefined)[]): DenialReason {
  const reaching = above.filter((no) => no !== undefined);
  const newest = reaching.find((no) => reaching.every((other) => other.form <= no.form));
  const ownStands = own !== undefined && !YES.has(own.state) && (!newest || own.form >= newest.form);
  if (ownStands) return WORDS[own.state] ?? (own.state as DenialReason);
  return newest ? newest.word : own ? "withdrawn" : "never-asked";
}

interface AboveNo {
  readonly form: number;
  readonly word: DenialReason;
}

/** The newest no of a key. Once something else followed it, which kind of no it was is not kept: it reads as withdrawn. */
function lastNo(said: readonly Said[]): AboveNo | undefined {
  const no = lastOf(said.filter(({ state }) => NO.has(state)));
  if (!no) return undefined;
  const followed = lastOf(said) !== no;
  return { form: no.form, word: followed ? "withdrawn" : (no.state as DenialReason) };
}

/** The last thing said; in one form a no counts before anything else, and of several the last written. */
function lastOf(said: readonly Said[]): Said | undefined {
  const form = Math.max(...said.map((each) => each.form));
  const together = said.filter((each) => each.form === form);
  return together.findLast(({ state }) => NO.has(state)) ?? together.at(-1);
}

/** The columns of a flat record that may be seen, by name. */
export function oracleColumns(
  purpose: OraclePurpose,
  items: ReadonlyMap<string, DenialReason | null>,
  columns: Readonly<Record<string, unknown>>,
): readonly string[] {
  const open = new Set([...purpose.needs, ...purpose.optional.filter((item) => items.get(item) === null)]);
  return Object.entries(columns)
    .filter(
      ([, given]) =>
        given === "subject" || given === "not-personal" || [given].flat().every((item) => open.has(String(item))),
    )
    .map(([column]) => column);
}
