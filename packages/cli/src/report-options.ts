/** What every command that reports findings takes. */
export interface ReportOptions {
  /** Path of the config, relative to where the command runs. */
  readonly config?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** What a command takes besides whose findings code hosts show, and a baseline may hold. */
export interface FindingOptions extends ReportOptions {
  readonly format?: Format;
  /** Findings are printed, and do not fail. */
  readonly warnOnly?: boolean;
  /** All findings of this run become the baseline. */
  readonly updateBaseline?: boolean;
}

/** How a report is printed: for people, for programs, or for where a code host shows it. */
export type Format = (typeof FORMATS)[number];

export const FORMATS = ["pretty", "json", "github", "sarif", "markdown"] as const;
