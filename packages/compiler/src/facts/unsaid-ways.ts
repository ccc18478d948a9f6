import { isYes } from "./is-yes.ts";
import type { PurposeFrontmatter, RecipientEntry } from "./frontmatter.gen.ts";

/** What nobody said of a recipient, though a use for ads (its id), or its own words (null), suggest it. */
export interface UnsaidWay {
  readonly way: "sold" | "shared-for-ads";
  readonly use: string | null;
}

/**
 * Where silence is no denial: whether data is sold to a recipient, or shared with it for ads. `forAds` are the ids of the uses for
 * ads. A processor may use data for nothing of its own, and of whom one of the two is said the page denies neither.
 */
export function unsaidWays(id: string, facts: RecipientEntry, forAds: readonly string[]): readonly UnsaidWay[] {
  const [sold, shared] = [facts.sold, facts["shared-for-ads"]];
  if (facts.role === "processor" || isYes(sold) || isYes(shared)) return [];
  const words = [id.replaceAll("-", " "), facts.label, facts.does, facts.category].join("\n");
  const use = forAds.find((purpose) => facts.for === "all" || facts.for?.includes(purpose)) ?? null;
  const ways: UnsaidWay[] = [];
  if (shared === undefined && (use !== null || ADS.test(words))) ways.push({ way: "shared-for-ads", use });
  if (sold === undefined && BROKER.test(words)) ways.push({ way: "sold", use: null });
  return ways;
}

/** Whether a use is for ads, for everybody or in some place. */
export function isForAds({ kind, "by-place": places = {} }: PurposeFrontmatter): boolean {
  return [kind, ...Object.values(places).map((there) => there.kind)].some(
    (one) => one === "ads" || one === "targeted-ads",
  );
}

/** In the languages whose headings Candor reads. */
const ADS =
  /(?<!\p{L})(?:ads?|adverts?|advertis\p{L}*|werb(?:ung|e)\p{L}*|publicit\p{L}*|publicid\p{L}*|pubblicit\p{L}*|reklam\p{L}*)(?!\p{L})|広告|โฆษณา|إعلان/iu;
const BROKER =
  /(?<!\p{L})(?:data|address) ?brokers?(?!\p{L})|(?<!\p{L})(?:daten|adress)h[äa]ndler|courtier\p{L}* en données/iu;
