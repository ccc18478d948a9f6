/** What became of an output: `path` is relative to the folder of the config, with forward slashes. */
export interface FileState {
  readonly path: string;
  /** `stale`: it is missing or differs from what the policy makes, and `--check` forbade to write it. */
  readonly state: "written" | "unchanged" | "stale";
}
