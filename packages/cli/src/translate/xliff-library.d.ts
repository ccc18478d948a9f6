/** The part of `xliff` that Candor calls; the package brings no types. */
declare module "xliff" {
  interface Unit {
    readonly source: string;
    readonly target?: string;
    readonly note?: string;
  }

  interface Texts {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }

  export function js2xliff(texts: Texts): Promise<string>;
}
