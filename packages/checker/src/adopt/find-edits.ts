import type { PolicyModel } from "@candor/model";
import type { Why } from "../adopted.ts";
import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access, Files, Project, Spot } from "../facts.ts";
import type { Standing } from "../types.ts";
import { rowSource, type Uses, usesOf } from "./row-variable.ts";

/** A read of personal data, as the check judged it. */
export interface JudgedRead {
  readonly access: Access;
  readonly standing: Standing;
  readonly purposes: readonly string[];
}

/** A declaration of rows that are sealed where they are fetched, and opened at once. */
export interface Sealing {
  readonly path: string;
  /** The statement of the declaration, on the disk. */
  readonly statement: Spot;
  /** `await …`, and what is awaited. */
  readonly awaiting: Spot;
  readonly awaited: Spot;
  /** What is declared, as a name or a pattern. */
  readonly declared: Spot;
  /** The name of the row or rows; null for a pattern of columns. */
  readonly variable: string | null;
  readonly rows: "one" | "perhaps-one" | "many";
  /** The constant of its record type. */
  readonly record: string;
  readonly purpose: string;
  readonly reads: readonly JudgedRead[];
}

/** A read that stays. */
export interface Left {
  readonly read: JudgedRead;
  readonly why: Why;
  readonly because: string;
}

export interface Asked {
  readonly model: PolicyModel;
  readonly textOf: Files["textOf"];
  /** The constant of the record type that has the column of a read; null where none has. */
  readonly recordOf: (access: Access) => string | null;
}

/** The declarations whose rows can be sealed and opened in one step, and the reads that stay as they are, with why. */
export function findSealings(
  projects: readonly Project[],
  reads: readonly JudgedRead[],
  asked: Asked,
): { readonly sealings: readonly Sealing[]; readonly left: readonly Left[] } {
  const left: Left[] = [];
  const byDeclaration = new Map<Node, { readonly engine: Engine; readonly reads: JudgedRead[] }>();
  for (const read of reads) {
    const stays = whyOf(read, asked);
    const source = stays ? null : rowSource(read.access.engine.kinds, read.access.node);
    if (stays) left.push({ read, ...stays });
    else if (source?.kind !== "variable") left.push({ read, ...ELSEWHERE[source?.kind ?? "other"] });
    else {
      const found = byDeclaration.get(source.declaration) ?? { engine: read.access.engine, reads: [] };
      byDeclaration.set(source.declaration, found);
      found.reads.push(read);
    }
  }
  const blocked = new Set(left.flatMap(({ read, why }) => (CHANGES_ROW.has(why) ? declarationsOf(read) : [])));
  const sealings: Sealing[] = [];
  for (const [declaration, { engine, reads: some }] of byDeclaration) {
    const sealing = blocked.has(declaration)
      ? stay("undeclared", "the same row is read for something else here: take that apart first")
      : sealingOf(declaration, engine, some, asked);
    if ("why" in sealing) left.push(...some.map((read) => ({ read, ...sealing })));
    else sealings.push(sealing);
  }
  return { sealings, left };
}

type Stays = Pick<Left, "why" | "because">;

function stay(why: Why, because: string): Stays {
  return { why, because };
}

const ELSEWHERE: Readonly<Record<"parameter" | "query" | "other", Stays>> = {
  parameter: stay("parameter", "the row comes in as a parameter: take a view there, `ViewOf<typeof record, purpose>`"),
  query: stay("in-query", "it names a column in a query, which reads no row here"),
  other: stay("no-row", "the row comes from no `const row = await …`"),
};

/** Reads of one row for two things: what is opened for the one lacks what the other needs. */
const CHANGES_ROW: ReadonlySet<Why> = new Set(["undeclared", "several-purposes", "no-purpose", "may-be-refused"]);

function declarationsOf({ access: { engine, node } }: JudgedRead): readonly Node[] {
  const source = rowSource(engine.kinds, node);
  return source.kind === "variable" ? [source.declaration] : [];
}

/** Why a read stays as it is, by what it is for; null where that stands in no way. */
function whyOf({ standing, purposes, access }: JudgedRead, { model }: Asked): Stays | null {
  if (standing === "cannot-tell") return stay("cannot-tell", "its type does not tell what it is: give it one");
  if (standing === "custody")
    return stay("custody", "the code around it moves data without using it: seal where its rows leave");
  const [purpose, ...others] = purposes;
  if (purpose === undefined)
    return stay("no-purpose", "nothing says what it is for: write `@purpose` above the function");
  if (others.length > 0)
    return stay("several-purposes", `it is for ${purposes.map((id) => `\`${id}\``).join(" and ")}`);
  if (standing === "uncovered")
    return stay(
      "undeclared",
      `\`${purpose}\` does not declare ${access.items.map((item) => `\`${item}\``).join(" and ")}, or code without a purpose reads it too`,
    );
  return mayRefuse(model, purpose)
    ? stay(
        "may-be-refused",
        `people may refuse \`${purpose}\`: use \`tryOpen\` or \`settle\`, and say what happens then`,
      )
    : null;
}

/** Whether some people's choices count, in any place. */
function mayRefuse({ purposes }: PolicyModel, id: string): boolean {
  const purpose = purposes.find((each) => each.id === id);
  const modes = purpose ? [purpose.mode, ...purpose.byPlace.map(({ facts }) => facts.mode)] : [];
  return modes.some((mode) => mode !== undefined && mode !== "none");
}

function sealingOf(
  declaration: Node,
  engine: Engine,
  reads: readonly JudgedRead[],
  { textOf, recordOf }: Asked,
): Sealing | Stays {
  const { kinds } = engine;
  const [first] = reads;
  const path = first?.access.path ?? "";
  const file = fileOf(declaration);
  const purposes = new Set(reads.flatMap((read) => read.purposes));
  const records = new Set(reads.map(({ access }) => recordOf(access)));
  const [[purpose = ""], [record = null]] = [[...purposes], [...records]];
  const statement = declaration.parent?.parent;
  const { initializer } = declaration;
  if (purposes.size > 1)
    return stay("several-purposes", "the same row is read for several purposes: fetch it for each");
  if (records.size > 1 || record === null) return stay("no-record", "its columns belong to no one record type");
  if (statement?.kind !== kinds.VariableStatement || initializer?.kind !== kinds.AwaitExpression)
    return ELSEWHERE.other;
  const spot = (node: Node): Spot => engine.spot(path, node.getStart(), node.end);
  const text = textOf(path);
  const written = text.slice(spot(statement).start, spot(statement).end);
  const isAlone = statement.declarationList?.declarations?.length === 1 && /^const\b/.test(written);
  if (!isAlone || !initializer.expression) return ELSEWHERE.other;
  if (declaration.type) return stay("written-type", "its type is written out: leave that to the compiler");
  const uses = usesOf(kinds, declaration, file);
  if (!uses.onlyRead) return stay("handed-on", "the row goes on whole, or is used otherwise than by its columns");
  const rows = rowsOf(engine, declaration, uses);
  return {
    path,
    statement: spot(statement),
    awaiting: spot(initializer),
    awaited: spot(initializer.expression),
    declared: spot(declaration.name ?? declaration),
    variable: variableOf(kinds, declaration.name),
    rows,
    record,
    purpose,
    reads,
  };
}

/** `customer`, also of `[customer]`. */
function variableOf(kinds: Kinds, name: Node | undefined): string | null {
  const first = name?.kind === kinds.ArrayBindingPattern ? name.elements?.[0]?.name : name;
  return first?.kind === kinds.Identifier ? (first.text ?? null) : null;
}

/** Whether there may be none is told by the code that asks: what can be null and is not asked does not compile. */
function rowsOf(engine: Engine, { initializer, name }: Node, { asksWhether }: Uses): Sealing["rows"] {
  const [type] = initializer ? engine.types([initializer]) : [];
  if (name?.kind === engine.kinds.ArrayBindingPattern || (type && engine.describe(type).elements.length > 0))
    return "many";
  return asksWhether && name?.kind === engine.kinds.Identifier ? "perhaps-one" : "one";
}

function fileOf(node: Node): Node {
  let at = node;
  while (at.parent) at = at.parent;
  return at;
}

/** Names that a file gives to something itself, so that an import would hide or clash with it. */
export function namesIn(kinds: Kinds, file: Node): ReadonlySet<string> {
  return new Set([...descendants(file)].flatMap(({ kind, text }) => (kind === kinds.Identifier && text ? [text] : [])));
}
