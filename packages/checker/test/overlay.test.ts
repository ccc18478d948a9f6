/** Positions lead from a text with insertions back to the text without them. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Insertion } from "../src/engine/engine.ts";
import { createOrigin, withInsertions } from "../src/engine/overlay.ts";

const PATH = "/a.ts";

/** A text, with insertions in the order they stand; some at one place. */
const overlaid: fc.Arbitrary<{ text: string; insertions: readonly Insertion[] }> = fc
  .record({
    text: fc.string({ unit: "binary", maxLength: 40 }),
    drawn: fc.array(fc.record({ at: fc.nat(), text: fc.string({ minLength: 1, maxLength: 5 }) }), { maxLength: 8 }),
  })
  .map(({ text, drawn }) => ({
    text,
    insertions: drawn.map((one) => ({ ...one, at: one.at % (text.length + 1) })).toSorted((a, b) => a.at - b.at),
  }));

/** Where an offset of the text stands once the insertions are in it: before those made there, or after. */
function forward(insertions: readonly Insertion[], offset: number, isAfter: boolean): number {
  const before = insertions.filter(({ at }) => at < offset || (isAfter && at === offset));
  return before.reduce((sum, { text }) => sum + text.length, offset);
}

test("every range leads back to the same range, whether what was inserted at its ends is in it or not", () => {
  fc.assert(
    fc.property(overlaid, fc.nat(), fc.nat(), fc.boolean(), fc.boolean(), ({ text, insertions }, a, b, first, last) => {
      const [start = 0, end = 0] = [a, b].map((offset) => offset % (text.length + 1)).toSorted((x, y) => x - y);
      const origin = createOrigin(new Map([[PATH, insertions]]));
      const spot = origin(PATH, forward(insertions, start, first), forward(insertions, end, last));
      expect(spot).toEqual({ path: PATH, start, end });
    }),
    { numRuns: 2000 },
  );
});

test("what was inserted stands where it was put, and the text around it is untouched", () => {
  fc.assert(
    fc.property(overlaid, ({ text, insertions }) => {
      const changed = withInsertions(text, insertions);
      const origin = createOrigin(new Map([[PATH, insertions]]));
      const starts = insertions.map((one, index) => forward(insertions.slice(0, index), one.at, true));
      insertions.forEach((one, index) => {
        const from = starts[index] ?? 0;
        expect(changed.slice(from, from + one.text.length)).toBe(one.text);
        for (let at = from; at <= from + one.text.length; at++) expect(origin(PATH, at, at).start).toBe(one.at);
      });
      const kept = Array.from({ length: text.length }, (_, at) => changed[forward(insertions, at, true)]).join("");
      expect(kept).toBe(text);
      expect(changed.length).toBe(forward(insertions, text.length, true));
    }),
    { numRuns: 1000 },
  );
});

test("offsets never cross, and a file without insertions keeps its own", () => {
  fc.assert(
    fc.property(overlaid, ({ text, insertions }) => {
      const origin = createOrigin(new Map([[PATH, insertions]]));
      const length = withInsertions(text, insertions).length;
      const back = Array.from({ length: length + 1 }, (_, at) => origin(PATH, at, at).start);
      expect(back).toEqual(back.toSorted((a, b) => a - b));
      expect(back.at(-1)).toBe(text.length);
      expect(origin("/b.ts", 3, 7)).toEqual({ path: "/b.ts", start: 3, end: 7 });
    }),
  );
});
