import type { Document, PolicyDocuments } from "../document.ts";
import type { CompanyFrontmatter, PurposeFrontmatter } from "../facts/frontmatter.gen.ts";
import { onceEach } from "../once-each.ts";

/** With `apply: strictest` what one place has counts for everybody. */
export function isStrictest({ company }: Pick<PolicyDocuments, "company">): boolean {
  return company?.frontmatter.apply === "strictest";
}

/**
 * The documents as rules read them. With `apply: strictest` the facts that the model folds into one for everybody are so
 * here, on the line for everybody; times that a law limits stay as they are written, for their rules name the line.
 */
export function countingDocuments(policy: PolicyDocuments): PolicyDocuments {
  if (!isStrictest(policy)) return policy;
  return {
    ...policy,
    company: policy.company && countingCompany(policy.company),
    purposes: policy.purposes.map(countingPurpose),
  };
}

const countingCompany: (company: Document<"company">) => Document<"company"> = onceEach((company) => {
  const { "people-in": peopleIn } = company.frontmatter;
  return folded<CompanyFrontmatter, Document<"company">>(company, {
    choices: (all) => ({
      ...all[0],
      refuse: all.map(({ refuse }) => refuse).reduce((least, one) => (one.steps < least.steps ? one : least)),
    }),
    ages: (all) => agesForAll(all, peopleIn),
    gpc: (all) => all.find((gpc) => gpc === true || gpc === "yes") ?? all[0],
    doors: (all) => Object.fromEntries(all.toReversed().flatMap((doors) => Object.entries(doors ?? {}))),
  });
});

const countingPurpose: (purpose: Document<"purpose">) => Document<"purpose"> = onceEach((purpose) =>
  // Which of several times counts asks no rule: each asks whether there is one.
  folded<PurposeFrontmatter, Document<"purpose">>(purpose, {
    "ask-again": ([first]) => first,
    "how-often": ([first]) => first,
  }),
);

type Ages = CompanyFrontmatter["ages"];

function agesForAll(all: readonly Ages[], peopleIn: readonly string[]): Ages {
  const written = all.filter((ages) => ages !== undefined);
  const from = Math.max(...written.map((ages) => ages.from));
  const parents = Object.assign({}, ...written.map((ages) => ages["parent-until"])) as Readonly<Record<string, number>>;
  const age = Math.max(0, ...written.flatMap((ages) => Object.values(ages["parent-until"] ?? {})));
  if (from >= age) return { from };
  const places = new Set([...peopleIn, ...Object.keys(parents)]);
  return { from, "parent-until": Object.fromEntries(Array.from(places, (place) => [place, age])) };
}

type Folds<Facts> = { readonly [Key in keyof Facts]?: (all: readonly [Facts[Key], ...Facts[Key][]]) => Facts[Key] };

/** Each of these facts, where it is written for everybody or any place, folded and taken out of the places. */
function folded<Facts extends object, Folding extends Document>(document: Folding, folds: Folds<Facts>): Folding {
  const { "by-place": byPlace = {}, ...everybody } = document.frontmatter as Facts & {
    readonly "by-place"?: Readonly<Record<string, Partial<Facts>>>;
  };
  const places = Object.values(byPlace);
  const facts = { ...everybody } as Facts;
  for (const key of Object.keys(folds) as (keyof Facts)[]) {
    const [first, ...more] = [everybody as Partial<Facts>, ...places].flatMap((said) =>
      Object.hasOwn(said, key) ? [said[key] as Facts[keyof Facts]] : [],
    );
    if (first !== undefined) facts[key] = folds[key]?.([first, ...more]) ?? first;
  }
  const rest = Object.entries(byPlace).map(([place, said]) => [
    place,
    Object.fromEntries(Object.entries(said).filter(([key]) => !Object.hasOwn(folds, key))),
  ]);
  return { ...document, frontmatter: { ...facts, "by-place": Object.fromEntries(rest) } };
}
