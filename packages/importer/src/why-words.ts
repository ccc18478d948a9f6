import type { Why } from "./source.ts";

/** What a sentence is that says nothing which a policy holds, for one and for several. */
export const WHY_WORDS: Readonly<Record<Why, readonly [one: string, several: string]>> = {
  introduction: ["introduction of a list", "introductions of lists"],
  "about-the-text": ["about the policy itself", "about the policy itself"],
  definition: ["definition", "definitions"],
  "of-others": ["about the policies of others", "about the policies of others"],
  disclaimer: ["disclaimer", "disclaimers"],
  pointer: ["pointer to another text", "pointers to other texts"],
  law: ["about a law", "about laws"],
  advice: ["piece of advice", "pieces of advice"],
  courtesy: ["courtesy", "courtesies"],
  name: ["heading or name", "headings and names"],
  unrelated: ["about something else", "about something else"],
};
