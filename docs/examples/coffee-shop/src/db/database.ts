import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { CamelCasePlugin, Kysely, PGliteDialect } from "kysely";
import type { Database } from "./tables.ts";

/** Opens with the first query. `DATA_DIR` says where rows are kept; without it they live as long as the process. */
export const db = new Kysely<Database>({
  dialect: new PGliteDialect({ pglite: open }),
  plugins: [new CamelCasePlugin()],
});

async function open(): Promise<PGlite> {
  const pglite = await PGlite.create({ ...(process.env.DATA_DIR && { dataDir: process.env.DATA_DIR }) });
  await pglite.exec(await readFile(new URL("schema.sql", import.meta.url), "utf8"));
  return pglite;
}
