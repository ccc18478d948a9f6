/** The databases that the tests of Drizzle, Kysely and Prisma run on: PGlite, and PostgreSQL where there is one. */
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzleNode } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePGlite } from "drizzle-orm/pglite";
import { Kysely, CamelCasePlugin, PGliteDialect, PostgresDialect } from "kysely";
import { Client, Pool, type PoolClient } from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import * as schema from "./tables.ts";

const POSTGRESQL = "postgres://postgres@127.0.0.1:5432/test";

const TABLES = `
  create table customers (id text primary key, full_name text not null, street text, email text not null unique, tier text not null);
  create table orders (id text primary key, customer_id text not null references customers, sku text not null);
  insert into customers values
    ('ada', 'Ada Sample', null, 'ada@shop.example', 'gold'), ('bob', 'Bob Sample', '1 Mill Lane', 'bob@shop.example', 'blue');
  insert into orders values ('1', 'ada', 'beans'), ('2', 'ada', 'filters');
`;

export interface Database {
  readonly drizzle: PgDatabase<PgQueryResultHKT, typeof schema>;
  readonly kysely: Kysely<schema.Tables>;
  /** An adapter for Prisma. */
  readonly prisma: PrismaPGlite;
  close(): Promise<void>;
}

const postgreSQL = await isPresent();

export const databases: readonly { readonly name: string; readonly present: boolean; open(): Promise<Database> }[] = [
  { name: "PGlite", present: true, open: openPGlite },
  { name: postgreSQL ? "PostgreSQL" : "PostgreSQL, absent here", present: postgreSQL, open: openPostgreSQL },
];

const plugins = [new CamelCasePlugin()];

async function openPGlite(): Promise<Database> {
  const client = await PGlite.create();
  await client.exec(TABLES);
  return {
    drizzle: drizzlePGlite(client, { schema }),
    kysely: new Kysely({ dialect: new PGliteDialect({ pglite: client }), plugins }),
    prisma: new PrismaPGlite(client),
    close: () => client.close(),
  };
}

/** In a schema of its own, which goes in the end. */
async function openPostgreSQL(): Promise<Database> {
  const name = `candor_guard_${process.pid}_${Date.now()}`;
  const pool = new Pool({ connectionString: POSTGRESQL, options: `-c search_path=${name}` });
  await pool.query(`create schema ${name}; ${TABLES}`);
  return {
    drizzle: drizzleNode(pool, { schema }),
    kysely: new Kysely({ dialect: new PostgresDialect({ pool }), plugins }),
    prisma: inSchema(name, new PrismaPGlite(likePGlite(pool))),
    async close() {
      await pool.query(`drop schema ${name} cascade`);
      await pool.end();
    },
  };
}

async function isPresent(): Promise<boolean> {
  const client = new Client({ connectionString: POSTGRESQL, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

type Query = (text: string, values?: unknown[]) => Promise<{ affectedRows: number | null }>;

/** What the adapter for PGlite uses of its client, of a pool of PostgreSQL; so that one adapter serves both. All columns are text. */
function likePGlite(pool: Pool): PGlite {
  const queryOf =
    (on: Pool | PoolClient): Query =>
    async (text, values = []) => {
      const result = await on.query({ text, values, rowMode: "array" });
      return { ...result, fields: result.fields, rows: result.rows, affectedRows: result.rowCount };
    };
  const client = {
    query: queryOf(pool),
    exec: queryOf(pool),
    async transaction(run: (tx: object) => Promise<unknown>) {
      const connection = await pool.connect();
      let ends = "commit";
      await connection.query("begin");
      try {
        return await run({
          query: queryOf(connection),
          exec: queryOf(connection),
          rollback: () => (ends = "rollback"),
        });
      } finally {
        await connection.query(ends);
        connection.release();
      }
    },
  };
  return client as unknown as PGlite;
}

function inSchema(schemaName: string, factory: PrismaPGlite): PrismaPGlite {
  return Object.assign(Object.create(factory) as PrismaPGlite, {
    connect: async () =>
      Object.assign(await factory.connect(), {
        getConnectionInfo: () => ({ schemaName, supportsRelationJoins: false }),
      }),
  });
}
