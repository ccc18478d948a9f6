/** A finding stands on the words that it is about, whatever marks stand between them in the file. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockOf, blocksOf } from "../../src/lint/plain/blocks.ts";
import { sourceRange } from "../../src/lint/plain/source-range.ts";
import { parseMarkdown } from "../../src/text/markdown.ts";

/** What stands in the file where a text of the prose stands in its block. */
function written(file: string, said: string): string {
  for (const block of blocksOf(parseMarkdown(file)?.children ?? [])) {
    const at = block.text.indexOf(said);
    if (at >= 0) return file.slice(...sourceRange(block, file, [at, at + said.length]));
  }
  throw new Error(`no block says ${said}`);
}

describe("a place in prose is a place in the file", () => {
  test.each([
    ["plain words", "We may share it.", "may share", "may share"],
    ["emphasis", "We **may** *share* it.", "may share", "may** *share"],
    ["a link before it", "See [our page](https://a.example/may-be) if we may share.", "may share", "may share"],
    ["a link around it", "We [may share](/x 'may') it.", "may share", "may share"],
    ["an escape", "Us \\* and \\_we\\_ may share.", "may share", "may share"],
    ["a character by its name", "Kettle &amp; Finch &copy; may share &mdash; it.", "may share", "may share"],
    ["a character that is one itself", "AT&T &lt; we &amp;c may", "&c may", "&amp;c may"],
    ["a quotation over lines", "> We\n> may\n> share it.", "may\nshare", "may\n> share"],
    ["an item over lines", "- We may\n  share it.", "may\nshare", "may\n  share"],
    ["Windows line ends", "We may\r\nshare it.", "may\r\nshare", "may\r\nshare"],
    ["code before it", "Our `may` we may share.", "we may", "we may"],
    ["an address before it", "Write to a@b.example and we may share.", "we may", "we may"],
    ["letters beyond the first plane", "𝒲e 🍞 may share.", "may share", "may share"],
  ])("%s", (_, file, said, expected) => {
    expect(written(file, said)).toBe(expected);
  });
});

test("every word of a marked text is found in the file", () => {
  const word = fc.constantFrom("we", "may", "share", "data", "café", "you");
  const marked = word.chain((plain) =>
    fc.constantFrom(plain, `*${plain}*`, `**${plain}**`, `[${plain}](/a-b)`, `&lt; ${plain}`, `\\# ${plain}`),
  );
  const space = fc.constantFrom(" ", "\n", "  \n", " &nbsp;");
  fc.assert(
    fc.property(fc.array(fc.tuple(marked, space), { minLength: 1, maxLength: 30 }), (parts) => {
      const file = parts.flat().join("").trim();
      for (const block of blocksOf(parseMarkdown(file)?.children ?? [])) {
        for (const { 0: said, index } of block.text.matchAll(/\p{L}+/gu)) {
          expect(file.slice(...sourceRange(block, file, [index, index + said.length]))).toBe(said);
        }
      }
    }),
  );
});

test("a place never leaves the part of the file that the text was written in", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      fc.string({ maxLength: 40 }),
      fc.nat(30),
      fc.nat(30),
      (text, file, a, b) => {
        fc.pre(text.length > 0);
        const [from, to] = [Math.min(a, b) % text.length, Math.max(a, b) % text.length];
        const [start, end] = sourceRange(blockOf(text, 0, file.length), file, [from, Math.max(to, from) + 1]);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(Math.max(file.length, text.length) + 1);
      },
    ),
  );
});
