import type { Sentence } from "../source.ts";

/** A way to reach somebody, as a sentence gives it. */
export interface FoundContact {
  readonly is: string;
  /** As it stands there, `privacy [at] acme.example` say. */
  readonly words: string;
  readonly start: number;
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const SPELLED = /\b([\w.+-]{1,64}) ?[[(] ?at ?[\])] ?([\w-]{1,63})((?: ?(?:[[(] ?dot ?[\])]|\.) ?[\w-]{1,63}){1,4})/gi;

/** The mail addresses of a sentence: written out, spelled against robots, or behind a link. */
export function findMails({ text, links }: Pick<Sentence, "text" | "links">): readonly FoundContact[] {
  const plain = Array.from(text.matchAll(MAIL), ({ 0: words, index }) => ({
    is: words.replace(/[.-]+$/, ""),
    words,
    start: index,
  }));
  const spelled = Array.from(
    text.matchAll(SPELLED),
    ({ 0: words, 1: user = "", 2: host = "", 3: rest = "", index }) => {
      const domain = rest.replaceAll(/ ?[[(] ?dot ?[\])] ?/gi, ".").replaceAll(" ", "");
      return { is: `${user}@${host}${domain}`, words, start: index };
    },
  );
  const linked = links.flatMap(({ text: words, url }) => {
    const is = /^mailto:([\w.+-]{1,64}@[\w.-]{1,200}\w)/i.exec(url)?.[1];
    return is === undefined || text.includes(is) ? [] : [{ is, words, start: Math.max(0, text.indexOf(words)) }];
  });
  const all = [...plain, ...spelled, ...linked].toSorted((a, b) => a.start - b.start);
  return all.filter(({ is }, index) => all.findIndex((other) => other.is === is) === index);
}

/** The addresses of forms and pages that a sentence sends people to. */
export function findPages({ text, links }: Pick<Sentence, "text" | "links">): readonly FoundContact[] {
  const forms = links.filter(
    ({ text: words, url }) =>
      /^https?:\/\/[^\s]+$/.test(url) && /\b(?:form|contact|here|request|page|settings|support)\b/i.test(words),
  );
  return forms.map(({ text: words, url }) => ({ is: url, words, start: Math.max(0, text.indexOf(words)) }));
}
