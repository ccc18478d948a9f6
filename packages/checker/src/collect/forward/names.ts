import { type Kinds, type Node, offsetsOf } from "../../engine/node.ts";
import type { Binding } from "../../facts.ts";
import { nameOfCode } from "../../functions/function-around.ts";

/**
 * By which names a value is asked whether it is a record: those that hold the name of a type with bound properties
 * (`sharedUsers` of `User`), and those that are declared with such a type somewhere (`actor: User`).
 */
export interface RecordNames {
  /** Whether a text names such a type: what does not holds hardly a value of it, and is not looked into. */
  readonly text: (text: string) => boolean;
  /** Where a text has names of such types and values, in ascending order. */
  readonly places: (text: string) => readonly number[];
  readonly has: (name: string) => boolean;
  /** Whether a type, as it is written, is called so, or a list or promise of one that is. */
  readonly type: (written: string) => boolean;
  /** Whether it names a bound type itself, and no other after it. */
  readonly exactType: (written: string) => boolean;
}

/** What schemas and tables are called beside what they hold. */
const HOLDER = /(?:schema|table|model|entity|record|row|dto|s)$/;

/** What a key is called, or a condition of a query, and no record. */
const NO_RECORD = /(?:Id|ID|Ids|_id|Where)$/;

/** Types that hand on what they hold. */
const AROUND = /^(?:Promise|Array|ReadonlyArray|Readonly|Partial|Required|Awaited|Pick|Omit|NonNullable)<(.*)>$/s;

/** The names of what the bound properties stand in, in lower case: `user` and `address` of `User.address.street`. */
export function ownersOf(bindings: readonly Binding[]): readonly string[] {
  const owners = bindings.flatMap(({ label }) => label.split(".").slice(0, -1));
  const short = owners.map((owner) => owner.toLowerCase()).map((owner) => owner.replace(HOLDER, "") || owner);
  return [...new Set(short)].filter((owner) => owner !== "").toSorted();
}

export function recordNames(owners: readonly string[], declared: ReadonlySet<string> = new Set()): RecordNames {
  const any = owners.map(escaped).join("|");
  const owner = new RegExp(any === "" ? "$^" : any, "i");
  const others = [...declared].filter((name) => !owner.test(name)).map(escaped);
  const place = new RegExp(
    any === "" ? "$^" : [any, ...(others.length > 0 ? [`\\b(?:${others.join("|")})`] : [])].join("|"),
    "gi",
  );
  const typeOf = (name: string): RegExp => new RegExp(any === "" ? "$^" : `^(?:\\w+\\.)*${name}$`, "i");
  const [type, exact] = [typeOf(`\\w*(?:${any})\\w*`), typeOf(`(?:${any})(?:row|model|record|dto|entity)?`)];
  const isType = (written: string, is: RegExp): boolean => {
    const text = written.trim().replace(/^readonly\s+/, "");
    const [, within] = AROUND.exec(text) ?? [];
    if (within !== undefined) return isType(within.split(",")[0] ?? "", is);
    return text.split(/[|&]/).some((part) => is.test(part.trim().replace(/(?:\[\])+$/, "")));
  };
  return {
    text: (text) => owner.test(text),
    places: (text) => offsetsOf(place, text),
    has: (name) => (owner.test(name) && !NO_RECORD.test(name)) || declared.has(name),
    type: (written) => isType(written, type),
    exactType: (written) => isType(written, exact),
  };
}

function escaped(name: string): string {
  return name.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&");
}

/** The name that is declared with a bound type, and gives values of it: `actor: User`, `find(): Promise<User>`. */
export function declaredName(kinds: Kinds, node: Node, typesOf: WrittenTypes, names: RecordNames): string | null {
  if (!DECLARING.some((name) => kinds[name] === node.kind) || !typesOf(node).some(names.exactType)) return null;
  return (node.name ?? nameOfCode(kinds, node))?.text ?? null;
}

/** The types that are written where something is declared, as text. */
export type WrittenTypes = (declaration: Node) => readonly string[];

const DECLARING = [
  "ArrowFunction",
  "FunctionDeclaration",
  "FunctionExpression",
  "GetAccessor",
  "MethodDeclaration",
  "MethodSignature",
  "Parameter",
  "PropertyDeclaration",
  "PropertySignature",
  "VariableDeclaration",
] as const;
