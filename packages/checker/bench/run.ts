import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Run {
  readonly seconds: number;
  /** On the processor, of the process and all that it starts: what a busy machine changes least. */
  readonly busy: number;
  /** The most that the process and all that it started held at one time, looked at every 20 ms. Linux alone tells. */
  readonly megabytes: number;
  readonly output: string;
}

const TICKS_A_SECOND = 100;

/** Runs Node.js with `args` and measures it. How it ends does not matter: a program with mistakes is compiled all the same. */
export async function run(args: readonly string[], cwd: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const seen = new Map<number, number>();
  let most = 0;
  const look = setInterval(() => {
    const all = treeOf(child.pid ?? 0);
    most = Math.max(
      most,
      all.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
    for (const { pid, ticks } of all) seen.set(pid, ticks);
  }, 20);
  await new Promise((done) => child.on("close", done));
  clearInterval(look);
  const ticks = [...seen.values()].reduce((sum, one) => sum + one, 0);
  return {
    seconds: (performance.now() - started) / 1000,
    busy: ticks / TICKS_A_SECOND,
    megabytes: Math.round(most / 1024),
    output,
  };
}

interface Process {
  readonly pid: number;
  readonly kilobytes: number;
  readonly ticks: number;
}

function treeOf(root: number): readonly Process[] {
  const parents = new Map<number, number[]>();
  const known = new Map<number, Process>();
  for (const name of readdirSync("/proc")) {
    const one = /^\d+$/.test(name) ? processOf(Number(name)) : null;
    if (!one) continue;
    known.set(one.pid, one);
    parents.set(one.parent, [...(parents.get(one.parent) ?? []), one.pid]);
  }
  const open = [root];
  const found: Process[] = [];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    const one = known.get(pid);
    if (one) found.push(one);
    open.push(...(parents.get(pid) ?? []));
  }
  return found;
}

/** A process may end while it is looked at. */
function processOf(pid: number): (Process & { readonly parent: number }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [pages = "0"] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ").slice(1);
    return {
      pid,
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      kilobytes: Number(pages) * 4,
    };
  } catch {
    return null;
  }
}
