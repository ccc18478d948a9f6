/** A file as a value; whoever runs the generator writes it. */
export interface GeneratedFile {
  /** Relative to the configured output, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
