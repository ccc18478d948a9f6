const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A whole number up to 9999 in digits, up to twelve in words, or `a` and `an` for one; null for anything else. */
export function parseCount(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (text === "a" || text === "an") return 1;
  const word = WORDS.indexOf(text);
  return word < 0 ? null : word + 1;
}
