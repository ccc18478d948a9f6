/** The size an old policy may have, in characters: some 300 pages, or a saved web page with its scripts. */
export const LARGEST_SOURCE: number = 1_000_000;
export const LARGEST_PAGE: number = 4_000_000;

/**
 * Markdown without a blank line between: characters, and marks such as `*` and `[`. Parsers take up to cubic time over the
 * marks of one paragraph. The rows of a table are parsed one by one, and are counted so.
 */
export const LONGEST_BLOCK: number = 20_000;
export const MOST_MARKS_IN_BLOCK: number = 1_000;

/** Lists, quotes and elements inside each other: parsers recurse on them. */
export const DEEPEST_NESTING: number = 50;
export const DEEPEST_ELEMENT: number = 400;

/** Elements times the open formatting that a browser reopens in each: what it makes of unclosed tags. */
export const MOST_REOPENED: number = 500_000;

/** A sentence that is longer is divided: patterns look at one sentence at a time. */
export const LONGEST_SENTENCE: number = 1_500;
