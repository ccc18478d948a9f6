import { fixture } from "#validators";
import type { Diagnostic } from "@candor/model";
import { isDay } from "../time/day.ts";
import type { FrontmatterPath, Staged, Written } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { explain } from "./explain.ts";
import { explainDay } from "./explain-form.ts";
import { valueAt } from "../facts/fact-path.ts";
import { repeated } from "./repeated.ts";
import { isPlace } from "./unknown-places.ts";

/** What is wrong with a file of tests, and whether it can be read in spite of it: with its days and all that its schema asks. */
export function validateFixture(file: Written): Staged<boolean> {
  const misfits = fixture(file.frontmatter) ? [] : explain(file, fixture.errors ?? []);
  const explained = new Set(misfits.map(({ pointer }) => pointer));
  const isNew = ({ pointer }: Diagnostic): boolean => !explained.has(pointer);
  const days = daysOf(file).filter(isNew);
  const more = [...placesOf(file).filter(isNew), ...repeated(file)];
  return { value: misfits.length + days.length === 0, diagnostics: [...misfits, ...days, ...more] };
}

function daysOf(file: Written): readonly Diagnostic[] {
  const forms = peopleOf(file).flatMap((path) => {
    const choices = valueAt(file.frontmatter, [...path, "choices"]);
    return Array.isArray(choices) ? choices.map((_, index) => [...path, "choices", index, "on"]) : [];
  });
  return [["now"], ...forms].flatMap((path) => {
    const day = valueAt(file.frontmatter, path);
    return typeof day === "string" && !isDay(day) ? [at(file, path, explainDay(day))] : [];
  });
}

function placesOf(file: Written): readonly Diagnostic[] {
  return peopleOf(file).flatMap((person) => {
    const path = [...person, "place"];
    const place = valueAt(file.frontmatter, path);
    if (typeof place !== "string" || isPlace(place)) return [];
    const message = `${shown(place)} is not a place that we know`;
    const help = "write a country's two capital letters, such as `DE`, or with its state, such as `US-CA`";
    return [at(file, path, { rule: "field/type", message, help })];
  });
}

function peopleOf({ frontmatter }: Written): readonly FrontmatterPath[] {
  return Object.keys(Object(valueAt(frontmatter, ["people"]))).map((name) => ["people", name]);
}

function at(file: Written, path: FrontmatterPath, words: Pick<Diagnostic, "rule" | "message" | "help">): Diagnostic {
  return { severity: "error", ...words, place: file.placeOf(path), pointer: pointerOf(path) };
}
