import type { Root } from "mdast";
import type { Allowed, Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { findFences } from "../text/fences.ts";
import { parseMarkdown } from "../text/markdown.ts";
import { type Placer, placer } from "../text/place.ts";
import { shown } from "../text/shown.ts";
import { type Allowance, type Catalogue, readRemark } from "./read-remark.ts";
import type { Remark } from "./remark.ts";
import { remarksInFacts } from "./remarks-in-facts.ts";
import { remarksInProse } from "./remarks-in-prose.ts";

/** The findings that stand, and those that a comment in the policy allows. */
export interface Suppressed {
  /** With what is wrong with the comments themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly Allowed[];
}

/**
 * Takes out the findings that comments allow. `files` are documents that could be read. A comment that nothing is found
 * for is an error too, unless something could not be read: a rule that did not look is not a rule that found nothing.
 */
export function suppress(
  files: readonly SourceFile[],
  findings: readonly Diagnostic[],
  catalogue: Catalogue,
): Suppressed {
  const remarks = files.flatMap((file) => remarksIn(file, catalogue));
  if (remarks.length === 0) return { diagnostics: findings, allowed: [] };
  const used = new Set<Found>();
  const waiving = new Set<Found>();
  const allowed: Allowed[] = [];
  const standing = findings.filter((finding) => {
    const remark = remarks.findLast((one) => allows(one, finding));
    if (!remark || "message" in remark.says) return true;
    const { reason, author } = remark.says;
    used.add(remark);
    if (catalogue.isDuty(finding)) {
      waiving.add(remark);
      return true;
    }
    allowed.push({ finding, reason, author, place: remark.place });
    return false;
  });
  const whole = findings.every(({ rule, severity }) => severity !== "error" || catalogue.judging.has(rule));
  const wrong = remarks.flatMap((remark) => {
    if ("message" in remark.says) return [remark.says];
    if (waiving.has(remark)) return [dutyOfLaw(remark, remark.says.rule)];
    return whole && !used.has(remark) ? [unused(remark, remark.says.rule)] : [];
  });
  return { diagnostics: [...standing, ...wrong], allowed };
}

interface Found {
  readonly place: Diagnostic["place"];
  /** Where the title of its file starts, on which stands what the file lacks. */
  readonly title: number;
  readonly says: Allowance | Diagnostic;
}

/** Parsing once more is for the few files that may have any. */
const namesCandor: (file: SourceFile) => boolean = onceEach(({ text }) => /candor/i.test(text));

function remarksIn(file: SourceFile, catalogue: Catalogue): readonly Found[] {
  if (!namesCandor(file)) return [];
  const { path, text } = file;
  const place: Placer = placer(path, text);
  const fences = findFences(text);
  const inFacts = fences ? remarksInFacts(text.slice(fences.from, fences.to), fences.from) : [];
  const root = parseMarkdown(text);
  return [...inFacts, ...(root ? remarksInProse(root) : [])].map((remark: Remark) => ({
    place: place(remark.start, remark.start + remark.text.length),
    title: titleStart(root, fences?.end ?? 0),
    says: readRemark(remark, catalogue, place),
  }));
}

function titleStart(root: Root | null, body: number): number {
  const title = root?.children.find((node) => node.type === "heading" && (node.position?.start.offset ?? 0) >= body);
  return title?.position?.start.offset ?? body;
}

function allows({ place, title, says }: Found, { rule, place: found }: Diagnostic): boolean {
  if ("message" in says || says.rule !== rule || found.file !== place.file) return false;
  if (says.opens && found.start.offset === title) return true;
  return says.covers.start <= found.start.offset && found.start.offset <= says.covers.end;
}

function dutyOfLaw({ place }: Found, rule: string): Diagnostic {
  return {
    rule: "suppress/invalid",
    severity: "error",
    message: `a duty of law cannot be allowed, and ${shown(rule)} found one here`,
    help: "do what the law asks for, and remove this comment",
    place,
  };
}

function unused({ place }: Found, rule: string): Diagnostic {
  return {
    rule: "suppress/unused",
    severity: "error",
    message: `${shown(rule)} finds nothing here that could be allowed`,
    help: "remove this comment, or put it right above what it is about; for what is missing, at the top of the facts",
    place,
  };
}
