import { isDay, isLanguageTag, STAND_INS } from "@candor/compiler";
import { lieIn } from "./lie-in.ts";
import { PICKS } from "./picks.ts";
import { readPlaces } from "./read-places.ts";

/** What `candor init` writes a first policy from. */
export interface Answers {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  /** Where the company is and where the people are, as place codes: `EU`, `DE`, `US-CA`. */
  readonly established: readonly string[];
  readonly places: readonly string[];
  readonly authority: string;
  /** One sentence. */
  readonly mission: string;
  /** By name or by role: who answers for the policy, who leads after a data breach, and the data protection officer of Brazil. */
  readonly owner: string;
  readonly lead: string;
  readonly officer: string;
  /** From which age people may use the service; empty where nobody said. */
  readonly age: string;
  /** Days, `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly rehearsed: string;
  /** Keys of `PICKS`. */
  readonly purposes: readonly string[];
  /** Tags, that of the policy's own files first; none where the policy is in English alone. */
  readonly languages: readonly string[];
  /** Whether there is code to check, and a CI to check it in. */
  readonly code: boolean;
  readonly ci: boolean;
}

/** Where nobody said where. */
const ANYWHERE = "EU";

/** The answers that are texts, by their flags. */
export type Question = Exclude<keyof Answers, "code" | "ci">;

export type Told = ReadonlyMap<Question, string>;

/** The aim where nobody has told theirs. */
export const UNTOLD_MISSION = "Do what people ask us for, with no more of their data than it takes.";

/** What nobody answered. */
const OTHERWISE: Readonly<Record<Question, string>> = {
  name: STAND_INS.name,
  address: STAND_INS.address,
  contact: STAND_INS.contact,
  established: "",
  places: "",
  authority: STAND_INS.authority,
  mission: UNTOLD_MISSION,
  owner: STAND_INS.owner,
  lead: STAND_INS.lead,
  officer: STAND_INS.officer,
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
  "established",
  "places",
  "authority",
  "mission",
  "owner",
  "lead",
  "officer",
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
    // Who tells one of the two is taken to be where the people are: rather the law of one place too many.
    established: readPlaces(answer("established") || answer("places") || ANYWHERE),
    places: readPlaces(answer("places") || answer("established") || ANYWHERE),
    authority: answer("authority"),
    mission: answer("mission"),
    owner: answer("owner"),
    lead: answer("lead"),
    officer: answer("officer"),
    age: answer("age"),
    reviewed: answer("reviewed"),
    rehearsed: answer("rehearsed"),
    purposes: words(answer("purposes")),
    languages: words(answer("languages")),
    code,
    ci,
  };
}

/** Each place whose law the policy meets: where the company is, and where the people are. */
export function placesOf({ established, places }: Pick<Answers, "established" | "places">): readonly string[] {
  return [...new Set([...established, ...places])];
}

/** Whether the company answers to a data protection authority that its policy names: in the EEA and the United Kingdom. */
export function hasAuthority(places: readonly string[]): boolean {
  return lieIn(places, "EU") || lieIn(places, "UK");
}

/** Whether its policy names who answers for data in it: in Brazil, by LGPD 41. */
export function hasOfficer(places: readonly string[]): boolean {
  return lieIn(places, "BR");
}

/** `en, de` as words, each once. */
function words(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter(Boolean))];
}

/** Why an answer will not do, or null. */
export function refuseAnswer(key: Question, answer: string): string | null {
  if (answer.trim() === "") return `the ${key} is empty`;
  if (/\p{Cc}/u.test(answer)) return `the ${key} has characters that cannot be shown`;
  if (key === "places" || key === "established") return refusePlaces(answer);
  if (key === "languages")
    return refuseWords(words(answer), isLanguageTag, "is no language: write tags such as en, de or pt-BR");
  if (key === "purposes") return refusePurposes(answer);
  if (key === "age" && !/^\d{1,2}$/.test(answer.trim())) return `\`${answer}\` is no age: write a number, such as 16`;
  if ((key === "reviewed" || key === "rehearsed") && !isDay(answer))
    return `\`${answer}\` is not a day: write year, month and day, such as 2026-11-02`;
  return null;
}

function isPlaceCode(word: string): boolean {
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(word);
}

function refusePlaces(answer: string): string | null {
  const why = "is no place that we know: write codes or English names, such as EU, DE, US-CA or Germany";
  return refuseWords(readPlaces(answer), isPlaceCode, why);
}

function refuseWords(all: readonly string[], isOne: (word: string) => boolean, why: string): string | null {
  const wrong = all.find((word) => !isOne(word));
  return wrong === undefined ? null : `\`${wrong}\` ${why}`;
}

function refusePurposes(text: string): string | null {
  const keys = PICKS.map((pick) => pick.key);
  const wrong = words(text).find((word) => !keys.includes(word));
  return wrong === undefined
    ? null
    : `\`${wrong}\` is none of ${keys.join(", ")}; \`candor new purpose\` makes any other`;
}
