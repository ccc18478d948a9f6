/** Opens a project as the check does, without what it finds there: its bindings, and the program with brands on them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bindProjects } from "../src/bind/bind.ts";
import { planOverlay } from "../src/brand/plan-overlay.ts";
import type { Compiler, Engine, Overlay } from "../src/engine/engine.ts";
import type { Binding } from "../src/facts.ts";
import { createFiles } from "../src/load/files.ts";
import { prismaSchemas } from "../src/load/prisma-schemas.ts";
import { placeIn } from "../src/place.ts";
import { readTags } from "../src/tags/read-tags.ts";
import { corpus, corpusBindings, corpusItems } from "./corpus.ts";

export interface Branded {
  readonly engine: Engine;
  readonly overlay: Overlay;
  /** As they stand in the program with brands. */
  readonly bindings: readonly Binding[];
}

export function openBranded(compiler: Compiler): Branded {
  const tsconfig = join(corpus, "tsconfig.json");
  const { engine } = compiler.open(tsconfig, { root: corpus, isSkipped: () => false }, []);
  if (!engine) throw new Error("the corpus cannot be opened");
  const overlay = planOverlay(engine.kinds, bind(tsconfig, engine));
  const branded = compiler.overlaid(overlay).get(tsconfig);
  if (!branded) throw new Error("the corpus cannot be opened again");
  return { engine: branded, overlay, bindings: bind(tsconfig, branded) };
}

function bind(tsconfig: string, engine: Engine): readonly Binding[] {
  const files = createFiles(corpus, corpus);
  const own = engine.ownFiles();
  const below = readdirSync(corpus, { recursive: true, encoding: "utf8" }).map((path) => join(corpus, path));
  const { bindings } = bindProjects({
    projects: [{ tsconfig, engine, files: own, declarations: [] }],
    tags: own.flatMap((path) => readTags(engine, path, files.textOf(path))),
    config: { bindings: corpusBindings },
    source: { file: "candor.config.json", text: "", placeOf: () => placeIn("candor.config.json", "", 0, 0) },
    files,
    schemas: prismaSchemas(below.toSorted(), files.textOf),
    data: corpusItems,
  });
  return bindings.all;
}
