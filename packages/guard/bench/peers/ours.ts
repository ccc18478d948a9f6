/** What the guard runs, and what somebody would write by hand who wants nothing else. */
import { memoryConsent } from "@candor/guard";
import type { NewChoice } from "@candor/model";
import { askConsent, type Answers } from "../../src/answers.ts";
import type { PurposeData } from "../../src/opener.ts";
import { isOpen } from "../../src/projector.ts";
import { readColumns } from "../../src/read-columns.ts";
import { createStandings } from "../../src/standings.ts";
import { ALLOWED, FIELDS, PEOPLE, PURPOSES, SAID, SITES, type Way } from "./workload.ts";

/** The table that `candor build` would write. */
const table: readonly PurposeData[] = PURPOSES.map((purpose) => ({ ...purpose, channels: [], askAgain: null }));

function consentOf(): ReturnType<typeof memoryConsent> {
  const consent = memoryConsent();
  for (const [person, said] of SAID) {
    for (const form of [1, 2]) {
      const choices = said
        .filter((each) => each.form === form)
        .map(({ purpose, state }): NewChoice => ({ purpose, state }));
      if (choices.length > 0) consent.record(person, choices, new Date(0));
    }
  }
  return consent;
}

/** As `settle` prepares it: everybody asked once for each purpose, the columns of each record planned once. */
export const OURS: Way = {
  peer: "guard",
  how: "settled; columns planned once for each record and purpose",
  async prepare() {
    const consent = consentOf();
    const everybody = new Set(PEOPLE);
    const answers = new Map<string, Answers>();
    for (const purpose of table) {
      answers.set(purpose.id, await askConsent(consent, { purpose, now: 0 }, everybody, createStandings()));
    }
    const data = new Set(FIELDS);
    const planned = SITES.map(({ purpose, fields }) => {
      const columns = readColumns("site", Object.fromEntries(fields.map((field) => [field, field])), data);
      const seen = new Set(table.find(({ id }) => id === purpose)!.needs);
      return {
        people: answers.get(purpose)!,
        complete: columns.every((column) => isOpen(column, seen)),
      };
    });
    return ({ site, person }) => {
      const { people, complete } = planned[site]!;
      return complete && people.standingOf(person)?.closed === null;
    };
  },
};

/** What somebody writes who keeps the answers of each purpose apart, as `settle` does. */
export const BY_HAND: Way = {
  peer: "by hand",
  how: "`Map.get` and one bit test, a map for each purpose; fields decided beforehand",
  prepare() {
    const masks = new Map(
      PURPOSES.map(({ id }) => [
        id,
        new Map(Array.from(ALLOWED, ([person, purposes]) => [person, purposes.has(id) ? 7 : 4])),
      ]),
    );
    const planned = SITES.map(({ purpose, fields }) => ({
      masks: masks.get(purpose)!,
      complete: declared(purpose, fields),
    }));
    return ({ site, person }) => {
      const { masks, complete } = planned[site]!;
      return complete && (masks.get(person)! & 1) !== 0;
    };
  },
};

/** And who keeps them together, 25 purposes in a number: fewer maps stay in the processor's cache. */
export const BY_HAND_TOGETHER: Way = {
  peer: "by hand",
  how: "the same, 25 purposes in a map",
  prepare() {
    const places = new Map(PURPOSES.map(({ id }, n) => [id, { half: Math.floor(n / 25), bit: 1 << (n % 25) }]));
    const halves = [0, 1].map(
      (half) =>
        new Map(
          Array.from(ALLOWED, ([person, purposes]) => {
            const own = Array.from(purposes, (id) => places.get(id)!).filter((place) => place.half === half);
            return [person, own.reduce((mask, { bit }) => mask | bit, 0)];
          }),
        ),
    );
    const planned = SITES.map(({ purpose, fields }) => {
      const { half, bit } = places.get(purpose)!;
      return { masks: halves[half]!, bit, complete: declared(purpose, fields) };
    });
    return ({ site, person }) => {
      const { masks, bit, complete } = planned[site]!;
      return complete && (masks.get(person)! & bit) !== 0;
    };
  },
};

function declared(purpose: string, fields: readonly string[]): boolean {
  const { needs } = PURPOSES.find(({ id }) => id === purpose)!;
  return fields.every((field) => needs.includes(field));
}
