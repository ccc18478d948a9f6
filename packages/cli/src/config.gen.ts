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
     * The TypeScript file with what the policy allows. `src/candor.gen.ts` when nothing stands here. Relative to the config file.
     */
    guard?: string;
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
     * The tsconfig files of the code. `tsconfig.json` when nothing stands here.
     */
    projects?: string[];
    /**
     * Which property of the code holds which data item: `file#Type.property`, then the id of the item in data.md. For code that is not marked otherwise.
     */
    bindings?: {
      /**
       * The id of a data item.
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
     * Code that is not checked, such as tests. It is listed in the report.
     */
    exclude?: string[];
  };
}
