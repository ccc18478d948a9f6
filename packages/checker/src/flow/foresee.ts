import type { Kinds, Node } from "../engine/node.ts";
import type { Context } from "./context.ts";
import { foreseeFunctions } from "./own.ts";

/** An expression and the file it stands in. */
export interface Placed {
  readonly path: string;
  readonly node: Node;
}

/** Asks the compiler at once what the values of expressions are about to be asked for one by one: of what they are put together. */
export function foresee({ engine, itemsOf, accesses, in: within }: Context, expressions: readonly Placed[]): void {
  const { kinds } = engine;
  const parts = expressions.flatMap(({ path, node }) => partsOf(kinds, node).map((part) => ({ path, node: part })));
  const calls = parts.filter(({ node }) => node.kind === kinds.CallExpression);
  foreseeFunctions(
    engine,
    calls.map(({ node }) => node),
  );
  const isTyped = ({ path, node }: Placed): boolean => {
    if (node.kind === kinds.CallExpression) return within(path).own.functionOf(node) === null;
    const name = node.name ?? node.argumentExpression ?? node;
    return !accesses.has(name);
  };
  itemsOf.foresee(parts.filter(isTyped).map(({ node }) => node));
}

/** What the value of an expression consists of, as far as the expression itself says it. */
function partsOf(kinds: Kinds, root: Node): readonly Node[] {
  const found: Node[] = [];
  const open: (Node | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) continue;
    if (isAsked(kinds, node)) found.push(node);
    else open.push(...within(kinds, node));
  }
  return found;
}

function isAsked(kinds: Kinds, { kind }: Node): boolean {
  return [
    kinds.Identifier,
    kinds.PropertyAccessExpression,
    kinds.ElementAccessExpression,
    kinds.CallExpression,
    kinds.AwaitExpression,
  ].includes(kind);
}

function within(kinds: Kinds, node: Node): readonly (Node | undefined)[] {
  switch (node.kind) {
    case kinds.ParenthesizedExpression:
    case kinds.AsExpression:
    case kinds.SatisfiesExpression:
    case kinds.TypeAssertionExpression:
    case kinds.NonNullExpression:
    case kinds.SpreadElement:
    case kinds.SpreadAssignment:
      return [node.expression];
    case kinds.ConditionalExpression:
      return [node.whenTrue, node.whenFalse];
    case kinds.BinaryExpression:
      return [kinds.BarBarToken, kinds.QuestionQuestionToken, kinds.PlusToken].includes(node.operatorToken?.kind ?? -1)
        ? [node.left, node.right]
        : [];
    case kinds.TemplateExpression:
      return (node.templateSpans ?? []).map(({ expression }) => expression);
    case kinds.ArrayLiteralExpression:
      return node.elements ?? [];
    case kinds.ObjectLiteralExpression:
      return (node.properties ?? []).map(({ initializer, expression, name, kind }) =>
        kind === kinds.ShorthandPropertyAssignment ? name : (initializer ?? expression),
      );
    default:
      return [];
  }
}
