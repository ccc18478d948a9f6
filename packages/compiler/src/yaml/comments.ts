import { Lexer } from "yaml";

export interface YamlComment {
  readonly offset: number;
  /** With its `#`, without blanks at its end. */
  readonly text: string;
}

/** The comments of a YAML text in order; what looks like one inside a value is none. */
export function findComments(yaml: string): readonly YamlComment[] {
  const found: YamlComment[] = [];
  let [offset, inValue] = [0, false];
  for (const token of new Lexer().lex(yaml)) {
    const isMark = token === "\u0002" || token === "\u0018" || token === "\u001F";
    if (!inValue && token.startsWith("#")) found.push({ offset, text: token.trimEnd() });
    inValue = token === "\u001F";
    if (!isMark) offset += token.length;
  }
  return found;
}
