import type { Kinds, Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { declarationOf } from "../functions/lexical.ts";

/**
 * Whether an access is made only where a person agreed: a condition around it asks what `decide` of `@candor/model` gave, and the
 * access stands on the side of yes; or the code before it leaves where the answer was no.
 */
export function isDecided({ engine: { kinds }, node }: Access): boolean {
  const names = decideIn(kinds, fileOf(node));
  const answers = (condition: Node | undefined): Answer => answerOf(kinds, condition, names);
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (side(kinds, parent, at, answers) || isAfterLeaving(kinds, parent, at, answers)) return true;
  }
  return false;
}

/** What holds where a condition is true, and where it is false. */
interface Answer {
  readonly whenTrue: boolean;
  readonly whenFalse: boolean;
}

const NEITHER: Answer = { whenTrue: false, whenFalse: false };

/** Whether `part` of `whole` runs only on the side of yes: of an `if`, a `?`, `&&` or `||`. */
function side(kinds: Kinds, whole: Node, part: Node, answers: (condition: Node | undefined) => Answer): boolean {
  if (whole.kind === kinds.IfStatement) {
    const { whenTrue, whenFalse } = answers(whole.expression);
    return (part === whole.thenStatement && whenTrue) || (part === whole.elseStatement && whenFalse);
  }
  if (whole.kind === kinds.ConditionalExpression) {
    const { whenTrue, whenFalse } = answers(whole.condition);
    return (part === whole.whenTrue && whenTrue) || (part === whole.whenFalse && whenFalse);
  }
  if (whole.kind !== kinds.BinaryExpression || part !== whole.right) return false;
  const { whenTrue, whenFalse } = answers(whole.left);
  if (whole.operatorToken?.kind === kinds.AmpersandAmpersandToken) return whenTrue;
  return whole.operatorToken?.kind === kinds.BarBarToken && whenFalse;
}

/** `if (!decision.yes) return;` before the statement, in the same block. */
function isAfterLeaving(
  kinds: Kinds,
  block: Node,
  statement: Node,
  answers: (condition: Node | undefined) => Answer,
): boolean {
  const index = block.statements?.indexOf(statement) ?? -1;
  return (block.statements ?? []).slice(0, Math.max(index, 0)).some((before) => {
    if (before.kind !== kinds.IfStatement) return false;
    const { whenTrue, whenFalse } = answers(before.expression);
    return (
      (whenFalse && leaves(kinds, before.thenStatement)) ||
      (whenTrue && before.elseStatement !== undefined && leaves(kinds, before.elseStatement))
    );
  });
}

/** Whether nothing runs after a statement in its block. */
function leaves(kinds: Kinds, statement: Node | undefined): boolean {
  const last = statement?.kind === kinds.Block ? statement.statements?.at(-1) : statement;
  const { ReturnStatement, ThrowStatement, ContinueStatement, BreakStatement } = kinds;
  return last !== undefined && [ReturnStatement, ThrowStatement, ContinueStatement, BreakStatement].includes(last.kind);
}

function answerOf(kinds: Kinds, condition: Node | undefined, names: readonly string[]): Answer {
  if (!condition) return NEITHER;
  const part = (of: Node | undefined): Answer => answerOf(kinds, of, names);
  switch (condition.kind) {
    case kinds.ParenthesizedExpression:
    case kinds.NonNullExpression:
      return part(condition.expression);
    case kinds.PrefixUnaryExpression: {
      const { whenTrue, whenFalse } = part(condition.operand);
      return { whenTrue: whenFalse, whenFalse: whenTrue };
    }
    case kinds.BinaryExpression:
      return ofBinary(kinds, condition, part);
    case kinds.Identifier:
      return ofName(kinds, condition, names);
    default:
      return { whenTrue: isYes(kinds, condition, names), whenFalse: false };
  }
}

/** A variable that holds the answer: `const agreed = decision.allowed`, `const { allowed } = decide(…)`. */
function ofName(kinds: Kinds, name: Node, names: readonly string[]): Answer {
  const declaration = declarationOf(kinds, name);
  if (declaration?.kind === kinds.BindingElement) {
    const of = declaration.parent?.parent?.initializer;
    const isAnswer = (declaration.propertyName ?? declaration.name)?.text === "allowed";
    return { whenTrue: isAnswer && of !== undefined && isDecision(kinds, of, names), whenFalse: false };
  }
  return declaration?.kind === kinds.VariableDeclaration ? answerOf(kinds, declaration.initializer, names) : NEITHER;
}

/** `a && yes`: where it is true, the answer was yes. `no || a`: where it is false, it was. `yes === false` turns it round. */
function ofBinary(kinds: Kinds, { left, right, operatorToken }: Node, part: (of: Node | undefined) => Answer): Answer {
  const both = [part(left), part(right)];
  const { AmpersandAmpersandToken, BarBarToken, EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = kinds;
  switch (operatorToken?.kind) {
    case AmpersandAmpersandToken:
      return { whenTrue: both.some(({ whenTrue }) => whenTrue), whenFalse: both.every(({ whenFalse }) => whenFalse) };
    case BarBarToken:
      return { whenTrue: both.every(({ whenTrue }) => whenTrue), whenFalse: both.some(({ whenFalse }) => whenFalse) };
    case EqualsEqualsEqualsToken:
    case ExclamationEqualsEqualsToken: {
      const isSame = operatorToken?.kind === EqualsEqualsEqualsToken;
      const [first = NEITHER] = both;
      // `reason === null` says yes, as `allowed === true` does.
      const isYesSide = right?.kind === kinds.TrueKeyword || right?.kind === kinds.NullKeyword;
      if (!isYesSide && right?.kind !== kinds.FalseKeyword) return NEITHER;
      return isYesSide === isSame ? first : { whenTrue: first.whenFalse, whenFalse: first.whenTrue };
    }
    default:
      return NEITHER;
  }
}

/** What `decide` gave: `decision.allowed`, `decision.items.some(…)`, and their like. */
function isYes(kinds: Kinds, node: Node, names: readonly string[]): boolean {
  let at: Node | undefined = node;
  while (at && (at.kind === kinds.PropertyAccessExpression || at.kind === kinds.CallExpression)) {
    if (isDecision(kinds, at, names)) return at !== node;
    at = at.expression;
  }
  return at !== undefined && at !== node && isDecision(kinds, at, names);
}

function isDecision(kinds: Kinds, node: Node, names: readonly string[]): boolean {
  if (node.kind === kinds.CallExpression) return names.includes(node.expression?.text ?? "");
  const declaration = node.kind === kinds.Identifier ? declarationOf(kinds, node) : null;
  const { initializer } = declaration ?? {};
  return initializer?.kind === kinds.CallExpression && names.includes(initializer.expression?.text ?? "");
}
/** What a file calls the function that it imports. */
function decideIn(kinds: Kinds, { statements = [] }: Node): readonly string[] {
  const imports = statements.filter(
    ({ kind, moduleSpecifier }) =>
      kind === kinds.ImportDeclaration && /^@candor\/(?:model|guard)$/.test(moduleSpecifier?.text ?? ""),
  );
  const named = imports.flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? []);
  return named.flatMap(({ name, propertyName }) =>
    (propertyName ?? name)?.text === "decide" && name?.text ? [name.text] : [],
  );
}
function fileOf(node: Node): Node {
  let file = node;
  while (file.parent) file = file.parent;
  return file;
}
