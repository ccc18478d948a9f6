export type { ExitCode, Io, Output, Progress } from "./io.ts";
export { createHost } from "./lsp/create-host.ts";
export { run } from "./run.ts";
