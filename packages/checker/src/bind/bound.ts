import type { Engine, Sym } from "../engine/engine.ts";
import type { Binding, Finding } from "../facts.ts";

/** What one source of bindings gives. */
export interface Bound {
  readonly bindings: readonly Binding[];
  readonly findings: readonly Finding[];
}

export const nothingDeclared: Bound = { bindings: [], findings: [] };

/** The binding at the declarations of `symbols`; with no key where these have no declaration, as in a row whose type was worked out. */
export function declared(
  engine: Engine,
  symbols: readonly (Sym | null)[],
  binding: Omit<Binding, "keys" | "declarations">,
): readonly Binding[] {
  const keys = symbols.flatMap((symbol) => (symbol ? engine.declKeys(symbol) : []));
  const declarations = symbols.flatMap((symbol) => (symbol ? engine.declarations(symbol) : []));
  return [{ ...binding, items: binding.items.filter((item) => item !== "not-personal"), keys, declarations }];
}
