import type { Diagnostic } from "@candor/model";
import type { Root } from "mdast";
import type { DocumentKind, FrontmatterPath, SourceFile } from "./document.ts";
import { findFences } from "./text/fences.ts";
import { formatBody } from "./format/format-body.ts";
import { formatFacts, repeatedField } from "./format/format-facts.ts";
import { translationPath } from "./translation/language-tag.ts";
import { parseMarkdown } from "./text/markdown.ts";
import { kindOf } from "./parse/kinds.ts";
import { findUnreadable, parseDocument, parseTranslation } from "./parse/parse-document.ts";
import { isTooDeep } from "./parse/tree-depth.ts";
import { placer } from "./text/place.ts";
import { branchesOf, schemaAt } from "./validate/schema.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** A document in canonical form. */
export interface Formatted {
  /** As it was read where errors keep the file from being read. */
  readonly text: string;
  /** Those errors. */
  readonly diagnostics: readonly Diagnostic[];
  /** What would have lost something in canonical form, and stayed as it is. */
  readonly left: readonly ("facts" | "prose")[];
  /** The field because of which facts were left: it stands twice, and its author has to choose. */
  readonly twice?: string;
}

/**
 * A document of a policy, or of one of its languages, in canonical form; null for a file that is none. Formatting it once
 * more changes nothing.
 */
export function formatDocument(file: SourceFile): Formatted | null {
  const translation = translationPath(file.within);
  const kind = kindOf(translation?.source ?? file.within);
  if (kind === null) return null;
  if (!hasReadableFacts(file)) {
    const { value, diagnostics } = (translation ? parseTranslation : parseDocument)(file, kind);
    const unread = diagnostics.filter(isOfReading);
    if (!value?.sound || unread.length > 0) return { text: file.text, diagnostics: unread, left: [] };
  }
  return formatText(file.text.replaceAll(/\r\n?/g, "\n"), kind);
}

/** Whether a file surely can be read: what a look at its facts and at each line tells. Most prose need not be parsed to be formatted. */
function hasReadableFacts(file: SourceFile): boolean {
  const place = placer(file.path, file.text);
  const fences = findFences(file.text);
  if (!fences || findUnreadable(file, fences.end, place)) return false;
  const { sound, diagnostics } = readYaml(file.text.slice(fences.from, fences.to), place(0, 0), place);
  return sound && !diagnostics.some(isOfReading);
}

/** A text without errors, its lines ending in `\n`; a translation may have no facts. */
function formatText(text: string, kind: DocumentKind): Formatted {
  const fences = findFences(text);
  const yaml = fences ? text.slice(fences.from, fences.to) : "";
  const prose = fences ? text.slice(fences.end).replace(/^[ \t]*\n?/, "") : text;
  const facts = formatFacts(yaml, (path) => fieldsAt(kind, path));
  const body = formatBody(prose, readProse);
  const twice = facts === null ? repeatedField(yaml) : null;
  const head = facts === null ? yaml : facts && `${facts}\n`;
  return {
    text: `${fences ? `---\n${head}---\n` : ""}${body ?? prose}`,
    diagnostics: [],
    left: [...(facts === null ? (["facts"] as const) : []), ...(body === null ? (["prose"] as const) : [])],
    ...(twice !== null && { twice }),
  };
}

function readProse(markdown: string): Root | null {
  const root = parseMarkdown(markdown);
  return root && !isTooDeep(root) ? root : null;
}

/** What is wrong with how a file is written, and not with what it says. */
function isOfReading({ rule, severity }: Diagnostic): boolean {
  return severity === "error" && /^(?:file|yaml)\//.test(rule);
}

/** The fields of a group in the order of its schema; null for a group whose names are the author's own. */
function fieldsAt(kind: DocumentKind, path: FrontmatterPath): readonly string[] | null {
  const schema = schemaAt(kind, path);
  const group = schema && branchesOf(kind, schema).find(({ properties }) => properties);
  return group?.properties && group.additionalProperties === false ? Object.keys(group.properties) : null;
}
