import { expect, test } from "vitest";
import { createLanguage } from "../src/language.ts";
import { minutesToRead, wordsToRead } from "../src/pieces/reading-time.ts";
import { en } from "../src/strings/en.ts";
import type { Strings } from "../src/strings/strings.ts";
import { type Piece, spread } from "../src/html/say.ts";
import { pageOf } from "./document-of.ts";
import { sampleModel } from "./sample-model.ts";

test("a place is named by its country, and a part of a country by its own name", () => {
  const { place } = createLanguage(en);
  expect(["DE", "UK", "EU", "US-CA", "US-AK", "moon"].map(place)).toEqual([
    "Germany",
    "United Kingdom",
    "European Union",
    "California",
    "United States (AK)",
    "moon",
  ]);
});

test("a date has its machine form beside it, and what is no date stays text", () => {
  const { date } = createLanguage(en);
  expect(date("2026-11-02")).toMatchObject({
    tagName: "time",
    properties: { dateTime: "2026-11-02" },
    children: [{ value: "2 November 2026" }],
  });
  for (const text of ["last spring", "2026-13-40"])
    expect(date(text)).toMatchObject({ tagName: "bdi", children: [{ value: text }] });
});

test("the language and its direction stand on the page", () => {
  expect(pageOf(sampleModel(), { strings: { ...en, lang: "ar", dir: "rtl" } })).toContain(`<html lang="ar" dir="rtl">`);
});

test("reading time counts words where no spaces part them, and is at least a minute", () => {
  const minutes = (value: string, locale: string) =>
    minutesToRead(wordsToRead([{ type: "text", value }], createLanguage({ ...en, locale })));
  expect(minutes("one", "en")).toBe(1);
  expect(minutes("word ".repeat(238 * 3), "en")).toBe(3);
  expect(minutes("東京都に住んでいます。".repeat(120), "ja")).toBeGreaterThan(2);
});

test("every word on the page is an author's, a language's or Intl's", () => {
  const model = sampleModel();
  const page = pageOf(model, { strings: speechless() });
  const authors = new Set(wordsOf(JSON.stringify(model)));
  const text = page
    .replace(/<script[^]*?<\/script>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#?\w+;/g, " ");
  expect(wordsOf(text).filter((word) => !authors.has(word))).toEqual([]);
});

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

/** English with every word of its own taken out: messages keep only what they were given. */
function speechless(): Strings {
  return { ...(silenced(en) as Strings), lang: "ja", locale: "ja", dir: "ltr" };
}

function silenced(value: unknown): unknown {
  if (typeof value === "string") return "¤";
  if (value instanceof Map) return new Map([...value].map(([key, term]) => [key, silenced(term)]));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, silenced(part)]));
  }
  if (typeof value !== "function") return value;
  return (...pieces: Piece[]): unknown => {
    const said: unknown = (value as (...pieces: Piece[]) => unknown)(...pieces);
    return Array.isArray(said)
      ? pieces.flatMap((piece) => (typeof piece === "number" ? [] : spread(piece)))
      : silenced(said);
  };
}
