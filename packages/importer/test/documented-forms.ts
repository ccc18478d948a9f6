import { readFileSync } from "node:fs";

const GUIDE = new URL("../../../docs/importing-a-policy.md", import.meta.url);
const guide = readFileSync(GUIDE, "utf8");

/** The rows of the table below a heading of the guide: the code in the first column, and the other columns. */
export function tableOf(heading: string): readonly (readonly [value: string, ...columns: string[]])[] {
  const [, section = ""] = guide.split(`\n### ${heading}\n`);
  const [body = ""] = section.split(/\n##/);
  return body
    .split("\n")
    .filter((line) => line.startsWith("`") && line.includes(" | "))
    .map((line) => line.split(" | "))
    .map(([first = "", ...columns]) => [first, ...columns.map((column) => column.trim())] as const);
}

/** value → the words of the guide that it may stand for. Values stand without their back-quotes. */
export function wordsFor(heading: string, column = 0): ReadonlyMap<string, readonly string[]> {
  return new Map(
    tableOf(heading).map(([value, ...columns]) => [value.replaceAll("`", ""), (columns[column] ?? "").split(", ")]),
  );
}

/** The examples below a heading of the guide, in their order. */
export function fencesOf(heading: string): readonly string[] {
  const [, section = ""] = guide.split(`\n## ${heading}\n`);
  return Array.from(section.split("\n## ")[0]?.matchAll(/^```markdown\n([^]*?)^```$/gm) ?? [], ([, text = ""]) => text);
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS: Readonly<Record<string, number>> = {
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};

/** Whether a sentence says a time such as `30 days`, in figures or words. */
export function saysTime(sentence: string, time: string): boolean {
  const [, count = "", unit = ""] = /^(\d+) (?:working )?([a-z]+?)s?$/.exec(time) ?? [];
  const inWords = [
    NUMBERS[Number(count) - 1],
    ...Object.keys(TENS).filter((word) => TENS[word] === Number(count)),
    count === "1" ? "a" : undefined,
  ];
  const says = (word: string | undefined): boolean =>
    word !== undefined && new RegExp(`\\b${word}\\b`, "i").test(sentence);
  return unit !== "" && new RegExp(unit, "i").test(sentence) && (says(count) || inWords.some(says));
}

/** Whether one of some words stands in a sentence, whatever its capitals, hyphens and plurals. */
export function says(sentence: string, words: readonly string[] | undefined): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'").replaceAll("-", " ");
  return words?.some((word) => word !== "" && plain(sentence).includes(plain(word))) ?? false;
}
