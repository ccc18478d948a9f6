import { expect, test } from "vitest";
import { BASES } from "../src/recognise/bases.ts";
import { MEASURES } from "../src/recognise/safeguards.ts";
import { DATA_TERMS } from "../src/words/data-terms.ts";
import { EVENTS } from "../src/words/events.ts";
import { PLACE_NAMES } from "../src/words/places.ts";
import { PURPOSE_TERMS } from "../src/words/purpose-terms.ts";
import { fencesOf, tableOf, wordsFor } from "./documented-forms.ts";
import { importPolicy } from "@candor/importer";

test("the guide lists each data item with its phrases and its special category", () => {
  const rows = DATA_TERMS.map(({ id, phrases, special }) => [
    `\`${id}\``,
    phrases.join(", "),
    special === undefined ? "" : `\`${special}\``,
  ]);
  expect(tableOf("Data items").map(([id, words, special = ""]) => [id, words?.replace(/ \|$/, ""), special])).toEqual(
    rows,
  );
});

test("the guide lists each place with its names", () => {
  expect(tableOf("Places")).toEqual(PLACE_NAMES.map(([code, names]) => [`\`${code}\``, names.join(", ")]));
});

test("the guide lists each purpose with its file, and each legal basis, event and safeguard", () => {
  expect(tableOf("Purposes").map((row) => row.slice(0, 2))).toEqual(
    PURPOSE_TERMS.map(({ kind, id }) => [`\`${kind}\``, `\`purposes/${id}.md\``]),
  );
  for (const [heading, ids] of [
    ["Legal bases", BASES.map(([basis]) => basis)],
    ["Times", EVENTS.map(([event]) => event)],
    ["Safeguards", MEASURES.map(([id]) => id)],
  ] as const)
    expect([...wordsFor(heading).keys()]).toEqual(ids);
});

test("the guide's example gives the draft that the guide shows", () => {
  const [text = "", shown] = fencesOf("What you get");
  const imported = importPolicy([{ path: "privacy.md", format: "markdown", text }]);
  if ("refused" in imported) throw new Error("refused");
  expect(imported.files.find(({ path }) => path === "data.md")?.text).toBe(shown);
});
