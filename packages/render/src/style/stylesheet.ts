import { base } from "./base.ts";
import { cards } from "./cards.ts";
import { frame } from "./frame.ts";
import { full } from "./full.ts";
import { marks } from "./marks.ts";
import { print } from "./print.ts";
import { short } from "./short.ts";
import { tokens } from "./tokens.ts";

/** The style of the page and of a consent card that stands alone, as CSS; directions are logical, so it serves both. */
export const stylesheet: string = [tokens, base, marks, frame, short, cards, full, print].join("");
