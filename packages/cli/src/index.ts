export type { ExitCode, Io, Output, Progress } from "./io.ts";
export { run } from "./run.ts";
