import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Compiled, Release } from "@candor/compiler";
import type { PolicyModel } from "@candor/model";
import { blocking } from "../blocking.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import type { Io } from "../io.ts";
import type { Report } from "../report.ts";

/** One of the two policies that are compared. */
export interface Side {
  /** How the output calls it: `version 1.2.0`, `main`, `policies`. */
  readonly name: string;
  readonly model: PolicyModel;
  /** The releases that it knows of, the oldest first. */
  readonly published: readonly Release[];
  /** Where the side is a release: that one. */
  readonly release: Release | null;
}

/** A side, what is wrong with it, or what is wrong with how it was named. */
export type OpenedSide =
  | { readonly side: Side }
  | { readonly found: Pick<Report, "diagnostics" | "texts"> }
  | { readonly refused: string };

/** Finds out what a name on the command line names: a release, a folder, or a revision of git; without one, the policy as it is. */
export async function openSide(named: string | undefined, settings: Settings, io: Io): Promise<OpenedSide> {
  const { policies } = settings;
  if (named === undefined) return openFolder(policies, io);
  if (named.startsWith("-")) return { refused: `\`${named}\` is no revision: none begins with a hyphen` };
  if (named === "" || named.includes("\0")) return { refused: "a revision, a folder or a version has a name" };
  const release = await openRelease(named, policies, io);
  if (release) return release;
  if (await isFolder(join(resolve(io.cwd, named)))) return openFolder(resolve(io.cwd, named), io);
  return openRevision(named, settings, io);
}

async function openFolder(folder: string, io: Io): Promise<OpenedSide> {
  const { compilePolicy } = await import("../compile-policy.ts");
  return sideOf(displayPath(io.cwd, folder), await compilePolicy(folder, io));
}

async function sideOf(name: string, compiled: Compiled): Promise<OpenedSide> {
  const { model, published, diagnostics, texts } = compiled;
  const found = await blocking(diagnostics);
  return model && found.length === 0
    ? { side: { name, model, published, release: null } }
    : { found: { diagnostics: found.length > 0 ? found : diagnostics, texts } };
}

/** Null for a name that no release has: a revision of git may have it. */
async function openRelease(named: string, folder: string, io: Io): Promise<OpenedSide | null> {
  if (named !== "last" && !/^\d+\.\d+\.\d+$/.test(named)) return null;
  const { readHistory, readPolicy } = await import("@candor/compiler");
  const read = await readPolicy(displayPath(io.cwd, folder), folder);
  const { value, diagnostics } = readHistory(read.releases);
  const paths = new Set(read.releases.map(({ path }) => path));
  const found = [...read.diagnostics.filter(({ place }) => paths.has(place.file)), ...diagnostics];
  if (found.length > 0)
    return { found: { diagnostics: found, texts: new Map(read.releases.map(({ path, text }) => [path, text])) } };
  const { releases } = value;
  const release = named === "last" ? value.last : releases.find(({ version }) => version === named);
  if (!release) return named === "last" ? { refused: "nothing has been released yet: there is no last release" } : null;
  return { side: { name: `version ${release.version}`, model: release.model, published: releases, release } };
}

async function openRevision(named: string, settings: Settings, io: Io): Promise<OpenedSide> {
  const { revisionFiles } = await import("./revision-files.ts");
  const { compileRevision } = await import("./compile-revision.ts");
  const folder = displayPath(settings.root, settings.policies);
  const read = await revisionFiles({ folder: settings.root, env: io.env }, named, folder);
  if ("refused" in read) return read;
  const name = named.includes(":") ? named : `${named}:${folder}`;
  return sideOf(named, await compileRevision(read.files, name));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
