import { compile } from "@candor/compiler";
import { importPolicy, type Imported } from "@candor/importer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { draftOf } from "./draft-of.ts";
import { knownPolicy } from "./policies.ts";
import { NO_FACT } from "./sentence-shapes.ts";
import { standsFor } from "./stands-for.ts";

const RUNS = { numRuns: 150 };

/** Findings that a draft may have: something is left open. Any other would be the importer's fault. */
const OPEN =
  /^(?:field\/missing|section\/|file\/missing|why\/|benefit\/|keep\/missing|mission\/|rights\/|secure\/|share\/|consent\/|data\/(?:unused|special)|basis\/|draft\/)/;
/** What no draft may have, whatever rules there are. */
const BROKEN =
  /^(?:yaml|id|reference|config)\/|^(?:field\/(?:unknown|type)|data\/unknown|section\/title|file\/(?:unknown|too-large|no-frontmatter|unreadable))$/;

test("never invents: every value stands in its sentence, or is the documented form of words that do", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      for (const fact of draftOf(text, format).facts) expect([fact, standsFor(fact)]).toEqual([fact, true]);
    }),
    RUNS,
  );
});

test("a sentence that says may, not, never or speaks of others makes no fact but a promise", () => {
  const doubtful =
    /^(?:We (?:may|do not|sometimes|never|no longer|generally)|They|Our partners|The captcha service will|Your employer might) /;
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      const { facts, entries } = draftOf(text, format);
      const said = [...facts, ...entries.filter(({ path }) => path.length > 0)].filter(
        ({ document }) => document !== "mission",
      );
      expect(said.filter(({ evidence }) => evidence.some(({ words }) => doubtful.test(words)))).toEqual([]);
    }),
    RUNS,
  );
});

test("a sentence that attaches something to its statement makes no fact, whatever stands around it", () => {
  const shapes = NO_FACT.filter((sentence) => !/[|~?\n]|Not!$/.test(sentence));
  fc.assert(
    fc.property(knownPolicy, fc.subarray(shapes), fc.boolean(), ({ text, sentences }, odd, list) => {
      const policy = [text, ...odd.map((sentence) => (list ? `- ${sentence}` : sentence))].join("\n\n");
      const { facts, entries } = draftOf(policy, "text");
      const own = new Set(odd.filter((sentence) => !sentences.includes(sentence)));
      const said = [...facts, ...entries.filter(({ document }) => !document.startsWith("purposes/"))];
      expect(said.filter(({ evidence }) => evidence.some(({ words }) => own.has(words)))).toEqual([]);
    }),
    RUNS,
  );
});

test("every value in the files of a draft is a fact of the report, and each fact stands in its file", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      const draft = draftOf(text, format);
      for (const file of documentsOf(draft)) {
        const said = draft.facts
          .filter(({ document }) => `${document}.md` === file.path)
          .map(({ value }) => String(value));
        expect(valuesIn(file.text).toSorted()).toEqual(said.toSorted());
      }
    }),
    RUNS,
  );
});

test("no sentence is lost: each is evidence, a quote in a file, or listed as saying nothing or as not understood", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format, sentences }) => {
      const draft = draftOf(text, format);
      const kept = keptIn(draft);
      for (const sentence of sentences)
        expect(kept.some((words) => words.includes(ink(sentence))) || [sentence, kept]).toBe(true);
      for (const { document, cite } of draft.quotes) {
        const file = draft.files.find(({ path }) => path === `${document}.md`);
        expect(ink(file?.text ?? "")).toContain(ink(cite.words));
      }
    }),
    RUNS,
  );
});

test("evidence, questions and quotes name the line that they stand on", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      const { quotes, notUnderstood } = draftOf(text, format);
      const lines = text.split("\n");
      for (const { line, words } of [
        ...quotes.map(({ cite }) => cite),
        ...notUnderstood.map(({ line, text }) => ({ line, words: text })),
      ]) {
        const [first = ""] = words.split(" ");
        expect(lines[line - 1]).toContain(first);
      }
    }),
    RUNS,
  );
});

test("a draft has no finding but those about what is left open", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      const files = documentsOf(draftOf(text, format)).map(({ path, text }) => ({
        path: `policies/${path}`,
        within: path,
        text,
      }));
      const { diagnostics } = compile({ folder: "policies", files });
      expect(diagnostics.filter(({ rule }) => BROKEN.test(rule))).toEqual([]);
      expect(diagnostics.some(({ rule }) => OPEN.test(rule))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("nothing of the old policy runs or shows in the draft: it stands in comments alone", () => {
  fc.assert(
    fc.property(knownPolicy, ({ text, format }) => {
      for (const file of documentsOf(draftOf(text, format))) {
        const body = file.text.slice(file.text.indexOf("\n---\n") + 5);
        const shown = body.replaceAll(/<!--[^]*?-->/g, "");
        expect(shown).not.toMatch(/[<>]|\u202e/);
        expect(shown.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("the same text gives the same draft, and its sentences in another order the same facts but for their order", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "We collect your name.",
          "We keep your name for 30 days.",
          "We keep your name for 90 days.",
          "We never sell your data.",
          "We collect your gender.",
        ),
        { minLength: 2 },
      ),
      (sentences) => {
        const facts = (order: readonly string[]): readonly string[] =>
          draftOf(order.join("\n\n"))
            .facts.map(({ path, value }) => `${path.join("/")} ${value}`)
            .toSorted();
        expect(draftOf(sentences.join("\n\n"))).toEqual(draftOf(sentences.join("\n\n")));
        expect(facts(sentences.toReversed())).toEqual(facts(sentences));
      },
    ),
  );
});

test("any text at all is read or refused, and a draft of it can be compiled", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "| a | b |",
      "|---|---|",
      "<div>",
      "</p>",
      "- [x](y)",
      "We collect your name.",
      "***",
      "<!--",
      "```",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(line),
      fc.constantFrom("markdown" as const, "html" as const, "text" as const),
      (lines, format) => {
        const imported = importPolicy([{ path: "policy.md", format, text: lines.join("\n") }]);
        if ("refused" in imported) return;
        const { diagnostics } = compile({
          folder: "policies",
          files: documentsOf(imported).map(({ path, text }) => ({ path, within: path, text })),
        });
        expect(diagnostics.filter(({ rule }) => BROKEN.test(rule))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

/** The files that a compiler reads: what is left over is for people alone. */
function documentsOf({ files }: Imported): Imported["files"] {
  return files.filter(({ path }) => path.endsWith(".md"));
}

/** Everything that an import kept of the old policy, without white space. */
function keptIn({ facts, entries, quotes, saysNothing, notUnderstood }: Imported): readonly string[] {
  const evidence = [...facts, ...entries].flatMap((said) => said.evidence.map(({ words }) => words));
  const left = [...saysNothing.map(({ sentence }) => sentence), ...notUnderstood].map(({ text }) => text);
  return [...evidence, ...quotes.map(({ cite }) => cite.words), ...left].map(ink);
}

/** Letters and signs alone: white space, and what turns text round, is laid out anew. */
function ink(text: string): string {
  return text.replaceAll(/\s|\u202e/g, "");
}

/** The scalar values of a file's facts, without their keys. */
function valuesIn(text: string): readonly string[] {
  const [, yaml = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  const values: string[] = [];
  const document = parseDocument(yaml, { schema: "core", version: "1.2" });
  expect(document.errors).toEqual([]);
  visit(document, { Scalar: (key, { value }) => void (key === "key" || values.push(String(value))) });
  return values.filter((value) => value !== "null");
}
