/** What became of an output: `path` is as the config has it (`build`), or relative to where the command runs (`fmt`, `release`); forward slashes. */
export interface FileState {
  readonly path: string;
  /** `stale`: it is missing or differs from what the policy makes, and `--check` or `--dry-run` forbade to write it. */
  readonly state: "written" | "unchanged" | "stale";
}
