/** What is put in the place of a stretch of a text, in code units; `block`: it stands between blank lines. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly block?: boolean;
}

/** A text with edits that do not overlap; those at one place keep their order. New lines end as those of the text do. */
export function withEdits(before: string, edits: readonly TextEdit[]): string {
  const newline = before.includes("\r\n") ? "\r\n" : "\n";
  let [out, at] = ["", 0];
  for (const { from, to, text, block } of edits.toSorted((a, b) => a.from - b.from)) {
    out += before.slice(at, from);
    if (block) out = endBlock(out, newline);
    out += text.replaceAll(/\r\n|\r|\n/g, newline);
    at = to;
    const rest = before.slice(at);
    if (block && rest.trim() !== "" && !/^[^\S\r\n]*(?:\r?\n[^\S\r\n]*){2}/.test(rest)) {
      out += /^[^\S\r\n]*\r?\n/.test(rest) ? newline : newline.repeat(2);
    }
    if (block && rest === "") out += newline;
  }
  return out + before.slice(at);
}

function endBlock(text: string, newline: string): string {
  if (text === "" || /(?:\r?\n[^\S\r\n]*){2}$/.test(text)) return text;
  return text.endsWith("\n") ? text + newline : text + newline.repeat(2);
}
