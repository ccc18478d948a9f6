import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder = new URL("../coffee-shop/.candor/", import.meta.url);
const inUse = new URL("database/", folder);

/**
 * Settles when PostgreSQL is up. To make a database takes longer than all else in the demo, so an empty one is kept for the
 * next run. It is taken away while in use: a run that is cut short leaves none behind, and the next makes its own.
 */
export async function startDatabase(): Promise<void> {
  await rm(inUse, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const kept = await keptHere();
  if (existsSync(kept)) await rename(kept, inUse);
  process.env["DATA_DIR"] = fileURLToPath(inUse);
  const { db } = await import("../coffee-shop/src/db/database.ts");
  await db.selectFrom("customers").select("id").execute();
}

/** Empties the database, keeps it, and lets the process end. */
export async function stopDatabase(): Promise<void> {
  const { db } = await import("../coffee-shop/src/db/database.ts");
  await db.schema.dropSchema("public").cascade().execute();
  await db.schema.createSchema("public").execute();
  await db.destroy();
  await rename(inUse, await keptHere());
}

/** Another version of PGlite may not read what this one wrote. */
async function keptHere(): Promise<URL> {
  const manifest = new URL("../coffee-shop/node_modules/@electric-sql/pglite/package.json", import.meta.url);
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  return new URL(`database-${version}/`, folder);
}
