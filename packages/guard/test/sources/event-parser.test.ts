import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { createEventParser } from "../../src/sources/event-parser.ts";

const read = (...pieces: readonly string[]) => {
  const parse = createEventParser();
  return pieces.flatMap((piece) => parse(piece));
};

describe("a stream of server-sent events", () => {
  test.each([
    ["an event", "event: change\ndata: x\nid: 7\n\n", [{ type: "change", data: "x", id: "7" }]],
    ["no name, no id", "data:x\n\n", [{ type: "message", data: "x", id: "" }]],
    [
      "several lines of data, one space taken",
      "data: a\ndata:  b\ndata\n\n",
      [{ type: "message", data: "a\n b\n", id: "" }],
    ],
    [
      "comments and unknown fields",
      ": hello\nnonsense: 1\nretry: 5\ndata: x\n\n",
      [{ type: "message", data: "x", id: "" }],
    ],
    ["no data, no event; its id stays", "id: 3\n\nevent: a\n\ndata: x\n\n", [{ type: "message", data: "x", id: "3" }]],
    [
      "an id with NUL is none; an empty one is",
      "id: 3\n\nid: a\0b\ndata: x\n\nid\ndata: y\n\n",
      [
        { type: "message", data: "x", id: "3" },
        { type: "message", data: "y", id: "" },
      ],
    ],
    ["an event that was cut", "data: x\n\nid: 8\ndata: y\n", [{ type: "message", data: "x", id: "" }]],
    [
      "all line ends",
      "data: a\r\rdata: b\r\n\r\ndata: c\n\n",
      ["a", "b", "c"].map((data) => ({ type: "message", data, id: "" })),
    ],
  ])("%s", (_, text, events) => {
    expect(read(text)).toEqual(events);
  });

  test("gives an event as soon as its empty line ends, without waiting for a second half of the line end", () => {
    expect(read("data: a\r", "\r")).toEqual([{ type: "message", data: "a", id: "" }]);
    expect(read("data: a\r", "\n", "\r", "\n", "data: b\n\n").map(({ data }) => data)).toEqual(["a", "b"]);
  });

  test("reads the same in whichever pieces it comes", () => {
    const token = constantFrom("data", ":", " ", "\r", "\n", "\n\n", "\r\n", "id", "event", "x", "é");
    assert(
      property(array(token, { maxLength: 30 }), array(nat(6), { minLength: 60, maxLength: 60 }), (tokens, cuts) => {
        const text = tokens.join("");
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) pieces.push(text.slice(at, (at += cut)));
        pieces.push(text.slice(at));
        expect(read(...pieces)).toEqual(read(text));
      }),
      { numRuns: 5000 },
    );
  });

  test("has an end to what it holds", () => {
    const parse = createEventParser();
    const forEver = (piece: string) => () => {
      for (let n = 0; n < 100; n++) parse(piece);
    };
    expect(forEver("x".repeat(1000))).toThrow(RangeError);
    expect(forEver(`data: ${"x".repeat(1000)}\n`)).toThrow(RangeError);
  });
});
