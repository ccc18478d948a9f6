import { bindProjects } from "./bind/bind.ts";
import { collect } from "./collect/collect.ts";
import { judge } from "./judge/judge.ts";
import { configSource } from "./load/config-source.ts";
import { createFiles } from "./load/files.ts";
import { findProjects } from "./load/find-projects.ts";
import { openProjects } from "./load/open-projects.ts";
import { createScope } from "./load/scope.ts";
import { unusedPatterns } from "./load/unused-patterns.ts";
import { report } from "./report.ts";
import { readTags } from "./tags/read-tags.ts";
import type { Checked, CheckInput } from "./types.ts";

/**
 * Holds TypeScript code to a policy: finds the reads of personal data and what each is for, and reports what the policy
 * does not cover. The code is read, never run. The result depends on the order of neither files nor projects.
 */
export async function check(input: CheckInput): Promise<Checked> {
  const { model, config } = input;
  const files = createFiles(input.folder, input.cwd);
  const source = configSource(input, files);
  const found = findProjects(files.root, config.projects, source);
  // The compiler takes a quarter of a second to load: only who checks code pays for it.
  const { openTs6 } = await import("./engine/ts6-open.ts");
  const loaded = openProjects(openTs6, createScope(files.root, config.exclude), found.paths);
  const tags = loaded.projects.flatMap(({ engine, files: own }) => own.flatMap((path) => readTags(engine, path)));
  const bound = bindProjects({
    projects: loaded.projects,
    tags,
    config,
    source,
    files,
    data: model.data.map(({ id }) => id),
  });
  const accesses = loaded.projects.flatMap(({ engine, files: own }) => collect(engine, bound.bindings, own));
  const paths = loaded.projects.flatMap((project) => project.files);
  const judged = judge({ ...input, accesses, tags, items: bound.bindings.items, paths, source, root: files.root });
  const unused = unusedPatterns(config, { paths: [...paths, ...loaded.skipped], root: files.root, source });
  const findings = [...found.findings, ...loaded.findings, ...unused, ...bound.findings, ...judged.findings];
  return report({ findings, verdicts: judged.verdicts, skipped: loaded.skipped, files, source });
}
