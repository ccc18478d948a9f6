import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../src/document.ts";

/** One way to validate and emit a folder of documents, as a whole process. */
export interface Run {
  readonly name: string;
  readonly cwd: string;
  /** Behind `node`. */
  readonly argv: readonly string[];
  /** What a run leaves and the next must not find: each run reads, validates and writes everything. */
  readonly leaves: readonly string[];
}

/** Where the tools are: `home` has the peers below `node_modules`. */
export interface Tools {
  readonly home: string;
  /** `emit.ts` as one file of JavaScript, as the peers are published. */
  readonly emit: string;
  /** The published command. */
  readonly candor: string;
}

/** The facts of a purpose as zod says them; the seven other documents pass with any facts. */
const FACTS = `{
    kind: z.enum(["deliver", "prevent-fraud", "help", "legal-duty", "care"]).optional(),
    because: z.enum(["consent", "contract", "legitimate-interest", "legal-obligation"]).optional(),
    serves: z.string().optional(), needs: z.array(z.string()).optional(), channels: z.array(z.string()).optional(),
    kept: z.string().optional(), under: z.string().optional(), "ask-again": z.string().optional(),`;

/** A project of each tool, each with its own copy of the documents below `policies/`. */
export function makeProjects({ home, emit, candor }: Tools, files: readonly SourceFile[]): readonly Run[] {
  const project = (name: string, more: Readonly<Record<string, string>>): string => {
    const folder = join(home, name);
    const documents = files.map(({ within, text }) => [`policies/${within}`, text] as const);
    for (const [path, text] of [["package.json", PACKAGE] as const, ...documents, ...Object.entries(more)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
    return folder;
  };
  const bin = (path: string): string => join(home, "node_modules", path);
  return [
    { name: "candor: compile", cwd: project("compile", {}), argv: [emit], leaves: ["model.json"] },
    {
      name: "velite",
      cwd: project("velite", { "velite.config.js": VELITE }),
      argv: [bin("velite/bin/velite.js"), "build", "--clean"],
      leaves: [".velite"],
    },
    {
      name: "astro",
      cwd: project("astro", { "src/content.config.mjs": ASTRO, "astro.config.mjs": "export default {};\n" }),
      argv: [bin("astro/bin/astro.mjs"), "sync"],
      leaves: [".astro", "node_modules/.astro"],
    },
    {
      name: "candor build",
      cwd: project("build", { "candor.config.json": "{}" }),
      argv: [candor, "build"],
      leaves: ["public", "src"],
    },
  ];
}

const PACKAGE = `{ "private": true, "type": "module" }\n`;

const VELITE = `import { defineCollection, defineConfig, s as z } from "velite";
const schema = z.object(${FACTS} content: z.markdown() }).passthrough();
const policy = defineCollection({ name: "Policy", pattern: "**/*.md", schema });
export default defineConfig({ root: "policies", collections: { policy } });
`;

const ASTRO = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
const schema = z.looseObject(${FACTS} });
const policy = defineCollection({ loader: glob({ pattern: "**/*.md", base: "./policies" }), schema });
export const collections = { policy };
`;
