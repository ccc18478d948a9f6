/** What `httpConsent` and a ledger say to each other; docs/decisions says it whole. */
import { isReadable, type Choice } from "@candor/model";

/** The body of `POST v1/state`. Purpose `*` is always meant too. */
export interface StateRequest {
  readonly subjects: readonly string[];
  readonly purposes: readonly string[];
}

/** What is recorded of one person, about the purposes that were asked about and `*`. */
export interface PersonState {
  readonly subject: string;
  /** Number of the person's newest event, about whatever purpose; 0 for who has none. It never goes down. */
  readonly seq: number;
  readonly choices: readonly Choice[];
}

/** The answer to `POST v1/state`: everybody who was asked about, those with no choices too. */
export interface StateAnswer {
  readonly people: readonly PersonState[];
}

/** The data of a `change` in `GET v1/events`: this person's events go up to this number now. */
export type Change = Pick<PersonState, "subject" | "seq">;

/** Who can be read of an answer; the others have not been answered. Throws `TypeError` for what is no answer at all. */
export function readAnswer(json: unknown): readonly PersonState[] {
  const people: unknown = isObject(json) ? json["people"] : undefined;
  if (!Array.isArray(people)) throw new TypeError("unexpected answer, expected `people`, a list");
  return (people as readonly unknown[]).filter(isPersonState);
}

/** Null for data that names nobody. */
export function readChange(data: string): Change | null {
  try {
    const json: unknown = JSON.parse(data);
    return isChange(json) ? json : null;
  } catch {
    return null;
  }
}

function isPersonState(json: unknown): json is PersonState {
  if (!isChange(json)) return false;
  const { seq, choices } = json as PersonState;
  return isReadable(choices) && choices.every((choice) => choice.seq <= seq && choice.noSeq <= seq);
}

function isChange(json: unknown): json is Change {
  if (!isObject(json)) return false;
  const { subject, seq } = json;
  return typeof subject === "string" && Number.isSafeInteger(seq) && (seq as number) >= 0;
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null;
}
