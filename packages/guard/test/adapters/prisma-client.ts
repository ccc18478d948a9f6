import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** Generates the Prisma client of the fixtures into `.candor/<name>/client`, and gives the folder it is in. */
export async function generateClient(name: string): Promise<string> {
  const folder = join(root, ".candor", name);
  const schema = join(folder, "schema.prisma");
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, "test/fixtures/adapters/schema.prisma"), schema);
  const prisma = join(root, "node_modules/prisma/build/index.js");
  // The engine is for migrations alone. Any program stands in for it, so that none is fetched.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  await promisify(execFile)(process.execPath, [prisma, "generate", "--schema", schema, "--no-hints"], { cwd: folder, env });
  return join(folder, "client");
}
