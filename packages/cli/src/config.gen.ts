// Generated from schemas/config.schema.json by `pnpm schemas`; edit the schema instead.

/**
 * `candor.config.json`: where the policy and the code are, and what is built. Every key may be left out.
 */
export interface CandorConfig {
  /**
   * Where an editor finds the schema of this file.
   */
  $schema?: string;
  /**
   * The folder of the policy. `policies` when nothing stands here. Relative to the config file.
   */
  policies?: string;
  /**
   * What `candor build` writes, and where.
   */
  build?: {
    /**
     * The TypeScript file with what the policy allows. `src/candor.gen.ts` when nothing stands here; `false` where there is no code to hold to the policy. Relative to the config file.
     */
    guard?: string | false;
    /**
     * The folder of the public page. `public/privacy` when nothing stands here. Relative to the config file.
     */
    page?: string;
    /**
     * Where the page will stand on the web. It is shown on the page and in print, and other sites can refer to it.
     */
    url?: string;
  };
  /**
   * How `candor check` reads the code.
   */
  check?: {
    /**
     * The tsconfig files of the code. When nothing stands here: `tsconfig.json`, or, where it is missing or has no files of its own, those of the packages of the workspace.
     */
    projects?: string[];
    /**
     * Which property of the code holds which data item: `file#Type.property`, then the id of the item in data.md. For code that is not marked otherwise.
     */
    bindings?: {
      /**
       * The id of a data item, or `not-personal` for a property that holds none.
       */
      [k: string]: string;
    };
    /**
     * Which purpose a folder or a file serves: a pattern, then the id of the purpose. For code that is not marked otherwise.
     */
    purposes?: {
      /**
       * The id of a purpose.
       */
      [k: string]: string;
    };
    /**
     * Code that stores and fetches data for every purpose and reads nothing for itself, such as the database layer.
     */
    custody?: string[];
    /**
     * Which recipient a package or a host belongs to: its name, then the id of the recipient in recipients.md. `@sentry/*` takes in each package of the scope, `*.stork.example` each host below. For those that Candor does not know, or that the policy calls otherwise.
     */
    recipients?: {
      /**
       * The id of a recipient.
       */
      [k: string]: string;
    };
    /**
     * Where each system of the policy acts on the choices that people make: the id of the system in company.md, then a pattern of files, or an address where that is done outside this code. For code that is not marked otherwise.
     */
    systems?: {
      /**
       * A path or a pattern, relative to the config file: `*` within a folder, `**` across folders. Or the address of what does it elsewhere.
       */
      [k: string]: string;
    };
    /**
     * Purposes that are served without this code: by people, or by programs elsewhere.
     */
    outside?: string[];
    /**
     * Code that is not checked, such as tests. It is listed in the report.
     */
    exclude?: string[];
    /**
     * How much of what the code reads the check must cover; `candor check` fails below it. The names and the counts are those of `candor check --json`.
     */
    coverage?: {
      /**
       * How many of the reads of personal data the policy must cover, in percent.
       */
      covered?: number;
      /**
       * How many reads there may be at most of which nobody can tell whether they are of personal data.
       */
      cannotTell?: number;
      /**
       * How many files there may be at most that are not checked, tests and what `exclude` names with them.
       */
      skipped?: number;
    };
  };
  /**
   * What `candor test` asks of the tests of the policy.
   */
  test?: {
    /**
     * How much of the policy the tests must reach, in percent: each item and channel of each purpose, allowed and denied.
     */
    threshold?: number;
  };
  /**
   * The file that holds the findings of the day when Candor came: `candor lint` and `candor check` do not fail because of them. Written by `--update-baseline`. Relative to the config file.
   */
  baseline?: string;
  /**
   * How `candor lint` judges the policy, beside its rules.
   */
  lint?: {
    /**
     * Where prose stops being plain. What is said here holds for every language; `languages` says it for one.
     */
    plain?: {
      /**
       * The highest school year that a section may ask of its reader, in a language whose measure gives school years (en, pl). 9 when nothing stands here.
       */
      grade?: number;
      /**
       * The lowest ease of a section, from 0 to 100, in a language whose measure gives that (de, es, fr, it). 60 when nothing stands here.
       */
      ease?: number;
      /**
       * The longest sentence that is not long, in words. 25 when nothing stands here, and 20 in German.
       */
      longSentenceWords?: number;
      /**
       * The same in characters, where words have no spaces between them (ja). 60 when nothing stands here.
       */
      longSentenceCharacters?: number;
      /**
       * How many of the sentences of a document may be long, from 0 to 1. 0.1 when nothing stands here.
       */
      longSentenceShare?: number;
      /**
       * How often a document may say a word such as "may" or "might" in a thousand words. 2 when nothing stands here.
       */
      hedgesPerThousand?: number;
      /**
       * The minutes that the first layer of the page may take. 1 when nothing stands here.
       */
      firstLayerMinutes?: number;
      /**
       * The words that the text on a consent card may have. 60 when nothing stands here.
       */
      cardWords?: number;
      /**
       * Other limits for one language, by its tag without a region.
       */
      languages?: {
        [k: string]: PlainLimits;
      };
    };
    /**
     * Files with phrases of your own, each for one language, which the rules look for beside those that Candor knows. Relative to the config file.
     */
    phrases?: string[];
    /**
     * Files with rule packs of your own, which apply beside those that Candor brings. Relative to the config file.
     */
    packs?: string[];
  };
}
/**
 * Where prose in this language stops being plain.
 */
export interface PlainLimits {
  /**
   * The highest school year that a section may ask of its reader, in a language whose measure gives school years (en, pl). 9 when nothing stands here.
   */
  grade?: number;
  /**
   * The lowest ease of a section, from 0 to 100, in a language whose measure gives that (de, es, fr, it). 60 when nothing stands here.
   */
  ease?: number;
  /**
   * The longest sentence that is not long, in words. 25 when nothing stands here, and 20 in German.
   */
  longSentenceWords?: number;
  /**
   * The same in characters, where words have no spaces between them (ja). 60 when nothing stands here.
   */
  longSentenceCharacters?: number;
  /**
   * How many of the sentences of a document may be long, from 0 to 1. 0.1 when nothing stands here.
   */
  longSentenceShare?: number;
  /**
   * How often a document may say a word such as "may" or "might" in a thousand words. 2 when nothing stands here.
   */
  hedgesPerThousand?: number;
  /**
   * The minutes that the first layer of the page may take. 1 when nothing stands here.
   */
  firstLayerMinutes?: number;
  /**
   * The words that the text on a consent card may have. 60 when nothing stands here.
   */
  cardWords?: number;
}
