import type { Diagnostic, Severity } from "@candor/model";
import { markdownText } from "@candor/render";
import { amount } from "../amount.ts";
import type { Counts, Report } from "../report.ts";
import { coverageMarkdown } from "./coverage-markdown.ts";
import { code } from "./markdown-code.ts";
import { shownRelated } from "./shown-related.ts";
import { clip } from "./visible.ts";

/** More than a comment should hold. */
const MOST = 50;
const LONGEST = 300;

/**
 * The findings as Markdown, for a comment on a pull request, and below them the coverage of a check. What an author wrote is shown
 * as code, and does nothing there.
 */
export function renderMarkdown(report: Report, counts: Counts): string {
  const coverage = report.coverage ? `\n${coverageMarkdown(report.coverage)}\n` : "";
  return `${findings(report, counts)}${coverage}`;
}

function findings({ diagnostics, known = [], since }: Report, counts: Counts): string {
  const held = known.length > 0 ? ` ${amount(known.length, "finding")} of the baseline not shown.` : "";
  const elsewhere = since?.elsewhere ? ` ${amount(since.elsewhere, "finding")} where nothing changed not shown.` : "";
  if (diagnostics.length === 0) return `No findings.${held}${elsewhere}\n`;
  const parts = (["error", "warning", "info"] as const)
    .filter((severity: Severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], severity));
  const shown = worst(diagnostics).map(renderRow);
  const more = diagnostics.length > MOST ? [`\nand ${diagnostics.length - MOST} more`] : [];
  const head = `**${parts.join(", ")}**${held}${elsewhere}`;
  return `${[head, "", "| | Where | What |", "|--|--|--|", ...shown, ...more].join("\n")}\n`;
}

/** In their order; of too many, those that matter most. */
function worst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const most = diagnostics.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MOST);
  return diagnostics.filter((found) => most.includes(found));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function renderRow({ severity, rule, message, help, related, place }: Diagnostic): string {
  const where = code(`${place.file}:${place.start.line}`);
  const fix = help === undefined ? "" : `<br>Fix: ${escapeMarkdown(help)}`;
  const notes = shownRelated(related).map(
    (one) => `<br>${escapeMarkdown(one.message)}: ${code(`${one.place.file}:${one.place.start.line}`)}`,
  );
  return `| ${severity} | ${where} | ${escapeMarkdown(message)}${notes.join("")}${fix} (${code(rule)}) |`;
}

/** A sentence whose parts in backticks stay code, and whose other characters are only text: no link, mention, image or tag. */
export function escapeMarkdown(text: string): string {
  return clip(text, LONGEST)
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : plain(part)))
    .join("");
}

/** The blanks at both ends part it from the code beside it. */
function plain(text: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${markdownText(words)}${after}`;
}
