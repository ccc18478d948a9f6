import type { Spot } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { ValueKind } from "../names/kind-of-data.ts";

/** A property that code or a schema declares. */
export interface DeclaredProperty {
  /** Where its name stands. */
  readonly at: Spot;
  /** What names it in the compiler's tree; null for a column of a Prisma schema. */
  readonly node: Node | null;
  readonly name: string;
  /** The way to it from what is declared: `["User", "address", "street"]`. */
  readonly way: readonly string[];
  readonly holds: ValueKind;
  /** Its schema checks that it is an e-mail address. */
  readonly checksEmail: boolean;
}

/** Properties that are declared side by side. */
export type Side = readonly DeclaredProperty[];
