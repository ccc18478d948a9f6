import { confirm, isCancel, multiselect, text } from "@clack/prompts";
import { type Answers, hasAuthority, hasOfficer, type Question, refuseAnswer, type Told } from "./answers.ts";
import { PICKS } from "./picks.ts";
import { readPlaces } from "./read-places.ts";

/** What a person said, with what the options told. */
export interface Asked {
  readonly told: Told;
  readonly code: boolean;
  readonly ci: boolean;
}

interface Asking {
  readonly key: Question;
  readonly asks: string;
  readonly example: string;
  /** It may be left empty. */
  readonly optional?: boolean;
  /** Left empty, it is answered as this question was. */
  readonly as?: Question;
  readonly when?: (told: Told) => boolean;
}

/** Each question that takes a text, in the order it is asked. */
const TEXTS: readonly Asking[] = [
  { key: "name", asks: "What is your company called?", example: "Kettle & Finch GmbH" },
  { key: "address", asks: "What is its postal address?", example: "Speicherstadt 12, 20457 Hamburg, Germany" },
  { key: "contact", asks: "Where can people write to you about their data?", example: "care@kettlefinch.example" },
  { key: "established", asks: "In which country is your company? DE, UK, US-CA …", example: "DE" },
  {
    key: "places",
    asks: "Where are the people you serve? EU, DE, UK, US-CA …",
    example: "leave it empty where they are where you are",
    optional: true,
  },
  {
    key: "authority",
    asks: "Which data protection authority do you answer to, and how do people reach it?",
    example: "leave it empty to fill it in later",
    optional: true,
    when: (told) => hasAuthority(placesTold(told)),
  },
  { key: "owner", asks: "Who answers for this policy, by name or by role?", example: "Head of Customer Care" },
  {
    key: "lead",
    asks: "Who leads when people's data was lost or stolen, by name or by role?",
    example: "leave it empty where it is the same person",
    optional: true,
    as: "owner",
  },
  {
    key: "officer",
    asks: "Who is your data protection officer (LGPD 41), and how do people reach them?",
    example: "leave it empty to fill it in later",
    optional: true,
    when: (told) => hasOfficer(placesTold(told)),
  },
  {
    key: "mission",
    asks: "Why does your company exist? One sentence.",
    example: "leave it empty to write it later",
    optional: true,
  },
  {
    key: "age",
    asks: "From which age may people use what you offer?",
    example: "leave it empty to say it later",
    optional: true,
  },
  {
    key: "languages",
    asks: "In which languages do you publish? First that of these files: en, de …",
    example: "leave it empty for English alone",
    optional: true,
  },
];

function placesTold(told: Told): readonly string[] {
  return readPlaces(`${told.get("established") ?? ""},${told.get("places") ?? ""}`);
}

const CODE = "Is there TypeScript or JavaScript code here that shall do only what the policy says?";

/** Asks on the terminal what is not known yet; null where the person gives up. */
export async function ask(
  known: Told,
  given: Partial<Pick<Answers, "code" | "ci">>,
  hasCode: boolean,
): Promise<Asked | null> {
  const told = new Map(known);
  for (const { key, asks, example, optional, as, when } of TEXTS) {
    if (told.has(key) || when?.(told) === false) continue;
    const validate = (value = ""): string | undefined =>
      optional && value.trim() === "" ? undefined : (refuseAnswer(key, value) ?? undefined);
    const answer = await text({ message: asks, placeholder: example, validate });
    if (isCancel(answer)) return null;
    const said = answer?.trim() ? answer : as && told.get(as);
    if (said !== undefined) told.set(key, said);
  }
  const purposes = told.get("purposes") ?? (await askPurposes());
  const code = given.code ?? (await confirm({ message: CODE, initialValue: hasCode }));
  const ci = isCancel(code)
    ? code
    : (given.ci ??
      (await confirm({ message: "Do you keep this folder on GitHub, and shall every change be checked there?" })));
  if (purposes === null || isCancel(code) || isCancel(ci)) return null;
  return { told: new Map([...told, ["purposes", purposes]]), code, ci };
}

async function askPurposes(): Promise<string | null> {
  const options = PICKS.map(({ key, asks }) => ({ value: key, label: asks }));
  const message = "What do you use people's data for? Each becomes a draft to make true.";
  const chosen = await multiselect({ message, options, required: false });
  return isCancel(chosen) ? null : chosen.join(",");
}
