import { byCodeUnit } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { name } from "./html/name.ts";
import { type Piece, type Said, spread } from "./html/say.ts";
import type { Strings } from "./strings/strings.ts";

/** One language: its words, and its lists, numbers, dates and places by `Intl`. */
export interface Language {
  readonly strings: Strings;
  /** `a, b and c`; the pieces keep their elements. */
  readonly list: (pieces: readonly Piece[], type?: "conjunction" | "disjunction" | "unit") => Said;
  /** A list of words alone. */
  readonly words: (words: readonly string[]) => string;
  /** `3 months`; `unit` is one that `Intl.NumberFormat` knows. */
  readonly unit: (count: number, unit: string) => string;
  readonly number: (count: number) => string;
  readonly percent: (share: number) => string;
  /** From `YYYY-MM-DD`; what is no date stays the text it is. */
  readonly date: (iso: string) => Element;
  readonly place: (code: string) => string;
  /** A language by its tag (BCP 47): `French`. */
  readonly name: (tag: string) => string;
  /** Less than 0 where the first word comes before the second in a dictionary; words that it holds for the same, by code unit. */
  readonly compare: (a: string, b: string) => number;
  /** With a capital at its start; `iPhone` keeps its own. */
  readonly capital: (text: string) => string;
}

/** Formatters are slow to make: each is made once, when it is first asked for. */
export function createLanguage(strings: Strings): Language {
  const { locale } = strings;
  const lists = remembering((type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
  const units = remembering(
    (unit: string) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }),
  );
  const numbers = new Intl.NumberFormat(locale);
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const collator = new Intl.Collator(locale, { numeric: true });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    strings,
    list: (pieces, type = "conjunction") => joined(lists(type), pieces),
    words: (words) => lists("conjunction").format(words),
    unit: (count, unit) => steady(units(unit).format(count)),
    number: (count) => steady(numbers.format(count)),
    percent: (share) =>
      steady(new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share)),
    date: (iso) => (isDate(iso) ? h("time", { dateTime: iso }, steady(dates.format(new Date(iso)))) : name(iso)),
    place: (code) => strings.terms.subdivision.get(code) ?? region(regions, code),
    name: (tag) => languages.of(tag) ?? tag,
    compare: (a, b) => collator.compare(a, b) || byCodeUnit(a, b),
    capital: (text) => text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase(locale)),
  };
}

function remembering<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const made = new Map<Asked, Made>();
  return (asked) => {
    const known = made.get(asked) ?? make(asked);
    made.set(asked, known);
    return known;
  };
}

/** Versions of ICU differ in which narrow or wide no-break space they put; a page must not. */
function steady(text: string): string {
  return text.replace(/[\u00A0\u2007\u2009\u202F]/gu, "\u00A0");
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** `UK` is what people write, `GB` what ISO 3166 and `Intl` call it. */
function region(names: Intl.DisplayNames, code: string): string {
  const [country = code, part] = code.split("-");
  if (!/^[A-Z]{2}$/.test(country)) return code;
  const named = names.of(country === "UK" ? "GB" : country);
  if (named === undefined) return code;
  return part === undefined ? named : `${named} (${part})`;
}

function joined(format: Intl.ListFormat, pieces: readonly Piece[]): Said {
  let at = 0;
  const parts = format.formatToParts(pieces.map(() => "x"));
  return parts.flatMap(({ type, value }) => (type === "element" ? spread(pieces[at++]) : [value]));
}
