import { InternalError } from "@candor/model";
import { bindProjects, type Sources } from "./bind/bind.ts";
import { isInForce, planOverlay } from "./brand/plan-overlay.ts";
import { createKeeper, keptAnswer } from "./cache/answer.ts";
import type { Origin } from "./cache/inputs.ts";
import { createReferences } from "./functions/references.ts";
import { dynamicCalls } from "./collect/forward/dynamic-calls.ts";
import { traceCallers } from "./callers/trace.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { collect } from "./collect/collect.ts";
import { findForwards } from "./collect/forward/find-forwards.ts";
import { createItemsOf } from "./collect/items-of-type.ts";
import type { Compiler, Scope } from "./engine/engine.ts";
import { OutOfMemory } from "./engine/memory.ts";
import type {
  Access,
  Bindings,
  ConfigSource,
  DynamicCall,
  Files,
  Finding,
  Forward,
  PrismaSchema,
  Project,
  Reached,
  Tag,
} from "./facts.ts";
import { allOutside } from "./load/all-outside.ts";
import { findFlows } from "./flow/find-flows.ts";
import { findUnbound } from "./find-unbound.ts";
import { judge } from "./judge/judge.ts";
import { rules } from "./judge/rules.ts";
import { insteadFinding, outOfMemory } from "./load/compiler-findings.ts";
import { configSource } from "./load/config-source.ts";
import { createFiles } from "./load/files.ts";
import { codeOutside, filesBelow } from "./load/files-below.ts";
import { findProjects, type Found } from "./load/find-projects.ts";
import { type Loaded, openProjects, unread } from "./load/open-projects.ts";
import { createScope } from "./load/scope.ts";
import { prismaSchemas } from "./load/prisma-schemas.ts";
import { whySkipped } from "./load/why-skipped.ts";
import { unusedPatterns } from "./load/unused-patterns.ts";
import { createPurposeAt, type PurposeAt } from "./purposes/code-purpose.ts";
import { marksOf } from "./purposes/marks.ts";
import { openedPurposes } from "./purposes/opened-purposes.ts";
import { report, type Reported } from "./report.ts";
import { findRemarks } from "./suppress/find-remarks.ts";
import { NEVER_IGNORED } from "./suppress/never-ignored.ts";
import { suppress } from "./suppress/suppress.ts";
import { readTags } from "./tags/read-tags.ts";
import type { Flow, Known } from "./sink.ts";
import type { Checked, CheckInput } from "./types.ts";
import { type Instead, withCompiler } from "./with-compiler.ts";

/**
 * Holds TypeScript code to a policy: finds the reads of personal data and what each is for, and reports what the policy
 * does not cover. The code is read, never run. The result depends on the order of neither files nor projects.
 */
export async function check(input: CheckInput): Promise<Checked> {
  const { cache = null } = input;
  if (cache === null) return examine(input, report);
  const kept = keptAnswer(cache, input);
  if (kept) return kept;
  const keep = createKeeper(cache, input);
  return examine(input, (examined, origin) => {
    const checked = report(examined);
    if (origin) keep(checked, origin);
    return checked;
  });
}

/** What was found in code, before it is told; with what it takes to say why. */
export interface Examined extends Reported {
  readonly flows: readonly Flow[];
  readonly forwards: readonly Forward[];
  readonly dynamic: readonly DynamicCall[];
  readonly purposeAt: PurposeAt;
  readonly reached: ReadonlyMap<Access, Reached>;
  /** Every file that was checked. */
  readonly paths: readonly string[];
}

/**
 * What `give` makes of what is found; the compiler runs until then, and no longer. It hears what the answer was made of, where
 * all of that is known.
 */
export async function examine<Answer>(
  input: CheckInput,
  give: (examined: Examined, origin: Origin | null) => Answer,
): Promise<Answer> {
  const ground = await survey(input);
  try {
    return await withCompiler(input, (compiler, instead) => {
      const code = openCode(compiler, input, { ...ground, instead });
      return give(findIn(code), originOf(compiler, code));
    });
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    const { files, source } = ground;
    return give({ ...NOTHING, findings: [outOfMemory(source)], files, source }, null);
  }
}

function originOf(compiler: Compiler, { files, loaded, found, instead }: OpenCode): Origin | null {
  if (!loaded.isSettled || found.findings.length > 0 || instead?.why === "died") return null;
  return { roots: [files.root, ...found.siblings], asked: new Set([...compiler.asked(), ...files.asked()]) };
}

const NOTHING: Omit<Examined, "findings" | "files" | "source"> = {
  verdicts: [],
  forwards: [],
  dynamic: [],
  flows: [],
  skipped: [],
  paths: [],
  reached: new Map(),
  purposeAt: () => ({ kind: "none" }),
};

/** What is known before a compiler starts. */
export interface Ground {
  readonly files: Files;
  readonly source: ConfigSource;
  readonly known: Known;
  readonly found: Found;
  /** Every file of the folder. */
  readonly below: readonly string[];
}

export async function survey(input: Pick<CheckInput, "config" | "folder" | "cwd" | "configFile">): Promise<Ground> {
  const files = createFiles(input.folder, input.cwd);
  const source = configSource(input, files);
  return {
    files,
    source,
    known: await loadCatalogue(),
    found: await findProjects(files.root, input.config.projects, source),
    below: filesBelow(files.root),
  };
}

/** Code that a compiler has open, and what is declared in it. */
export interface OpenCode extends Ground {
  readonly input: CheckInput;
  readonly instead: Instead | null;
  readonly scope: Scope;
  readonly loaded: Loaded;
  readonly schemas: readonly PrismaSchema[];
  /** With brands on what is bound. */
  readonly projects: readonly Project[];
  readonly tags: readonly Tag[];
  readonly bindings: Bindings;
  /** About what is declared. */
  readonly findings: readonly Finding[];
}

/** Opens what there is to check. */
export function openCode(compiler: Compiler, input: CheckInput, ground: Ground & Pick<OpenCode, "instead">): OpenCode {
  const { model, config } = input;
  const { files, source, found, below } = ground;
  const scope = createScope(files.root, config.exclude);
  const loaded = openProjects(compiler, scope, found);
  const about = {
    schemas: prismaSchemas([...below, ...found.siblings.flatMap(ownFiles)], files.textOf),
    config,
    source,
    files,
    data: model.data.map(({ id }) => id),
  };
  const declared = bind(loaded.projects, about);
  const projects = brand(compiler, loaded.projects, declared.bindings);
  const { tags, bindings, findings } = projects === loaded.projects ? declared : bind(projects, about);
  const outside = allOutside(loaded, { scope, config, source });
  return {
    ...ground,
    input,
    scope,
    loaded,
    schemas: about.schemas,
    projects,
    tags,
    bindings,
    findings: [...outside, ...findings],
  };
}

/** The files of a sibling package, without its tests: a schema of theirs is nobody's data. */
function ownFiles(sibling: string): readonly string[] {
  const scope = createScope(sibling);
  return filesBelow(sibling).filter((path) => !scope.isSkipped(path));
}

/** What is found in code; with `only`, in what these files say by themselves, and of what is found there alone that is true. */
export function findIn(code: OpenCode, only: ReadonlySet<string> | null = null): Examined {
  const { input, files, source, known, found, below, instead, loaded, tags, bindings } = code;
  const { config } = input;
  const projects = only ? code.projects.map((project) => narrowed(project, only)) : code.projects;
  const accesses = projects.flatMap((project) => collect(project, bindings, files.textOf));
  const marks = marksOf(tags);
  const purposeAt = createPurposeAt(marks, config, files.root);
  const unsaid = accesses.filter((access) => saysNothing(access, purposeAt));
  const references = createReferences(code.projects, files.textOf);
  const { reached, kept } = traceCallers(unsaid, { references, purposeAt });
  const paths = projects.flatMap((project) => project.files);
  const flows = projects.flatMap((project) => {
    const { engine } = project;
    const itemsOf = createItemsOf(engine, bindings);
    const own = accesses.filter((access) => access.engine === engine);
    return findFlows({ project, accesses: own, itemsOf, references, known, textOf: files.textOf });
  });
  const forwards = projects.flatMap((project) => findForwards(project, bindings, files.textOf));
  const dynamic = [...dynamicCalls(accesses, forwards, files.textOf), ...kept];
  const judged = judge({
    ...input,
    accesses,
    flows,
    forwards,
    marks,
    systems: tags.filter(({ name }) => name === "system"),
    opened: openedPurposes(paths, files.textOf),
    unbound: findUnbound({ projects, schemas: code.schemas, bindings, config, textOf: files.textOf }),
    purposeAt,
    reached,
    items: bindings.items,
    paths,
    source,
    root: files.root,
    textOf: files.textOf,
  });
  const unused = unusedPatterns(config, { paths: [...paths, ...loaded.skipped], root: files.root, source });
  const missed = [
    ...(instead ? [insteadFinding(instead, source)] : []),
    ...[...paths, ...below].filter((path) => files.unread.has(path)).map(unread),
  ];
  const all = [...missed, ...found.findings, ...loaded.findings, ...unused, ...code.findings, ...judged.findings];
  const unchecked = [...loaded.skipped, ...codeOutside(below, new Set([...paths, ...loaded.skipped]))];
  const skipped = whySkipped(unchecked, code.scope, new Set(loaded.skipped));
  const remarks = projects.flatMap((project) => findRemarks(project, files.textOf));
  const { findings: standing, ignored } = suppress(all, remarks, RULES);
  const { verdicts } = judged;
  return {
    findings: standing,
    ignored,
    verdicts,
    forwards,
    dynamic,
    flows,
    skipped,
    files,
    source,
    purposeAt,
    reached,
    paths,
  };
}

const RULES = { all: rules.map(({ id }) => id), never: NEVER_IGNORED };

function narrowed(project: Project, only: ReadonlySet<string>): Project {
  return { ...project, files: project.files.filter((path) => only.has(path)) };
}

/** Whether neither a view nor the code around it says what an access is for. */
function saysNothing({ view, doubt, path, start }: Access, purposeAt: PurposeAt): boolean {
  return view === null && doubt === null && purposeAt(path, start).kind === "none";
}

type About = Omit<Sources, "projects" | "tags">;

function bind(projects: readonly Project[], about: About): ReturnType<typeof bindProjects> & { tags: readonly Tag[] } {
  const tags = projects.flatMap(({ engine, files: own, declarations }) =>
    [...own, ...declarations].flatMap((path) => readTags(engine, path, about.files.textOf(path))),
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
