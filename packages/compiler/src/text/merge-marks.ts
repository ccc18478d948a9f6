/** A line that git leaves where it could not merge two versions. */
export interface MergeMark {
  readonly text: string;
  /** Offset of its start. */
  readonly at: number;
}

/** Where the first version starts, what both came from, where the second starts, and where it ends. */
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** The marks of a merge that nobody finished, as they stand in a text. */
export function mergeMarks(text: string): readonly MergeMark[] {
  return Array.from(text.matchAll(MARK), ({ 0: mark, index }) => ({ text: mark.trimEnd(), at: index }));
}
