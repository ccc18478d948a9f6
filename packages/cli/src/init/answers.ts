import { STAND_INS } from "@candor/compiler";
import { PICKS } from "./picks.ts";
import { EUROPEAN_ECONOMIC_AREA, UNITED_KINGDOM } from "./regions.ts";

/** What `candor init` writes a first policy from. */
export interface Answers {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  /** Place codes: `EU`, `DE`, `US-CA`. */
  readonly places: readonly string[];
  readonly authority: string;
  /** One sentence. */
  readonly mission: string;
  readonly owner: string;
  /** From which age people may use the service; empty where nobody said. */
  readonly age: string;
  /** Days, `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly rehearsed: string;
  /** Keys of `PICKS`. */
  readonly purposes: readonly string[];
  /** Tags; none where the policy is in English alone. */
  readonly languages: readonly string[];
  /** Whether there is code to check, and a CI to check it in. */
  readonly code: boolean;
  readonly ci: boolean;
}

/** The answers that are texts, by their flags. */
export type Question = Exclude<keyof Answers, "code" | "ci">;

export type Told = ReadonlyMap<Question, string>;

/** What nobody answered; the name of the company stands in for who owns the policy. */
const OTHERWISE: Readonly<Record<Question, string>> = {
  name: STAND_INS.name,
  address: STAND_INS.address,
  contact: STAND_INS.contact,
  places: "EU",
  authority: STAND_INS.authority,
  mission: "Do what people ask us for, with no more of their data than it takes.",
  owner: "",
  age: "",
  reviewed: STAND_INS.day,
  rehearsed: STAND_INS.day,
  purposes: "",
  languages: "",
};

export const QUESTIONS: readonly Question[] = [
  "name",
  "address",
  "contact",
  "places",
  "authority",
  "mission",
  "owner",
  "age",
  "reviewed",
  "rehearsed",
  "purposes",
  "languages",
];

/** The answers, with stand-ins for what nobody told. */
export function complete(told: Told, { code = true, ci = true }: { code?: boolean; ci?: boolean }): Answers {
  const answer = (key: Question): string => told.get(key)?.trim() || OTHERWISE[key];
  return {
    name: answer("name"),
    address: answer("address"),
    contact: answer("contact"),
    places: words(answer("places")).map((place) => place.toUpperCase()),
    authority: answer("authority"),
    mission: answer("mission"),
    owner: answer("owner") || answer("name"),
    age: answer("age"),
    reviewed: answer("reviewed"),
    rehearsed: answer("rehearsed"),
    purposes: words(answer("purposes")),
    languages: words(answer("languages")),
    code,
    ci,
  };
}

/** Whether the company answers to a data protection authority that its policy names: in the EEA and the United Kingdom. */
export function hasAuthority(places: string): boolean {
  return words(places.toUpperCase()).some((place) => EUROPEAN_ECONOMIC_AREA.test(place) || UNITED_KINGDOM.test(place));
}

/** `EU, us-ca` as words, each once. */
function words(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** Why an answer will not do, or null. */
export function refuseAnswer(key: Question, answer: string): string | null {
  if (answer.trim() === "") return `the ${key} is empty`;
  if (/\p{Cc}/u.test(answer)) return `the ${key} has characters that cannot be shown`;
  if (key === "places")
    return refuseWords(answer.toUpperCase(), PLACE, "is no place: write codes such as EU, DE, UK or US-CA");
  if (key === "languages") return refuseWords(answer, LANGUAGE, "is no language: write tags such as en, de or pt-BR");
  if (key === "purposes") return refusePurposes(answer);
  if (key === "age" && !/^\d{1,2}$/.test(answer.trim())) return `\`${answer}\` is no age: write a number, such as 16`;
  if ((key === "reviewed" || key === "rehearsed") && !isDay(answer))
    return `\`${answer}\` is not a day: write year, month and day, such as 2026-11-02`;
  return null;
}

const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function refuseWords(text: string, form: RegExp, why: string): string | null {
  const wrong = words(text).find((word) => !form.test(word));
  return wrong === undefined ? null : `\`${wrong}\` ${why}`;
}

function refusePurposes(text: string): string | null {
  const keys = PICKS.map((pick) => pick.key);
  const wrong = words(text).find((word) => !keys.includes(word));
  return wrong === undefined
    ? null
    : `\`${wrong}\` is none of ${keys.join(", ")}; \`candor new purpose\` makes any other`;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
