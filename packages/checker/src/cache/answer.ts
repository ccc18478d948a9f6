import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { readText } from "../engine/read-text.ts";
import type { Checked, CheckInput } from "../types.ts";
import { inputsOf, isOfCompiler, type Origin } from "./inputs.ts";
import { keptAt, type KeptAnswer, questionOf, readKept, writeKept } from "./kept-answer.ts";
import { programFiles } from "./program-files.ts";
import { isAsBefore, type Stamp, stampOf } from "./stamp.ts";

/** The answer that the last check kept in the folder `cache`; null where anything changed that it was made of. */
export function keptAnswer(cache: string, input: CheckInput): Checked | null {
  try {
    const kept = readKept(keptAt(cache, input));
    if (kept?.question !== questionOf(input)) return null;
    if (!kept.inputs.every(([path, stamp]) => isAsBefore(path, stamp))) return null;
    const texts = kept.texts.map(([shown, text]) => [shown, text ?? readText(pathOf(shown, input)) ?? ""] as const);
    return { ...kept.checked, texts: new Map(texts) };
  } catch {
    return null;
  }
}

/**
 * To be called before a check reads anything: keeps its answer in the folder `cache` for the next one. It is not kept where
 * anything changed while the check ran, or so shortly before that a clock may not tell. What goes wrong with keeping it is
 * no fault of the check.
 */
export function createKeeper(cache: string, input: CheckInput): (checked: Checked, origin: Origin) => void {
  const start = begin(cache);
  return ({ texts, ...checked }, origin) => {
    try {
      const inputs = start && stampInputs(origin, start);
      if (!inputs) return;
      const shown = [...texts].map(([at, text]) => [at, readText(pathOf(at, input)) === text ? null : text] as const);
      write(keptAt(cache, input), { question: questionOf(input), inputs, checked, texts: shown });
    } catch {
      // A full disk, or a folder that nobody may write to.
    }
  };
}

interface Start {
  /** By the clock of the file system, in milliseconds. */
  readonly at: number;
  /** The folder that making the cache's own folder changed, as it was before; null where that was there already. */
  readonly changed: { readonly path: string; readonly stamp: Stamp } | null;
  /** The checker and its compilers, which were read before. */
  readonly program: KeptAnswer["inputs"];
}

/** A change less old than this (milliseconds) may have been made while the check ran. */
const TICKS = 100;

function begin(cache: string): Start | null {
  try {
    const path = existing(cache);
    const changed = path === cache ? null : { path, stamp: stampOf(path) };
    mkdirSync(cache, { recursive: true });
    const marker = join(cache, `${process.pid}.tmp`);
    writeFileSync(marker, "");
    const { ctimeMs } = statSync(marker);
    rmSync(marker);
    return { at: ctimeMs - TICKS, changed, program: stamped(programFiles()) };
  } catch {
    return null;
  }
}

function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

function stampInputs(origin: Origin, { at, changed, program }: Start): KeptAnswer["inputs"] | null {
  const paths = inputsOf(origin);
  if (!paths) return null;
  const inputs = stamped(paths);
  const isOld = ([path, stamp]: (typeof inputs)[number]): boolean => {
    if (stamp === null || (path === changed?.path && stamp[3] === changed.stamp?.[3])) return true;
    return stamp[isOfCompiler(path) ? 1 : 2] < at;
  };
  return inputs.every(isOld) ? [...inputs, ...program] : null;
}

function stamped(paths: readonly string[]): KeptAnswer["inputs"] {
  return paths.map((path) => [path, stampOf(path)] as const);
}

/** To a file beside it first, for a check that reads at the same time. */
function write(path: string, kept: KeptAnswer): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(join(dirname(path), ".gitignore"), "*\n");
  writeFileSync(beside, writeKept(kept));
  renameSync(beside, path);
}

function pathOf(shown: string, { cwd = "." }: CheckInput): string {
  return resolve(cwd, shown);
}
