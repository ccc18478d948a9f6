import { placer } from "@candor/compiler";
import type { Diagnostic, Edit } from "@candor/model";
import { type CodeAction, CodeActionKind, type CodeActionParams, type Command } from "vscode-languageserver/node";
import { type Showing, toLsp } from "../diagnostics/to-lsp.ts";
import { overlap } from "../text/ranges.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { toWorkspaceEdit } from "./workspace-edit.ts";
import { replacedWord } from "./replaced-word.ts";

/** The command by which an editor asks for a rule's page. */
export const EXPLAIN = "candor.explain";

/** What an author can do about the findings in a range: what mends them, and a look at their rules' pages. */
export function codeActions(
  snapshot: Snapshot,
  path: string,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  showing: Showing,
): readonly (CodeAction | Command)[] {
  const { client, locator } = showing;
  const here = snapshot.compiled.diagnostics.filter(
    ({ place }) => place.file === path && overlap(locator.range(place), range),
  );
  const rules = [...new Set(here.map(({ rule }) => rule))].filter((rule) => showing.ruleUrl(rule) !== null);
  if (!client.codeActions) return rules.map(explain);
  const asked = context.only ?? [CodeActionKind.QuickFix];
  if (!asked.some((kind) => isOf(CodeActionKind.QuickFix, kind))) return [];
  const fixes = here.flatMap((found) => fixesOf(found, snapshot).map((fix) => action(found, fix, showing)));
  return [...fixes, ...rules.map((rule) => explainAction(rule, here, showing))];
}

interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether there is nothing to decide. */
  readonly only: boolean;
}

/** What mends a finding; the nearest legal value is a guess, where there is no one right answer. */
function fixesOf(found: Diagnostic, { files }: Snapshot): readonly Fix[] {
  if (found.fix) return [{ ...found.fix, only: true }];
  const { path = "", text = "" } = files.get(found.place.file) ?? {};
  const word = replacedWord(text, found);
  if (!word || found.nearest === undefined) return [];
  const edits = [{ place: placer(path, text)(...word), text: found.nearest }];
  return [{ title: `write \`${found.nearest}\``, edits, only: false }];
}

function action(found: Diagnostic, { title, edits, only }: Fix, showing: Showing): CodeAction {
  return {
    title: sentence(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(found, showing)],
    ...(only && { isPreferred: true }),
    edit: toWorkspaceEdit(edits, showing),
  };
}

function explainAction(rule: string, here: readonly Diagnostic[], showing: Showing): CodeAction {
  const diagnostics = here.filter((found) => found.rule === rule).map((found) => toLsp(found, showing));
  const command = explain(rule);
  return { title: command.title, kind: CodeActionKind.QuickFix, diagnostics, command };
}

function explain(rule: string): Command {
  return { title: `Explain ${rule}`, command: EXPLAIN, arguments: [rule] };
}

/** Whether a kind is another or one below it: `quickfix.x` is of `quickfix`. */
function isOf(kind: string, of: string): boolean {
  return of === "" || kind === of || kind.startsWith(`${of}.`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
