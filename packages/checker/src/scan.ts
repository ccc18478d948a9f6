import type { Place } from "@candor/model";
import { bindProjects } from "./bind/bind.ts";
import { bindConfig } from "./bind/from-config.ts";
import { isGenerated } from "./bind/generated-files.ts";
import { mergeBindings } from "./bind/merge.ts";
import { type Ground, survey } from "./check.ts";
import { collect } from "./collect/collect.ts";
import type { Compiler } from "./engine/engine.ts";
import { OutOfMemory } from "./engine/memory.ts";
import type { Binding, ConfigSource, Files, Finding, PrismaSchema, Project, Spot } from "./facts.ts";
import { findSinks } from "./flow/find-sinks.ts";
import { recipientOf } from "./judge/recipient-of.ts";
import { insteadFinding, outOfMemory } from "./load/compiler-findings.ts";
import { openProjects } from "./load/open-projects.ts";
import { prismaSchemas } from "./load/prisma-schemas.ts";
import { createScope } from "./load/scope.ts";
import { KINDS_OF_DATA } from "./names/kinds-of-data.ts";
import { termsOf } from "./names/recognise-name.ts";
import { createPlacesOf } from "./places-of.ts";
import { report } from "./report.ts";
import { findLooking, type Found } from "./scan/find-looking.ts";
import { findOutsiders } from "./scan/find-outsiders.ts";
import { kindsOfPolicy } from "./scan/kinds-of-policy.ts";
import { type Counted, proposeBinding } from "./scan/propose-binding.ts";
import { proposeRecipient } from "./scan/propose-recipient.ts";
import { inOrder } from "./scan/in-order.ts";
import { unsaid } from "./scan/unbound.ts";
import type { Scanned, ScanInput } from "./scanned.ts";
import { readTags } from "./tags/read-tags.ts";
import { type Instead, withCompiler } from "./with-compiler.ts";

/**
 * Looks through TypeScript code that says nothing of personal data yet, and proposes what each property that looks personal
 * would be, and whose the packages and hosts are that it names. Proposals, with reasons; what is bound already is left out.
 */
export async function scan(input: ScanInput): Promise<Scanned> {
  const ground = await survey(input);
  try {
    return await withCompiler(input, (compiler, instead) => run(compiler, input, { ...ground, instead }));
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    return { bindings: [], recipients: [], files: 0, ...told([outOfMemory(ground.source)], ground) };
  }
}

function run(compiler: Compiler, input: ScanInput, ground: Ground & { readonly instead: Instead | null }): Scanned {
  const { model, config } = input;
  const { files, source, found, known, below, instead } = ground;
  const loaded = openProjects(compiler, createScope(files.root, config.exclude), found);
  const { projects } = loaded;
  const schemas = prismaSchemas(below, files.textOf);
  const where = { projects, schemas, files, source };
  const places = createPlacesOf(files, source);
  const looking = findBindable(input, where);
  const asked = { model, placeOf: (spot: Spot) => places.of(spot), show: files.show };
  const sinks = projects.flatMap((project) => findSinks(project, known, files.textOf).sinks);
  const outsiders = findOutsiders(projects, { known, sinks, textOf: files.textOf });
  const saidOf = (outsider: (typeof outsiders)[number]) => model && recipientOf(model, config, outsider);
  return {
    ...inOrder({
      bindings: countReads(looking, where).map((counted) => proposeBinding(counted, asked)),
      recipients: outsiders.flatMap((outsider) => proposeRecipient(outsider, { ...asked, saidOf })),
    }),
    files: projects.flatMap((project) => project.files).length,
    ...told([...(instead ? [insteadFinding(instead, source)] : []), ...found.findings, ...loaded.findings], ground),
  };
}

/** Findings as a report has them. */
function told(findings: readonly Finding[], { files, source }: Pick<Ground, "files" | "source">) {
  const { diagnostics, texts } = report({ findings, verdicts: [], skipped: [], files, source });
  return { diagnostics, texts };
}

interface Where {
  readonly projects: readonly Project[];
  readonly schemas: readonly PrismaSchema[];
  readonly files: Files;
  readonly source: ConfigSource;
}

/** The properties that look personal and that nothing is said of. */
function findBindable({ model, config }: ScanInput, { projects, schemas, files, source }: Where): readonly Found[] {
  const { textOf } = files;
  const terms = termsOf([...(model ? kindsOfPolicy(model) : []), ...KINDS_OF_DATA]);
  const isMeant = (path: string): boolean => !schemas.some((schema) => isGenerated(schema, path));
  const found = findLooking({ projects, schemas, textOf, terms, isMeant });
  const tags = projects.flatMap(({ engine, files: own, declarations }) =>
    [...own, ...declarations].flatMap((path) => readTags(engine, path, textOf(path))),
  );
  const { bindings } = bindProjects({ projects, tags, config, source, files, schemas, data: [] });
  return unsaid(found, bindings, config);
}

/** With what the config would call each, where that leads to it, and the reads of it. */
function countReads(looking: readonly Found[], where: Where): readonly Counted[] {
  const { projects, files } = where;
  const bound = looking.map((found, index) => ({ found, ...bindOne(found, index, where) }));
  const { bindings } = mergeBindings(
    bound.flatMap((one) => one.bindings),
    [],
  );
  const accesses = projects.flatMap((project) => collect(project, bindings, files.textOf));
  const reads = new Map<object, string[]>();
  for (const { bound: at, path } of accesses)
    for (const place of at) reads.set(place, [...(reads.get(place) ?? []), path]);
  return bound.map(({ found, target, at }) => ({ found, target, reads: reads.get(at) ?? [] }));
}

/** What the config would call a property; null where the config cannot name it. `at` stands for the entry alone. */
function bindOne(
  found: Found,
  index: number,
  { projects, schemas, files }: Where,
): { readonly target: string | null; readonly at: Place; readonly bindings: readonly Binding[] } {
  const { property, kind, keys } = found;
  const target = `${property.at.path.slice(files.root.length + 1)}#${property.way.join(".")}`;
  const start = { line: 1, column: 1, offset: index };
  const at = { file: "", start, end: start };
  const engines = projects.map(({ engine }) => engine);
  const { bindings, findings } = bindConfig({ engines, schemas, ...files }, [{ target, item: kind.id, at }]);
  const isIt = keys.length === 0 || bindings.some((binding) => binding.keys.some((key) => keys.includes(key)));
  return findings.length === 0 && isIt ? { target, at, bindings } : { target: null, at, bindings: [] };
}
