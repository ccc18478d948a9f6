import { compareDiagnostics, type Diagnostic, type PolicyModel } from "@candor/model";
import type { SourceFile } from "./document.ts";
import { type Cell, cellsOf, tally } from "./fixtures/cells.ts";
import type { Clauses } from "./fixtures/clause.ts";
import { judgePerson } from "./fixtures/judge-person.ts";
import { readPeople, type ReadPeople } from "./fixtures/read-people.ts";
import { readFixture } from "./read-fixture.ts";

/** The files of tests, and the policy that they are held against: what `readFixtures` and `compile` give. */
export interface TestInput {
  readonly files: readonly SourceFile[];
  readonly model: PolicyModel;
  readonly places: Clauses;
}

/** What the tests of a policy found, and how much of it they reached. */
export interface Tested {
  readonly diagnostics: readonly Diagnostic[];
  readonly people: number;
  /** How many questions were asked: each item and channel of each purpose, for each person. */
  readonly questions: number;
  /** Every item and channel of every purpose. */
  readonly cells: readonly Cell[];
  /** Outcomes: for each cell, allowed and denied, as far as people's choices can bring them about. */
  readonly outcomes: { readonly reached: number; readonly total: number };
}

/** The people of a policy's tests, by file and name, and what is wrong with how they are written. */
export function peopleIn(files: readonly SourceFile[], model: PolicyModel): ReadPeople {
  const read = files.map(readFixture);
  const people = read.flatMap(({ value }) => (value ? [readPeople(value, model)] : []));
  return {
    people: people.flatMap((each) => each.people),
    diagnostics: [...read, ...people].flatMap((each) => each.diagnostics),
  };
}

/** Holds a policy against its tests. Pure: the same files in any order give the same findings and figures. */
export function testPolicy({ files, model, places }: TestInput): Tested {
  const { people, diagnostics: unreadable } = peopleIn(files, model);
  const judged = people.map((person) => judgePerson(person, places));
  const answers = judged.flatMap((each) => each.answers);
  const cells = cellsOf(model, places, answers);
  const diagnostics = [...unreadable, ...judged.flatMap((each) => each.diagnostics)];
  return {
    diagnostics: once(diagnostics).toSorted(compareDiagnostics),
    people: people.length,
    questions: answers.length,
    cells,
    outcomes: tally(cells),
  };
}

/** What a line for everyone gets wrong is found for each person, and said once. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ rule, message, place }: Diagnostic): string =>
    JSON.stringify([rule, message, place.file, place.start.offset, place.end.offset]);
  return [...new Map(diagnostics.map((found) => [key(found), found])).values()];
}
