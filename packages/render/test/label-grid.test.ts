import { expect, test } from "vitest";
import { createContext } from "../src/context.ts";
import { serialise } from "../src/html/serialise.ts";
import { labelGrid } from "../src/pieces/label-grid.ts";
import { en } from "../src/strings/en.ts";
import { sampleModel } from "./sample-model.ts";

test("D7, D38: the grid says of each item and use whether it is needed, optional or not used, in words", () => {
  expect(cells()).toEqual([
    [
      "Data",
      "Send your coffee",
      "Check for allergens",
      "Pick coffees you like",
      "Tell you news",
      "Stop fraud",
      "Keep the books",
    ],
    ["Address", "needed", "not used", "not used", "not used", "not used", "not used"],
    ["Email address", "needed", "not used", "not used", "needed", "not used", "not used"],
    ["Name", "needed", "not used", "not used", "not used", "not used", "needed"],
    ["Orders", "needed", "not used", "optional", "not used", "not used", "needed"],
    ["Allergies Special protection", "not used", "needed", "not used", "not used", "not used", "not used"],
    ["Taste profile", "not used", "not used", "needed", "not used", "not used", "not used"],
    ["Taste ratings", "not used", "not used", "needed", "not used", "not used", "not used"],
    ["Payment card Sensitive", "not used", "not used", "not used", "not used", "needed", "not used"],
  ]);
});

test("each kind of cell has a shape of its own beside its words, and each header its scope", () => {
  const html = grid();
  for (const [use, shape] of [
    ["needed", "full"],
    ["optional", "ring"],
    ["unused", "dash"],
  ]) {
    expect(html).toMatch(new RegExp(`<td class="use-${use}"><span class="mark mark-${shape}" aria-hidden="true">`));
  }
  expect(html.match(/<th scope="col">/g)).toHaveLength(7);
  expect(html.match(/<th scope="row">/g)).toHaveLength(8);
  expect(html).toContain("<caption");
});

function grid(): string {
  return labelGrid(createContext(sampleModel(), en)).map(serialise).join("");
}

function cells(): readonly (readonly string[])[] {
  const rows = grid().match(/<tr>[^]*?<\/tr>/g) ?? [];
  return rows.map((row) =>
    (row.match(/<t[hd][^]*?<\/t[hd]>/g) ?? []).map((cell) => cell.replace(/<[^>]*>/g, "").trim()),
  );
}

test("many uses stand side by side by their shapes, with a line that says how to see those that do not fit", () => {
  const model = sampleModel();
  const first = model.purposes[0]!;
  const uses = (count: number) => Array.from({ length: count }, (_, at) => ({ ...first, id: `use-${at}` }));
  const htmlOf = (count: number): string =>
    labelGrid(createContext({ ...model, purposes: uses(count) }, en))
      .map((element) => serialise(element))
      .join("");
  expect(htmlOf(4)).not.toContain("sideways");
  expect(htmlOf(5)).toMatch(/<p class="note sideways some">Scroll the table sideways[^]*<table class="grid some">/);
  expect(htmlOf(9)).toContain('<table class="grid some most">');
  expect(htmlOf(13)).toContain('<table class="grid some most many">');
});
