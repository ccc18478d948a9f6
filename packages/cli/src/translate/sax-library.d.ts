/** The parts of `sax` that Candor calls; the package brings no types. */
declare module "sax" {
  /** What `onopentag` is given. */
  export interface Tag {
    readonly local: string;
    readonly uri: string;
    readonly attributes: Readonly<Record<string, { readonly value: string }>>;
  }

  /** Calls `onerror`, `onopentag`, `onclosetag`, `ontext` and `oncdata` where it has them. */
  interface Parser {
    /** From 0. */
    readonly line: number;
    /** How much was read; at `onopentag`, the offset behind the tag. */
    readonly position: number;
    /** The offset behind the `<` of the last tag. */
    readonly startTagPosition: number;
    write(xml: string): Parser;
    close(): Parser;
  }

  const sax: { parser(strict: true, options: { readonly xmlns: true }): Parser };
  export default sax;
}
