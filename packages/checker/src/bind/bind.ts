import type { Engine } from "../engine/engine.ts";
import type { Bindings, ConfigSource, Files, Finding, PrismaSchema, Project, Tag } from "../facts.ts";
import type { CheckConfig } from "../types.ts";
import { nothingDeclared } from "./bound.ts";
import { bindBuilt } from "./built.ts";
import { bindConfig } from "./from-config.ts";
import { bindSchemas } from "./from-prisma.ts";
import { isGenerated } from "./generated-files.ts";
import { bindRecords } from "./from-records.ts";
import { bindTags } from "./from-tags.ts";
import { mergeBindings } from "./merge.ts";
import { isClient } from "./prisma.ts";

export interface Sources {
  readonly projects: readonly Project[];
  readonly tags: readonly Tag[];
  readonly config: CheckConfig;
  readonly source: ConfigSource;
  readonly files: Files;
  readonly schemas: readonly PrismaSchema[];
  /** Ids of the policy's data items. */
  readonly data: readonly string[];
}

/** Which declared property is which data item, from records, comments and the config together. */
export function bindProjects({ projects, tags, config, source, files, schemas, data }: Sources): {
  bindings: Bindings;
  findings: readonly Finding[];
} {
  // Prisma copies the comments of a schema into its client.
  const isCopied = (path: string): boolean =>
    schemas.some((schema) => isGenerated(schema, path)) && isClient(files.textOf(path));
  const perProject = projects.map(({ engine, files: own, declarations }) => {
    const ownFiles = new Set([...own, ...declarations]);
    return bindTags(
      engine,
      tags.filter(({ path }) => ownFiles.has(path) && !isCopied(path)),
    );
  });
  const records = projects.flatMap(({ engine, files: own }) =>
    own.flatMap((path) => bindRecords(engine, path, files.textOf(path))),
  );
  const entries = Object.entries(config.bindings ?? {}).map(([target, item]) => ({
    target,
    item,
    at: source.placeOf(target),
  }));
  const engines: Engine[] = projects.map(({ engine }) => engine);
  // Without a file that is checked every entry would lead nowhere, and the one thing that is wrong would drown.
  const none = projects.every(({ files: own }) => own.length === 0);
  const fromConfig = none ? nothingDeclared : bindConfig({ engines, schemas, ...files }, entries);
  const fromSchemas = none ? nothingDeclared : bindSchemas(engines, schemas);
  const written = [...perProject, fromSchemas, fromConfig];
  const all = [...written.flatMap(({ bindings }) => bindings), ...records];
  const built = bindBuilt(projects, all, {
    textOf: files.textOf,
    isGenerated: (path) => schemas.some((schema) => isGenerated(schema, path)),
  });
  const { bindings, findings } = mergeBindings([...all, ...built], data);
  return {
    bindings,
    findings: [...written.flatMap((bound) => bound.findings), ...findings],
  };
}
