import type { Engine } from "../engine/engine.ts";
import type { PrismaSchema } from "../facts.ts";

/** The files of a program that generators of a Prisma schema wrote. */
export function filesOf(engine: Engine, schema: PrismaSchema): readonly string[] {
  return placesOf(engine, schema).flat();
}

/** Of each place that a generator writes to, the file of the model where there is one: the others are large. */
export function filesOfModel(engine: Engine, schema: PrismaSchema, model: string): readonly string[] {
  const isOfModel = new RegExp(`/${model}(?:Schema)?\\.(?:d\\.)?ts$`, "i");
  return placesOf(engine, schema).flatMap((files) => {
    const own = files.filter((path) => isOfModel.test(path));
    return own.length > 0 ? own : files;
  });
}

/** Whether a file stands in a folder that a generator of the schema writes to. */
export function isGenerated({ outputs }: PrismaSchema, path: string): boolean {
  return outputs.some((folder) => isIn(path, folder));
}

function placesOf(engine: Engine, { outputs, inPackages }: PrismaSchema): readonly (readonly string[])[] {
  const files = engine.files();
  const packages = inPackages ? files.filter((path) => path.endsWith("/.prisma/client/index.d.ts")) : [];
  return [packages, ...outputs.map((folder) => files.filter((path) => isIn(path, folder)))];
}

/** Some generators are told a folder, others a file. */
function isIn(path: string, output: string): boolean {
  return path === output || path === `${output}.ts` || path.startsWith(`${output}/`);
}
