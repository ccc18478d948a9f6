import { resolve } from "node:path";
import type { Place } from "@candor/model";
import type { Engine } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import { nearestOf } from "../nearest-of.ts";
import type { Files, Finding, PrismaSchema } from "../facts.ts";
import { declared, nothingDeclared, type Bound } from "./bound.ts";
import { namesIn, findDeclared } from "./find-declared.ts";
import { findProperty } from "./find-property.ts";
import { bindColumn } from "./from-prisma.ts";
import { prismaQueries } from "./prisma.ts";

/** One entry of `check.bindings`. */
export interface Entry {
  /** `file#Type.property`. */
  readonly target: string;
  readonly item: string;
  readonly at: Place;
}

/** Where targets are looked for. */
export interface Ground extends Pick<Files, "root" | "realPath"> {
  readonly engines: readonly Engine[];
  readonly schemas: readonly PrismaSchema[];
}

/** What `check.bindings` of the config binds. An entry that leads nowhere is a finding. */
export function bindConfig(ground: Ground, entries: readonly Entry[]): Bound {
  const found = entries.map((entry) => bindEntry(ground, entry));
  return { bindings: found.flatMap(({ bindings }) => bindings), findings: found.flatMap(({ findings }) => findings) };
}

function bindEntry(ground: Ground, entry: Entry): Bound {
  const [path = "", dotted] = entry.target.split("#");
  if (!dotted?.includes(".")) return dangling(entry, "does not name a property", "write it as `file#Type.property`");
  const schema = ground.schemas.find((one) => one.path === absolutePath(ground, path));
  if (schema) {
    const [model = "", column = ""] = dotted.split(".");
    return bindColumn(ground.engines, { schema, model, column, items: [entry.item], at: entry.at });
  }
  const place = treeOf(ground, path);
  if (!place) return noFile(ground, entry, path);
  return bindProperty(place, entry, dotted.split("."));
}

interface Tree {
  readonly engine: Engine;
  readonly file: Node;
}

function absolutePath({ root }: Ground, path: string): string {
  return resolve(root, path).replaceAll("\\", "/");
}

function treeOf(ground: Ground, path: string): Tree | null {
  const { engines, realPath } = ground;
  const absolute = absolutePath(ground, path);
  for (const engine of engines) {
    const file = engine.tree(absolute) ?? engine.tree(realPath(absolute));
    if (file) return { engine, file };
  }
  return null;
}

function bindProperty({ engine, file }: Tree, entry: Entry, names: readonly string[]): Bound {
  const found = findDeclared(engine, file, names);
  const [typeName = ""] = names;
  if (found.length === 0) return missing(entry, typeName, namesIn(engine, file), "declares no");
  const property = names.at(-1) ?? "";
  const looked = found.map(({ node, rest }) => findProperty(engine, node, rest));
  const symbols = looked.flatMap(({ symbol }) => symbol ?? []);
  const binding = { name: property, label: names.join("."), items: [entry.item], at: entry.at };
  const bindings = declared(engine, symbols, { ...binding, as: "property" });
  if (symbols.length === 0)
    return missing(
      entry,
      property,
      looked.flatMap(({ names: legal }) => legal),
      "has no property",
    );
  const queries = prismaQueries(engine, file, names).flatMap((symbol) =>
    declared(engine, [symbol], { ...binding, as: "query" }),
  );
  return { bindings: [...bindings, ...queries], findings: [] };
}

function missing(entry: Entry, name: string, names: readonly string[], fault: string): Bound {
  const legal = [...new Set(names)].toSorted();
  const near = nearestOf(name, legal);
  const help = near === null ? "write the name as the file declares it" : `write \`${near}\``;
  return dangling(entry, `leads nowhere: the file ${fault} \`${name}\``, help, near);
}

function noFile({ engines, root }: Ground, entry: Entry, path: string): Bound {
  const own = engines.flatMap((engine) => engine.ownFiles()).map((file) => file.slice(root.length + 1));
  const near = nearestOf(path, own);
  const help = near === null ? "name a file that the project reads" : `write \`${near}\``;
  return dangling(entry, `leads nowhere: no project that is checked reads the file \`${path}\``, help, near);
}

function dangling({ target, at }: Entry, fault: string, help: string, near: string | null = null): Bound {
  const message = `the binding \`${target}\` ${fault}`;
  const finding: Finding = {
    rule: "code/binding-dangling",
    message,
    help,
    at,
    ...(near !== null && { nearest: near }),
  };
  return { ...nothingDeclared, findings: [finding] };
}
