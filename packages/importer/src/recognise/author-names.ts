import type { Sentence } from "../source.ts";
import { anyOf } from "../words/any-of.ts";
import { isKind } from "../words/generic-words.ts";

const NAME = "(\\p{Lu}[\\p{L}\\d&.’'-]*(?: \\p{Lu}[\\p{L}\\d&.’'-]*){0,3}?)";
const TEXT =
  "(?:[Pp]rivacy|[Cc]ookie|[Dd]ata(?: [Pp]rotection)?)(?: and [Cc]ookies?)? (?:[Pp]olicy|[Nn]otice|[Ss]tatement)";
/** What the author of a policy does, one a line. What a company does for another, `stores` or `sends`, does not tell. */
const DEEDS = String.raw`
  collects?
  uses?
  shares?
  keeps?
  retains?
  gathers?
  asks?
  discloses?
  respects?
  values?
  offers?
  knows?
`;
/** What a company makes, one a line. */
const PRODUCTS = String.raw`
  products?
  services?
  apps?
  browser
  tool
  platform
  assistant
  extension
  software
`;
const CALLED: readonly RegExp[] = [
  new RegExp(`\\b(?:[Ww]e,? (?:here )?at|(?:Here )?[Aa]t) ${NAME},? (?=we\\b|\\p{Ll})`, "u"),
  new RegExp(`\\b(?:[Tt]his|[Oo]ur) ${NAME} ${TEXT}`, "u"),
  new RegExp(`\\b[Oo]ur (?:own )?${anyOf(PRODUCTS)},? (?:called |named )?${NAME}(?=$|[ .,;:)])`, "u"),
  new RegExp(`^${NAME}, (?:which is )?our (?:own )?${anyOf(PRODUCTS)}\\b`, "u"),
];
const TITLES: readonly RegExp[] = [
  new RegExp(`^(?:The )?${NAME}(?:['’]s)? ${TEXT}`, "u"),
  new RegExp(`^${TEXT} (?:of|for|at) (?:the )?${NAME}(?=$|[ .,:(])`, "u"),
];
const SUBJECT = new RegExp(
  `^${NAME} (?:(?:may|might|will|can|also|only|never|does not|do not|sometimes) )*${anyOf(DEEDS)}\\b`,
  "u",
);

/**
 * What the author of a policy seems to be called, beside the names that it gives itself: in its title, by `At Fern, we`, and, where no
 * company is named, as the one who collects and shares. No fact rests on these; they keep the author from its own recipients.
 */
export function authorNames(sentences: readonly Sentence[], self: readonly string[]): readonly string[] {
  const titles = new Set(sentences.map(({ headings }) => headings[0] ?? ""));
  const found = [
    ...[...titles].flatMap((title) => namesIn(title, TITLES)),
    ...sentences.flatMap(({ text }) => namesIn(text, self.length === 0 ? [...CALLED, SUBJECT] : CALLED)),
  ];
  return [...new Set(found)].filter((name) => !OTHER_SUBJECT.test(name));
}

/** Words that begin a sentence with a capital and name nobody. */
const OTHER_SUBJECT = /^(?:We|You|They|It|This|That|These|Those|The|Our|Your|Who|Which|What|Everyone|Nobody|Nothing)\b/;

function namesIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const name = pattern.exec(text)?.[1]?.replace(/['’]s$/, "");
    return name === undefined || isKind(name) ? [] : [name];
  });
}

/** Whether a name is one of the author's, or begins as one does: `Fern Relay` is Fern's own. */
export function isOwn(name: string, own: readonly string[]): boolean {
  const brand = brandOf(name);
  return own.some((each) => each.toLowerCase() === name.toLowerCase() || (brand !== null && brandOf(each) === brand));
}

/** The first word of a name, where it tells whose it is. */
function brandOf(name: string): string | null {
  const [word = ""] = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return word.length >= 4 && !isKind(word) ? word : null;
}
