import {
  codesNamed,
  dayTime,
  type Form,
  isDay,
  parseSaid,
  peopleIn,
  type Person,
  type PlacedPurpose,
  purposesIn,
  type Situation,
} from "@candor/compiler";
import type { Diagnostic, PlaceCode, PolicyModel } from "@candor/model";
import { didYouMean } from "../did-you-mean.ts";
import { clip } from "../render/visible.ts";
import { unknownIn } from "./known-names.ts";
import type { OpenTests } from "./open-tests.ts";
import type { WhyOptions } from "./why-options.ts";

/** A question about one decision, and where the person lives. */
export interface WhyQuestion {
  readonly situation: Situation;
  readonly place: string | null;
}

/** Reads what is asked: the question, how the command was misused, or what is wrong with the tests that it names. */
export function readQuestion(
  options: WhyOptions,
  { model, fixtures }: OpenTests,
  today: string,
): WhyQuestion | string | { readonly diagnostics: readonly Diagnostic[] } {
  const { purpose, item = null, channel = null } = options;
  const misuse = misused(options) ?? unknownIn({ purpose, item, channel }, model);
  if (misuse !== null) return misuse;
  const asked = options.place === undefined ? null : readPlace(options.place);
  if (asked && "unclear" in asked) return asked.unclear;
  const person = options.fixture === undefined ? null : findPerson(options.fixture, fixtures, model);
  if (typeof person === "string" || (person && "diagnostics" in person)) return person;
  const now = options.now === undefined ? (person?.now ?? dayTime(today)) : dayTime(options.now);
  const place = asked?.code ?? person?.lives ?? null;
  const purposes = purposesIn(model, place);
  const said = readSaid(options.with, now, purposes, model);
  if (typeof said === "string") return said;
  const forms = person ? person.forms && [...person.forms, ...said] : said;
  const early = forms?.find(({ at }, index) => at < (forms[index - 1]?.at ?? at));
  if (early)
    return `${dayOf(early.at)} lies before what was said above it: put the answers in the order in which they were given`;
  const late = forms?.find(({ at }) => at > now);
  if (late) return `${dayOf(late.at)} lies after ${dayOf(now)}, the day it is asked on: name a later one with --now`;
  const placed = purposes.find(({ id }) => id === purpose)!;
  return { situation: { purpose: placed, question: { item, channel }, forms, now }, place };
}

function misused({ now }: WhyOptions): string | null {
  return now === undefined || isDay(now) ? null : `\`${clip(now, 40)}\` is not a day: write it like 2026-11-21`;
}

/** A place by its code or by its name, `DE` or `Germany`; or why it is none. */
function readPlace(written: string): { readonly code: PlaceCode } | { readonly unclear: string } {
  if (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(written)) return { code: written };
  const [code, ...others] = codesNamed(written);
  const place = `\`${clip(written, 40)}\``;
  if (code === undefined)
    return { unclear: `${place} is not a place: write a country's two capital letters, such as DE, or US-CA` };
  return others.length === 0
    ? { code }
    : { unclear: `${place} is the name of several places: write ${[code, ...others].join(" or ")}` };
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** What the person said, in the order of the command line, or what is wrong with it. */
function readSaid(
  lines: readonly string[],
  now: number,
  purposes: readonly PlacedPurpose[],
  model: PolicyModel,
): readonly Form[] | string {
  const forms: Form[] = [];
  for (const line of lines) {
    const form = parseSaid(line, now, purposes);
    const text = `\`--with "${clip(line, 100)}"\``;
    if (!form)
      return `${text} cannot be read: write it like "yes newsletter on 2026-05-02" or "no everything optional"`;
    for (const { target } of form.answers) {
      const unknown = target ? unknownIn(target, model) : null;
      if (unknown !== null) return `${text}: ${unknown}`;
    }
    forms.push(form);
  }
  return forms;
}

/** A person by file and name, or by the name alone where no other file has it. */
function findPerson(
  named: string,
  fixtures: OpenTests["fixtures"],
  model: PolicyModel,
): Person | string | { readonly diagnostics: readonly Diagnostic[] } {
  const { people, diagnostics } = peopleIn(fixtures.files, model);
  const found = people.filter(({ file, name }) => `${file.id}/${name}` === named || name === named);
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (found.length !== 1 && wrong.length > 0) return { diagnostics: wrong };
  if (found.length > 1)
    return `there are ${found.length} people called \`${clip(named, 100)}\`: write the file too, as in customers/anna`;
  // What is wrong about somebody else in the file says nothing about this person.
  if (found[0]) return found[0].sound ? found[0] : { diagnostics: wrong };
  const names = people.flatMap(({ file, name }) => [name, `${file.id}/${name}`]);
  const hint = didYouMean(named, names, "");
  return `the tests have no person called \`${clip(named, 100)}\`${hint && `; ${hint}`}`;
}
