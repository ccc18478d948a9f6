import { open, realpath, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Source, SourceFormat } from "@candor/importer";
import { displayPath } from "../display-path.ts";
import { clip } from "../render/visible.ts";

/** The files of an existing policy, or one sentence for each that cannot be read. */
export interface PolicyFiles {
  readonly sources: readonly Source[];
  readonly refused: readonly string[];
  /** Names of files that were named before. */
  readonly twice: readonly string[];
}

/** Reads the named files in their order, each once, whatever name it is given again under. */
export async function readPolicyFiles(named: readonly string[], cwd: string): Promise<PolicyFiles> {
  const found: { readonly sources: Source[]; readonly refused: string[]; readonly twice: string[] } = {
    sources: [],
    refused: [],
    twice: [],
  };
  const seen = new Set<string>();
  for (const name of named) {
    const path = resolve(cwd, name);
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) {
      found.twice.push(name);
      continue;
    }
    seen.add(real);
    const read = await readOne(path, displayPath(cwd, path));
    if (typeof read === "string") found.refused.push(read);
    else found.sources.push(read);
  }
  return found;
}

/** Larger than any page that the importer reads, so that a disk image is not loaded to be refused. */
const LARGEST = 16_000_000;

async function readOne(path: string, shown: string): Promise<Source | string> {
  const name = `\`${clip(shown, 200)}\``;
  const other = refuseFormat(name, extname(path).toLowerCase());
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? "unknown");
  if (stats === "ENOENT" || stats === "ENOTDIR") return `there is no file ${name}`;
  if (typeof stats === "string") return `${name} cannot be read (${stats})`;
  if (stats.isDirectory()) return `${name} is a folder; name the files in it`;
  if (!stats.isFile()) return `${name} is neither a file nor a folder`;
  if (other !== null) return other;
  if (stats.size > LARGEST) return `${name} is larger than ${LARGEST / 1_000_000} MB; divide it`;
  const bytes = await readBytes(path);
  if (typeof bytes === "string") return `${name} cannot be read (${bytes})`;
  return refuseFormat(name, signature(bytes)) ?? decode(bytes, shown, name);
}

async function readBytes(path: string): Promise<Uint8Array | string> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => error.code ?? "unknown");
  if (typeof file === "string") return file;
  try {
    return await file.readFile();
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  } finally {
    await file.close();
  }
}

/** What other programs make, and how to turn it into text. */
function refuseFormat(name: string, ending: string): string | null {
  if (ending === ".pdf")
    return `${name} is a PDF: turn it into text first, as in \`pdftotext -layout policy.pdf policy.txt\`, and import that`;
  if ([".docx", ".doc", ".odt", ".rtf", ".pages"].includes(ending))
    return `${name} is a document of a word processor: save it as HTML or Markdown first, as in \`pandoc policy.docx -o policy.md\`, and import that`;
  return null;
}

/** The ending that the first bytes of a file stand for, whatever its name says. */
function signature(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (start.startsWith("%PDF-")) return ".pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("ÐÏ\u0011à")) return ".docx";
  return start.startsWith("{\\rtf") ? ".rtf" : "";
}

function decode(bytes: Uint8Array, path: string, name: string): Source | string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return `${name} is not text in UTF-8; save it as UTF-8`;
  }
  // oxlint-disable-next-line no-control-regex -- what is looked for is control characters
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls * 100 > text.length) return `${name} is not text`;
  return text.trim() === "" ? `${name} is empty` : { path, format: formatOf(path, text), text };
}

function formatOf(path: string, text: string): SourceFormat {
  const ending = extname(path).toLowerCase();
  if ([".html", ".htm", ".xhtml"].includes(ending)) return "html";
  if ([".md", ".markdown", ".mdx", ".mkd"].includes(ending)) return "markdown";
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1_000))) return "html";
  return [".txt", ".text"].includes(ending) ? "text" : "markdown";
}
