import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** The tables of tables.ts. */
const SCHEMA = `
generator client {
  provider = "prisma-client"
  output   = "./client"
}

datasource db {
  provider = "postgresql"
}

model Customer {
  id       String  @id
  fullName String  @map("full_name")
  street   String?
  email    String  @unique
  tier     String
  orders   Order[]

  @@map("customers")
}

model Order {
  id         String   @id
  customerId String   @map("customer_id")
  sku        String
  customer   Customer @relation(fields: [customerId], references: [id])

  @@map("orders")
}
`;

/** Generates the Prisma client of the tables into `.candor/<name>/client`, and gives the folder it is in. */
export async function generateClient(name: string): Promise<string> {
  const folder = join(root, ".candor", name);
  const schema = join(folder, "schema.prisma");
  await mkdir(folder, { recursive: true });
  await writeFile(schema, SCHEMA);
  const prisma = join(root, "node_modules/prisma/build/index.js");
  // The engine is for migrations alone. Any program stands in for it, so that none is fetched.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  await promisify(execFile)(process.execPath, [prisma, "generate", "--schema", schema, "--no-hints"], {
    cwd: folder,
    env,
  });
  return join(folder, "client");
}
