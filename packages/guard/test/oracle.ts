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

/** What the policy says of a purpose. Times are in days. */
interface Rules {
  readonly mode: "opt-in" | "opt-out" | "none";
  readonly needs: readonly string[];
  readonly optional: readonly string[];
  /** Null for never. */
  readonly askAgain: number | null;
}

export interface OraclePurpose extends Rules {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly formerItems?: readonly { readonly item: string; readonly formerly: readonly string[] }[];
}

/** What may differ in places. */
export interface PlacedRules extends Rules {
  readonly channels: readonly string[];
  /** Null where there is no limit. */
  readonly howOften: { readonly times: number; readonly days: number } | null;
}

export interface PlacedPurpose extends OraclePurpose, PlacedRules {
  readonly formerItems: NonNullable<OraclePurpose["formerItems"]>;
  readonly strictest: Partial<PlacedRules>;
  readonly byPlace: readonly { readonly places: readonly string[]; readonly facts: Partial<PlacedRules> }[];
}

/** The rules for somebody in a place: the place's own, else its country's, else everybody's; the strictest for no place. */
export function oracleRules(purpose: PlacedPurpose, place: string | null): PlacedPurpose {
  const isPlace = place !== null && /^[A-Z][A-Z]$|^[A-Z][A-Z]-[A-Z0-9]+$/.test(place);
  if (!isPlace) return { ...purpose, ...purpose.strictest };
  const saying = (code: string) => purpose.byPlace.find(({ places }) => new Set(places).has(code));
  const entry = saying(place) ?? saying(place.split("-")[0]!);
  return { ...purpose, ...entry?.facts };
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
      (item) => [item, history ? against(question, history, itemFacets(purpose, item), true) : "unavailable"] as const,
    ),
  );
  if (purpose.mode === "none") return { items };
  if (!history) return "unavailable";
  const asked = purpose.mode === "opt-in";
  const whole = against(question, history, [""], asked);
  const leaf = channel === undefined ? null : against(question, history, [`c:${channel}`], asked);
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

/** An item that was renamed was asked about under each of its names. */
function itemFacets({ formerItems = [] }: OraclePurpose, item: string): readonly string[] {
  const names = formerItems.filter((entry) => entry.item === item).flatMap(({ formerly }) => formerly);
  return [item, ...names].map((name) => `i:${name}`);
}

function against(
  { purpose, today }: Question,
  history: readonly Said[],
  facets: readonly string[],
  asked: boolean,
): DenialReason | null {
  const names = new Set([purpose.id, ...purpose.formerly]);
  const own = history.filter((said) => names.has(said.purpose) && facets.includes(said.facet));
  const whole = facets.includes("") ? [] : history.filter((said) => names.has(said.purpose) && said.facet === "");
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

/** A message that somebody had, and until which day it counts. */
export interface Had {
  readonly person: string;
  readonly channel: string;
  readonly key: string;
  readonly until: number;
}

/** One message, to be had today by everybody in `people`. */
export interface Letter {
  readonly channel: string;
  readonly key: string;
  readonly today: number;
  readonly howOften: { readonly times: number; readonly days: number };
}

/**
 * Who has no room for a message, and the day on which they have: everybody else has had it from now on. `had` is all that was
 * ever sent for this purpose, oldest first; it is added to.
 */
export function oracleRoom({ channel, key, today, howOften }: Letter, people: ReadonlySet<string>, had: Had[]) {
  const again = new Map<string, number>();
  for (const person of people) {
    const counting = had.filter((message) => message.person === person && message.until > today);
    if (counting.some((message) => message.channel === channel && message.key === key)) continue;
    if (counting.length < howOften.times) had.push({ person, channel, key, until: today + howOften.days });
    else again.set(person, firstRoom(counting, howOften.times));
  }
  return again;
}

/** The first day on which, of what counts now, fewer than `times` still do. */
function firstRoom(counting: readonly Had[], times: number): number {
  const days = counting.map(({ until }) => until);
  return Math.min(...days.filter((day) => days.filter((other) => other > day).length < times));
}
