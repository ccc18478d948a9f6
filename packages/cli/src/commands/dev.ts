import { createCache } from "@candor/compiler";
import { makePreview } from "../dev/preview.ts";
import { servePreview } from "../dev/serve-preview.ts";
import { cannotBegin } from "../exit-code.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { printReport } from "../print-report.ts";
import { watchPolicy } from "../watch/watch-policy.ts";

export interface DevOptions {
  readonly config?: string;
  /** A number as text; 0 takes a free port. */
  readonly port: string;
}

/** `candor dev`: the page on this machine, made anew at each change, until it is stopped. */
export async function dev(options: DevOptions, io: Io): Promise<ExitCode> {
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535)
    return usage(io, "--port takes a number up to 65535");
  const cache = createCache();
  const { settings, ...policy } = await openPolicy(options.config, io, { cache });
  // Where there is no policy yet, or no config that says where it is, there is nothing to show and nothing to watch.
  if (cannotBegin(policy.diagnostics, policy.folders))
    return printReport({ command: "dev", ...policy }, {}, io, settings);
  const { policies, root } = settings;
  let preview = await makePreview(options.config, io, { before: null, cache });
  const server = await servePreview(preview, Number(options.port)).catch(
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  if (typeof server === "string") {
    const why = server === "EADDRINUSE" ? "is taken: name another with `--port`" : `cannot be used (${server})`;
    return usage(io, `port ${options.port} ${why}`);
  }
  io.stdout.write(`${server.url}\n`);
  io.stderr.write("the page changes as you write; Ctrl-C ends it\n");
  const stopped = io.untilStopped?.() ?? AbortSignal.abort();
  await watchPolicy({ below: policies, beside: root }, stopped, async () => {
    preview = await makePreview(options.config, io, { before: preview, cache });
    server.show(preview);
  });
  await server.close();
  return 0;
}
