import type { Finding } from "../facts.ts";
import { type Catalogue, readRemark } from "./read-remark.ts";
import type { Ignore, Ignored, Remark } from "./remark.ts";

/** The findings that stand, and those that a comment in the code lets stand. */
export interface Suppressed {
  /** With what is wrong with the comments themselves. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
}

/**
 * Takes out the findings that comments ignore. A comment for which nothing is found is an error too, unless code could not be
 * read: a rule that did not look is not a rule that found nothing.
 */
export function suppress(findings: readonly Finding[], remarks: readonly Remark[], catalogue: Catalogue): Suppressed {
  if (remarks.length === 0) return { findings, ignored: [] };
  const read = remarks.map((remark) => readRemark(remark, catalogue));
  const byFile = Map.groupBy(
    read.flatMap(({ ignores }) => ignores),
    ({ path }) => path,
  );
  const used = new Set<Ignore>();
  const ignored: Ignored[] = [];
  const standing = findings.filter((finding) => {
    const { at } = finding;
    if ("file" in at) return true;
    const by = byFile.get(at.path)?.findLast((ignore) => takesIn(ignore, finding.rule, at.start));
    if (!by) return true;
    used.add(by);
    const { reason, author, path, start, end } = by;
    ignored.push({ finding, reason, author, path, start, end });
    return false;
  });
  const isWhole = !findings.some(({ rule }) => UNREAD.has(rule));
  const unused = isWhole ? [...byFile.values()].flat().filter((ignore) => !used.has(ignore)) : [];
  const faults = read.flatMap((one) => one.faults);
  return { findings: [...standing, ...faults, ...unused.map(finding)], ignored };
}

/** After these, not all code was looked at. */
const UNREAD: ReadonlySet<string> = new Set([
  "code/broken-project",
  "code/no-project",
  "code/not-installed",
  "code/out-of-memory",
  "code/unread-file",
]);

function takesIn({ rule, covers }: Ignore, found: string, start: number): boolean {
  return rule === found && covers.start <= start && start <= covers.end;
}

function finding({ rule, path, start, end }: Ignore): Finding {
  return {
    rule: "code/ignore-unused",
    message: `\`${rule}\` finds nothing here that could be ignored`,
    help: "remove it, or put the comment on the line before what it is about",
    at: { path, start, end },
  };
}
