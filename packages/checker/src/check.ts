import { InternalError } from "@candor/model";
import { bindProjects, type Sources } from "./bind/bind.ts";
import { isInForce, planOverlay } from "./brand/plan-overlay.ts";
import { createReferences } from "./functions/references.ts";
import { traceCallers } from "./callers/trace.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { collect } from "./collect/collect.ts";
import { createItemsOf } from "./collect/items-of-type.ts";
import { type Compiler, Refused } from "./engine/engine.ts";
import type { Access, Bindings, Project, Tag } from "./facts.ts";
import { findFlows } from "./flow/find-flows.ts";
import { judge } from "./judge/judge.ts";
import { configSource } from "./load/config-source.ts";
import { createFiles } from "./load/files.ts";
import { findProjects } from "./load/find-projects.ts";
import { openProjects } from "./load/open-projects.ts";
import { createScope } from "./load/scope.ts";
import { prismaSchemas } from "./load/prisma-schemas.ts";
import { unusedPatterns } from "./load/unused-patterns.ts";
import { createPurposeAt, type PurposeAt } from "./purposes/code-purpose.ts";
import { marksOf } from "./purposes/marks.ts";
import { report } from "./report.ts";
import { readTags } from "./tags/read-tags.ts";
import type { Checked, CheckInput } from "./types.ts";

/**
 * Holds TypeScript code to a policy: finds the reads of personal data and what each is for, and reports what the policy
 * does not cover. The code is read, never run. The result depends on the order of neither files nor projects.
 */
export async function check(input: CheckInput): Promise<Checked> {
  if (input.engine === "ts6") return checkWith(await ts6(), input);
  try {
    return checkWith(await ts7(input), input);
  } catch (error) {
    if (error instanceof Refused) return checkWith(await ts6(), input);
    throw error;
  }
}

/** A compiler takes a quarter of a second to load: only who checks code pays for it, and for one. */
async function ts6(): Promise<Compiler> {
  const { startTs6 } = await import("./engine/ts6-open.ts");
  return startTs6();
}

async function ts7({ folder }: CheckInput): Promise<Compiler> {
  const { startTs7 } = await import("./engine/ts7-open.ts");
  return startTs7(folder);
}

function checkWith(compiler: Compiler, input: CheckInput): Checked {
  try {
    return run(compiler, input);
  } finally {
    compiler.close();
  }
}

function run(compiler: Compiler, input: CheckInput): Checked {
  const { model, config } = input;
  const files = createFiles(input.folder, input.cwd);
  const source = configSource(input, files);
  const found = findProjects(files.root, config.projects, source);
  const loaded = openProjects(compiler, createScope(files.root, config.exclude), found.paths);
  const about = { schemas: prismaSchemas(files.root), config, source, files, data: model.data.map(({ id }) => id) };
  const declared = bind(loaded.projects, about);
  const projects = brand(compiler, loaded.projects, declared.bindings);
  const { tags, bindings, findings } = projects === loaded.projects ? declared : bind(projects, about);
  const accesses = projects.flatMap((project) => collect(project, bindings, files.textOf));
  const marks = marksOf(tags);
  const purposeAt = createPurposeAt(marks, config, files.root);
  const unsaid = accesses.filter((access) => saysNothing(access, purposeAt));
  const references = createReferences(projects, files.textOf);
  const reached = traceCallers(unsaid, { references, purposeAt });
  const paths = projects.flatMap((project) => project.files);
  const flows = projects.flatMap((project) => {
    const { engine } = project;
    const itemsOf = createItemsOf(engine, bindings);
    const own = accesses.filter((access) => access.engine === engine);
    return findFlows({ project, accesses: own, itemsOf, references, catalogue: loadCatalogue(), textOf: files.textOf });
  });
  const judged = judge({
    ...input,
    accesses,
    flows,
    marks,
    purposeAt,
    reached,
    items: bindings.items,
    paths,
    source,
    root: files.root,
  });
  const unused = unusedPatterns(config, { paths: [...paths, ...loaded.skipped], root: files.root, source });
  const all = [...found.findings, ...loaded.findings, ...unused, ...findings, ...judged.findings];
  return report({ findings: all, verdicts: judged.verdicts, skipped: loaded.skipped, files, source });
}

/** Whether neither a view nor the code around it says what an access is for. */
function saysNothing({ view, doubt, path, start }: Access, purposeAt: PurposeAt): boolean {
  return view === null && doubt === null && purposeAt(path, start).kind === "none";
}

type About = Omit<Sources, "projects" | "tags">;

function bind(projects: readonly Project[], about: About): ReturnType<typeof bindProjects> & { tags: readonly Tag[] } {
  const tags = projects.flatMap(({ engine, files: own }) =>
    own.flatMap((path) => readTags(engine, path, about.files.textOf(path))),
  );
  return { tags, ...bindProjects({ ...about, projects, tags }) };
}

/** The projects again, with brands on what is bound; as they are where nothing is. */
function brand(compiler: Compiler, projects: readonly Project[], { all }: Bindings): readonly Project[] {
  const [first] = projects;
  const overlay = first ? planOverlay(first.engine.kinds, all) : new Map<string, never>();
  if (overlay.size === 0) return projects;
  const engines = compiler.overlaid(overlay);
  return projects.map((project) => {
    const engine = engines.get(project.tsconfig);
    if (!engine || !isInForce(engine, overlay)) throw new InternalError("the compiler does not read the brands");
    return { ...project, engine };
  });
}
