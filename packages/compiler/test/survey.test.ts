import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placeNames, readFixtures, readPolicy, sectionHeadings, survey, vocabularyAt } from "../src/index.ts";
import { idsAt, keyIdsAt } from "../src/resolve/ids-at.ts";

const EXAMPLE = join(import.meta.dirname, "../../../policies");
const read = await readPolicy(EXAMPLE);
const { files: fixtures } = await readFixtures(EXAMPLE);
const example = survey({ folder: EXAMPLE, ...read, fixtures });

function surveyOf(files: Readonly<Record<string, string>>): ReturnType<typeof survey> {
  const sources = Object.entries(files).map(([within, text]) => ({ path: `policies/${within}`, within, text }));
  return survey({ folder: "policies", files: sources });
}

describe("survey", () => {
  test("every id of the example stands where it is said to stand", () => {
    expect(example.unread).toEqual([]);
    expect(example.mentioned.length).toBeGreaterThan(100);
    expect(example.mentioned.filter(({ document }) => document.kind === "fixture").length).toBeGreaterThan(100);
    const written = [...example.declared, ...example.mentioned].filter(({ path }) => path !== null);
    for (const { id, document, place } of written) {
      expect(document.file.text.slice(place.start.offset, place.end.offset)).toBe(id);
    }
  });

  test("every id that the example names is declared in it", () => {
    const declared = new Set(example.declared.map(({ to, id }) => `${to} ${id}`));
    const own = ["packs", "purposeTerms", "dataTerms"];
    const named = example.mentioned.filter(({ to }) => !own.includes(to)).map(({ to, id }) => `${to} ${id}`);
    expect(named.filter((mention) => !declared.has(mention) && mention !== "events consent-withdrawn")).toEqual([]);
  });

  test("what stands at the path of a reference is known to name just such ids", () => {
    for (const { to, document, path, id } of example.mentioned) {
      const [above, last] = [path?.slice(0, -1) ?? [], path?.at(-1)];
      // A text of a test may name two ids in several words, which no path tells apart.
      const isAlone = to === "purposes" ? last === id || typeof last === "number" : path?.includes("allowed");
      if (document.kind === "fixture" && (to === "channels" || !isAlone)) continue;
      const expected = last === id ? keyIdsAt(document.kind, above) : idsAt(document.kind, path ?? []);
      expect([document.file.within, path, expected]).toEqual([document.file.within, path, to]);
    }
  });

  test("an event that a time names twice is found twice", () => {
    const kept = "1 day after last-order or 2 days after last-order, whichever is later";
    const { mentioned } = surveyOf({ "data.md": `---\nname: { from: [you], kept: "${kept}" }\n---\n# Data\n` });
    const columns = mentioned.filter(({ to }) => to === "events").map(({ place }) => place.start.column);
    expect(columns).toHaveLength(2);
    expect(columns[0]).not.toBe(columns[1]);
  });

  test("names that would be a prototype, or a pattern, are names", () => {
    const { declared } = surveyOf({
      "data.md": "---\n__proto__: { from: [you] }\n(a+)+$: { from: [you] }\n---\n# Data\n",
    });
    expect(declared.map(({ id }) => id)).toEqual(["__proto__", "(a+)+$"]);
  });

  test("a file whose facts cannot be read is told, and ids of translations are mentions", () => {
    const found = surveyOf({
      "data.md": "---\nname: { from: [you] }\n---\n# Data\n",
      "fr/data.md": "---\nname: { label: nom }\n---\n# Données\n",
      "rights.md": "---\nask-at: [\n---\n# Rights\n",
    });
    expect(found.unread).toEqual(["rights.md"]);
    expect(found.mentioned.map(({ id, document }) => [document.file.within, id])).toEqual([["fr/data.md", "name"]]);
  });
});

describe("vocabularyAt", () => {
  test("fields with what they are for, those that must be there marked", () => {
    const fields = vocabularyAt("purpose", [])?.fields ?? [];
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(["kind", "because", "needs"]);
    expect(fields.find(({ name }) => name === "needs")).toMatchObject({
      takes: "list",
      title: "Needs",
      example: "[name, address, email]",
    });
  });

  test("words of a choice, ids, and both where either may stand", () => {
    expect(vocabularyAt("purpose", ["because"])?.values).toContain("consent");
    expect(vocabularyAt("recipients", ["post", "for"])).toMatchObject({ values: ["all"], list: true });
    expect(vocabularyAt("recipients", ["post", "for", 0])?.ids).toBe("purposes");
    expect(vocabularyAt("company", ["people-in", 0])?.ids).toBe("places");
    expect(vocabularyAt("purpose", ["by-place", "BR", "needs", 0])?.ids).toBe("data");
    expect(vocabularyAt("purpose", ["kept"])).toMatchObject({ ids: "events", fieldIds: "data" });
    expect(vocabularyAt("data", ["by-place"])?.fieldIds).toBe("places");
  });

  test("nothing at a path that no schema knows", () => {
    expect(vocabularyAt("purpose", ["nothing", "at", "all"])).toBeNull();
    expect(vocabularyAt("purpose", ["constructor"])).toBeNull();
  });
});

test("places have their English names, states those of their country too", () => {
  const names = placeNames();
  expect(names.get("DE")).toBe("Germany");
  expect(names.get("US-CA")).toBe("United States, CA");
  expect(names.has("ZZ")).toBe(false);
});

test("sections are offered with a heading that means them", () => {
  expect(sectionHeadings("purpose").slice(0, 3)).toEqual([
    { key: "why", heading: "Why" },
    { key: "benefit", heading: "What you get" },
    { key: "refuse", heading: "If you say no" },
  ]);
});
