import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
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
  /** `emit.ts` and `parse-alone.ts` as JavaScript, as the peers are published. */
  readonly emit: string;
  readonly parse: string;
  /** The published command. */
  readonly candor: string;
}

const SCHEMAS = join(import.meta.dirname, "../../../schemas");

/** A project of each tool, each with its own copy of the documents below `policies/`, and of the schemas below `schemas/`. */
export function makeProjects({ home, emit, parse, candor }: Tools, files: readonly SourceFile[]): readonly Run[] {
  const project = (name: string, more: Readonly<Record<string, string>>): string => {
    const folder = join(home, name);
    const documents = files.map(({ within, text }) => [`policies/${within}`, text] as const);
    for (const [path, text] of [["package.json", PACKAGE] as const, ...documents, ...Object.entries(more)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    cpSync(SCHEMAS, join(folder, "schemas"), { recursive: true });
    symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
    return folder;
  };
  const bin = (path: string): string => join(home, "node_modules", path);
  return [
    {
      name: "candor: model and types",
      cwd: project("model", {}),
      argv: [emit],
      leaves: ["model.json", "candor.gen.ts"],
    },
    { name: "remark, yaml alone", cwd: project("parse", {}), argv: [parse], leaves: ["parsed"] },
    {
      name: "velite",
      cwd: project("velite", { "velite.config.js": VELITE }),
      argv: [bin("velite/bin/velite.js"), "build", "--clean", "--strict"],
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

/** The same for both: the collections by their kind, each with the zod schema of our own JSON Schema. */
const KINDS = `
const KINDS = {
  company: "company.md", mission: "mission.md", data: "data.md", purpose: "purposes/*.md", recipients: "recipients.md",
  safeguards: "safeguards.md", rights: "rights.md", breach: "breach.md",
};
const collections = Object.fromEntries(Object.entries(KINDS).map(([kind, pattern]) => {
  const schema = JSON.parse(readFileSync(\`schemas/\${kind}.schema.json\`, "utf8"));
  return [kind, collectionOf(kind, pattern, z.fromJSONSchema(schema))];
}));
`;

/** Velite brings a zod of its own, too old to read a JSON Schema: it calls the newer one, and adds the prose as HTML. */
const VELITE = `import { readFileSync } from "node:fs";
import { defineConfig, s } from "velite";
import { z } from "zod";
const collectionOf = (kind, pattern, facts) => ({
  name: kind[0].toUpperCase() + kind.slice(1),
  pattern,
  single: false,
  schema: s.object({ content: s.markdown() }).passthrough().superRefine(({ content, ...rest }, context) => {
    for (const { path, message } of facts.safeParse(rest).error?.issues ?? []) context.addIssue({ code: "custom", path, message });
  }),
});
${KINDS}
export default defineConfig({ root: "policies", collections });
`;

const ASTRO = `import { readFileSync } from "node:fs";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
const collectionOf = (kind, pattern, schema) => defineCollection({ loader: glob({ pattern, base: "./policies" }), schema });
${KINDS}
export { collections };
`;
