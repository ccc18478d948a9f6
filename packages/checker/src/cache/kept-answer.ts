import { hash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Checked, CheckInput } from "../types.ts";
import type { Stamp } from "./stamp.ts";

/** An answer as it stands in its file. */
export interface KeptAnswer {
  readonly question: string;
  /** What it was made of. */
  readonly inputs: readonly (readonly [path: string, stamp: Stamp])[];
  readonly checked: Omit<Checked, "texts">;
  /** By the path in findings; null where the file can be read again. */
  readonly texts: readonly (readonly [shown: string, text: string | null])[];
}

/** What is asked, but for the code: another model or config, another Node, another folder is another question. */
export function questionOf({ model, places, config, configFile, folder, cwd = ".", engine }: CheckInput): string {
  const { version, platform, arch } = process;
  const from = [resolve(folder), resolve(cwd)];
  return digest(JSON.stringify([model, [...places], config, configFile, from, engine, version, platform, arch]));
}

/** One file for each config: the answer to another question takes its place. */
export function keptAt(cache: string, { folder, configFile }: CheckInput): string {
  const asked = JSON.stringify([realpathSync(folder), configFile?.file]);
  return join(cache, `check-${hash("sha256", asked, "hex").slice(0, 16)}.json`);
}

/** Null where there is none, or where it is not whole. */
export function readKept(path: string): KeptAnswer | null {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === digest(body) ? (JSON.parse(body) as KeptAnswer) : null;
  } catch {
    return null;
  }
}

/** The text of its file: what stands in it is preceded by a digest of it. */
export function writeKept(kept: KeptAnswer): string {
  const body = JSON.stringify(kept);
  return `${digest(body)}\n${body}`;
}

function digest(text: string): string {
  return hash("sha256", text, "base64url");
}
