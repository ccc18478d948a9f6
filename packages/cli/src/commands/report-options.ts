/** What every command that reports findings takes. */
export interface ReportOptions {
  /** Path of the config, relative to where the command runs. */
  readonly config?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}
