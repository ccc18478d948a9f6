import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Unresolved } from "../engine/engine.ts";
import { readJson } from "./workspace.ts";

/** What brings the file that an import does not find. */
export interface Remedy {
  /** A command in backticks, or words. */
  readonly run: string;
  /** Without it so much has no type, however few the imports, that a check would say little. */
  readonly isVital: boolean;
}

/** An import of the project's own code, by a path or by an alias for one. */
const OWN = /^(?:[.#~]|@\/)|generated/;
const GRAPHQL = /(?:^|\/)(?:gql|graphql|__generated__)(?:\/|\.|$)|[.-]generated(?:\.|$)/;
const CODEGEN = ["codegen.ts", "codegen.yml", "codegen.yaml", "codegen.js", "codegen.json", "graphql.config.ts"];

/** Asks for each import of a project that leads nowhere what brings it. */
export function createRemedy(tsconfig: string): (missing: Unresolved) => Remedy {
  const folder = dirname(tsconfig);
  const isThere = (names: readonly string[]): boolean =>
    above(folder).some((at) => names.some((name) => existsSync(join(at, name))));
  return ({ path, specifier }) => {
    if (/(?:^|\/)\.?prisma(?:\/|$)/.test(specifier)) return { run: "`npx prisma generate`", isVital: true };
    if (specifier.includes("candor.gen")) return { run: "`candor build`", isVital: true };
    if (OWN.test(specifier)) {
      return GRAPHQL.test(specifier) && isThere(CODEGEN)
        ? { run: "`npx graphql-codegen`", isVital: true }
        : { run: "the step that writes the missing file", isVital: false };
    }
    const manager = packageManager(folder);
    if (specifier === "@candor/guard") return { run: `\`${manager} add @candor/guard\``, isVital: false };
    return ownPackage(dirname(path), specifier, manager) ?? { run: `\`${manager} install\``, isVital: false };
  };
}

const BUILDS = {
  pnpm: (name: string) => `pnpm --filter ${name} run build`,
  yarn: (name: string) => `yarn workspace ${name} run build`,
  bun: (name: string) => `bun run --filter ${name} build`,
  npm: (name: string) => `npm run build --workspace ${name}`,
};

/** A package of the same workspace is linked, and its types have to be built. */
function ownPackage(from: string, specifier: string, manager: keyof typeof BUILDS): Remedy | null {
  const [scope = "", rest = ""] = specifier.split("/");
  const name = scope.startsWith("@") ? `${scope}/${rest}` : scope;
  const linked = above(from)
    .map((folder) => join(folder, "node_modules", name))
    .find((at) => existsSync(at));
  if (linked === undefined || realpathSync(linked).includes(`node_modules`)) return null;
  const { scripts } = readJson(join(linked, "package.json")) ?? {};
  const isBuilt = typeof scripts === "object" && scripts !== null && "build" in scripts;
  return {
    run: isBuilt ? `\`${BUILDS[manager](name)}\`` : `what builds \`${name}\`, or name its types in its package.json`,
    isVital: true,
  };
}

const LOCKFILES = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["package-lock.json", "npm"],
] as const;

/** By the lockfile nearest above the project. */
function packageManager(folder: string): keyof typeof BUILDS {
  const found = above(folder).flatMap((at) => LOCKFILES.filter(([file]) => existsSync(join(at, file))));
  return found[0]?.[1] ?? "npm";
}

/** A folder and those above it, itself first. */
function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}
