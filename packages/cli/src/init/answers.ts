/** What `candor init` asks. */
export interface Answers {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  /** Place codes: `EU`, `DE`, `US-CA`. */
  readonly places: readonly string[];
}

export type Question = keyof Answers;

/** Each question, in the order it is asked. */
export const QUESTIONS: readonly { readonly key: Question; readonly asks: string }[] = [
  { key: "name", asks: "What is your company called?" },
  { key: "address", asks: "What is its postal address?" },
  { key: "contact", asks: "Where can people write to you about their data?" },
  { key: "places", asks: "Where are you, and the people you serve? EU, DE, UK, US-CA …" },
];

/** What the files say where nobody answers. */
export const STAND_INS: Readonly<Record<Question, string>> = {
  name: "Your company",
  address: "Your street 1, your town",
  contact: "privacy@your-company.example",
  places: "EU",
};

/** `EU, us-ca` as codes. */
export function parsePlaces(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((place) => place.toUpperCase()),
    ),
  ];
}

/** Why an answer will not do, or null. */
export function refuseAnswer(key: Question, answer: string): string | null {
  if (answer.trim() === "") return `the ${key} is empty`;
  if (/\p{Cc}/u.test(answer)) return `the ${key} has characters that cannot be shown`;
  if (key !== "places") return null;
  const wrong = parsePlaces(answer).find((place) => !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place));
  return wrong === undefined ? null : `\`${wrong}\` is no place: write codes such as EU, DE, UK or US-CA`;
}
