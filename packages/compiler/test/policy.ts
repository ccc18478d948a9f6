import { readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "@candor/model";
import { compile, type Compiled } from "../src/compile.ts";
import type { SourceFile } from "../src/document.ts";

const ROOT = new URL("./fixtures/minimal/", import.meta.url);

/** The smallest policy that compiles, as sources under `policies/`. */
export function minimal(): readonly SourceFile[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  return names.map((name) => source(name, readFileSync(new URL(name, ROOT), "utf8")));
}

export function source(within: string, text: string): SourceFile {
  return { path: `policies/${within}`, within, text };
}

/** Compiles the smallest policy with some of its files replaced, added, or, for null, taken away. */
export function compileWith(
  changes: Readonly<Record<string, string | null>> = {},
  releases: readonly SourceFile[] = [],
): Compiled {
  const kept = minimal().filter(({ within }) => !Object.hasOwn(changes, within));
  const added = Object.entries(changes).flatMap(([within, text]) => (text === null ? [] : [source(within, text)]));
  return compile({ folder: "policies", files: [...kept, ...added], releases });
}

/** A purpose with these lines of frontmatter and all its sections. */
export function purpose(facts: string, body = ""): string {
  const sections = "## Why\n\nIt is due.\n\n## What you get\n\nBread.\n\n## If you say no\n\nNo bread.\n";
  return `---\n${facts}\n---\n# A use\n\nWe use it.\n\n${body}${sections}`;
}

/** `rule message / help` of each finding of one file. */
export function said(compiled: Compiled, within: string): readonly string[] {
  return findings(compiled, within).map(({ rule, message, help }) => `${rule}: ${message} / ${help ?? ""}`);
}

export function findings({ diagnostics }: Compiled, within: string): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => place.file === `policies/${within}`);
}

/** The text that a finding points at. */
export function pointedAt({ texts }: Compiled, { place }: Pick<Diagnostic, "place">): string {
  return texts.get(place.file)?.slice(place.start.offset, place.end.offset) ?? "";
}
