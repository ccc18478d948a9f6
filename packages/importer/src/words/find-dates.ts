const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join("|");
const DATES: readonly RegExp[] = [
  new RegExp(`\\b(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b`, "gi"),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH}),? (?<year>(?:19|20)\\d\\d)\\b`, "gi"),
  /\b(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])\b/g,
];

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
}

/** The whole dates of a text whose parts cannot be mistaken for each other: `4 May 2026`, never `04/05/26`. */
export function findDates(text: string): readonly FoundDate[] {
  return DATES.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, groups = {} }) => {
      const { year = "", month = "", number, day = "" } = groups;
      const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
      const two = (part: string): string => part.padStart(2, "0");
      return { date: `${year}-${number ?? two(String(index + 1))}-${two(day)}`, words };
    }),
  ).filter(({ date }) => isDay(date));
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
