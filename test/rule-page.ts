/** A rule's page, split for the tests: every rule of every package has a page of this shape. */

/** File → text, both as in a policy folder. */
export type Example = ReadonlyMap<string, string>;

export interface RulePage {
  readonly title: string;
  /** The paragraph below the title. */
  readonly summary: string;
  /** Heading → text, in the order of the page. */
  readonly sections: ReadonlyMap<string, string>;
  readonly avoid: readonly Example[];
  readonly prefer: readonly Example[];
}

export const SECTIONS: readonly string[] = ["Avoid", "Prefer", "Why", "How to fix", "From"];

const FENCE = /^(`{3,})\S+ (\S+)\n([\s\S]*?\n)\1$/gm;

export function parseRulePage(text: string): RulePage {
  // A heading inside an example is none of the page's own.
  const own = text.replaceAll(FENCE, (fence) => fence.replaceAll(/^#/gm, " "));
  const starts = [...own.matchAll(/^## (.*)\n/gm)].map(({ 0: line, 1: heading = "", index }) => ({
    line,
    heading,
    index,
  }));
  const parts = starts.map(({ line, heading, index }, at) => {
    return [heading, text.slice(index + line.length, starts[at + 1]?.index).trim()] as const;
  });
  const sections = new Map(parts);
  const [title = "", ...summary] = text.slice(0, starts[0]?.index).trim().split("\n");
  return {
    title: title.replace(/^# /, ""),
    summary: summary.join("\n").trim(),
    sections,
    avoid: examplesIn(sections.get("Avoid") ?? ""),
    prefer: examplesIn(sections.get("Prefer") ?? ""),
  };
}

/** Fences in a row are the files of one example; one for a file that the example already has begins another. */
function examplesIn(section: string): readonly Example[] {
  const all: Map<string, string>[] = [];
  for (const [, , path = "", text = ""] of section.matchAll(FENCE)) {
    const current = all.at(-1);
    if (!current || current.has(path)) all.push(new Map([[path, text]]));
    else current.set(path, text);
  }
  return all;
}
