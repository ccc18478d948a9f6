import { type Hover, MarkupKind, type Position } from "vscode-languageserver/node";
import type { Client } from "../client.ts";
import type { CodeChecks } from "./code-checks.ts";

/** Why the check says what it says of the read at a place in code; null where it says nothing, or the editor shows no Markdown. */
export async function hoverCode(
  checks: CodeChecks,
  path: string,
  { line, character }: Position,
  { markdownHover }: Client,
): Promise<Hover | null> {
  const value = markdownHover ? await checks.explain(path, { line: line + 1, column: character + 1 }) : null;
  return value === null ? null : { contents: { kind: MarkupKind.Markdown, value } };
}
