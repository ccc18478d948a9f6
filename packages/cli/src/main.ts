#!/usr/bin/env node
// The one file that touches the process. Its imports are dynamic so that the compile cache is on before they load.
import { enableCompileCache } from "node:module";
import process from "node:process";
import type { Io } from "./io.ts";

enableCompileCache();
const { run } = await import("./run.ts");

// A reader that has seen enough (`candor lint | head -3`) is no fault of anybody's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`candor cannot write what it found: ${error.message}\n`);
    process.exit(3);
  });
}

// Some terminals, such as a pty that nobody sized, say that they have no columns: prompts would print one letter a line.
for (const stream of [process.stdout, process.stderr]) if (stream.isTTY && stream.columns === 0) stream.columns = 80;

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  // Asked for only by who reads them: an open standard input keeps a process alive.
  streams: () => ({ input: process.stdin, output: process.stdout }),
  cwd: process.cwd(),
  env: process.env,
  isTTY: { stdin: process.stdin.isTTY, stdout: process.stdout.isTTY, stderr: process.stderr.isTTY },
  today: new Date().toISOString().slice(0, 10),
  untilStopped: () => {
    const stopped = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.abort());
    return stopped.signal;
  },
  runtime: `node ${process.version}, ${process.platform} ${process.arch}`,
  ...(process.stderr.isTTY && { progress: (await import("./progress.ts")).startProgress }),
};
process.exitCode = await run(process.argv.slice(2), io);
