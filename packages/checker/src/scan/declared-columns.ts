import type { PrismaSchema } from "../facts.ts";
import type { Side } from "./declared-property.ts";
import { kindOfColumn } from "./value-kind.ts";

/** The columns of a Prisma schema that hold values, those of a model side by side. */
export function declaredColumns({ columns }: PrismaSchema): readonly Side[] {
  const own = columns.filter(({ kind }) => kind !== "relation");
  return [...Map.groupBy(own, ({ model }) => model).values()].map((side) =>
    side.map(({ at, name, model, type, kind }) => ({
      at,
      node: null,
      name,
      way: [model, name],
      holds: kind === "composite" ? "object" : kindOfColumn(type),
      checksEmail: false,
    })),
  );
}
