import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createCache } from "../src/cache.ts";
import { compile, type Compiled, type CompileInput, type CompileSettings } from "../src/compile.ts";
import type { SourceFile } from "../src/document.ts";
import { minimal, purpose, source } from "./policy.ts";

/** A purpose that many rules have something to say of, and something else after almost any edit. */
const ASK = `kind: care
because: consent
serves: mission
needs: [name]
optional: [address]
formerly: [asked]
kept: until last-order
how-often: 2 a week
on-device:
  - { name: crumbs, by: us, lasts: 1 year }
decides-alone: { effect: You wait., allowed-by: contract }
by-place:
  BR: { kept: 2 years, kind: sell-data }
  US-CA: { needs: [address], because: legitimate-interest }`;
const START: readonly SourceFile[] = [
  ...minimal().map((file) => ({
    ...file,
    text: file.text.replace("\nchannels:", "\nlanguages: [en, fr]\nchannels:"),
  })),
  source("purposes/ask.md", purpose(ASK, "We may use your name where appropriate, and nothing else.\n\n")),
  source(
    "purposes/sell.md",
    purpose(ASK.replace("care", "sell-data").replace("asked", "sold"), "Pursuant to this.\n\n"),
  ),
  source("fr/rights.md", "# Vos droits\n\nDemandez.\n\n## Comment demander\n\nPar lettre.\n"),
  source("fr/purposes/ask.md", "# Demander\n\nNous demandons.\n\n## Pourquoi\n\nPour vous.\n"),
];
/** What a policy may say either way and stays one: most edits are of this kind. */
const SWAPS: readonly (readonly [one: string, other: string])[] = [
  ["kept: until last-order", "kept: 2 years"],
  ["because: consent", "because: legitimate-interest"],
  ["kind: care", "kind: improve"],
  ["needs: [name]", "needs: [name, address]"],
  ["optional: [address]", "channels: [email]"],
  ["serves: mission", "serves: nothing"],
  ["formerly: [asked]", "formerly: [send-your-bread]"],
  ["how-often: 2 a week", "ask-again: every year"],
  ["We may", "We"],
  ["It is due.", "To improve our services."],
  ["Bread.", "Nothing."],
  ["No bread.", "You pay EUR 5 more."],
  ["# A use", "# Another use"],
  ["## Why", "## Pourquoi"],
  ["people-in: [", "people-in: [BR, "],
  ["from: [you]", "from: [broker]"],
  ["languages: [en, fr]", "languages: [en]"],
  ["authority:", "apply: strictest\nauthority:"],
];
const SETTINGS: readonly CompileSettings[] = [
  {},
  { today: "2031-01-01", packs: ["lgpd", "maine"] },
  { plain: { cardWords: 3, languages: { fr: { ease: 99 } } }, phrases: [{ language: "en", hedges: ["bread"] }] },
];

/** What an author does to one of the files, all of them counted round. */
interface Edit {
  readonly what: "say otherwise" | "drop" | "take back" | "remove a line" | "repeat a line" | "take a line from";
  readonly file: number;
  readonly other: number;
  readonly line: number;
  readonly swap: number;
  readonly settings: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.oneof(
    { arbitrary: fc.constant("say otherwise"), weight: 8 },
    {
      arbitrary: fc.constantFrom("drop", "take back", "remove a line", "repeat a line", "take a line from"),
      weight: 3,
    },
  ),
  file: fc.nat(START.length - 1),
  other: fc.nat(START.length - 1),
  line: fc.nat(40),
  swap: fc.nat(SWAPS.length - 1),
  settings: fc.nat(SETTINGS.length - 1),
});

function edited(files: readonly SourceFile[], { what, file, other, line, swap }: Edit): readonly SourceFile[] {
  if (what === "say otherwise") return files.map((one) => ({ ...one, text: swapped(one.text, SWAPS[swap]!) }));
  const start = START[file]!;
  const at = files.find(({ within }) => within === start.within) ?? start;
  const rest = files.filter(({ within }) => within !== start.within);
  if (what === "drop") return rest;
  if (what === "take back") return [...rest, start];
  const lines = at.text.split("\n");
  const here = line % lines.length;
  const others = START[other]!.text.split("\n");
  const now = {
    "remove a line": [],
    "repeat a line": [lines[here]!, lines[here]!],
    "take a line from": [others[line % others.length]!],
  }[what];
  return [...rest, { ...at, text: lines.toSpliced(here, 1, ...now).join("\n") }];
}

function swapped(text: string, [one, other]: readonly [string, string]): string {
  return text.includes(other) ? text.replace(other, one) : text.replace(one, other);
}

/** All that a compile gives, as text. */
function bytes({ places, texts, ...compiled }: Compiled): string {
  return JSON.stringify({ ...compiled, places: [...places], texts: [...texts].toSorted() }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

test("a compile that remembers the ones before gives, byte for byte, what a first one gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 25 }), async (edits) => {
      const inputs: CompileInput[] = [{ folder: "policies", files: START }];
      for (const one of edits) {
        const files = edited(inputs.at(-1)!.files, one);
        inputs.push({ folder: "policies", files, settings: SETTINGS[one.settings]! });
      }
      const cache = createCache();
      const remembering = inputs.map((input) => bytes(compile(input, cache)));
      const anew = (await inOtherOrder(inputs)).map(bytes);
      expect(remembering).toEqual(anew);
    }),
    { numRuns: 15 },
  );
});

/** By a compiler that was loaded anew and starts at the end: what one remembers of the wrong text, the other does not. */
async function inOtherOrder(inputs: readonly CompileInput[]): Promise<readonly Compiled[]> {
  vi.resetModules();
  const { compile: compileAnew } = await import("../src/compile.ts");
  return inputs
    .toReversed()
    .map((input) => compileAnew(input))
    .toReversed();
}

test("with nothing changed, nothing is parsed or validated again", () => {
  const cache = createCache();
  const first = START.map((file) => cache.parse(file, "purpose"));
  const again = START.map((file) => cache.parse({ ...file }, "purpose"));
  expect(again.every((parsed, index) => parsed === first[index])).toBe(true);
  const [changed] = START.map((file) => cache.parse({ ...file, text: `${file.text}\n` }, "purpose"));
  expect(changed).not.toBe(first[0]);
});
