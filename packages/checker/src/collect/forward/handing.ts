import type { Kinds, Node } from "../../engine/node.ts";
import type { DynamicWhy } from "../../facts.ts";

/** A call, `new`, or use of a component, and as which argument a value goes into it. */
export interface Handing {
  readonly call: Node;
  readonly index: number;
}

/** What a value is handed to, also as a part of an object, a list or a text; null where it stays in the code around it. */
export function handingOf(kinds: Kinds, value: Node): Handing | null {
  let at = value;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.kind === kinds.CallExpression || parent.kind === kinds.NewExpression) {
      if (parent.expression === at) continue;
      const index = (parent.arguments ?? []).indexOf(at);
      return index < 0 ? null : { call: parent, index };
    }
    if (parent.tagName) return parent.tagName === at ? null : { call: parent, index: 0 };
    if (!isPassing(kinds, parent, at)) return null;
  }
  return null;
}

/** Whether the value of `part` goes on as a value of `whole`, or in it. */
function isPassing(kinds: Kinds, whole: Node, part: Node): boolean {
  switch (whole.kind) {
    case kinds.ConditionalExpression:
      return whole.whenTrue === part || whole.whenFalse === part;
    case kinds.BinaryExpression:
      return PASSING.some((name) => whole.operatorToken?.kind === kinds[name]);
    case kinds.ElementAccessExpression:
    case kinds.PropertyAccessExpression:
      return whole.expression === part;
    case kinds.PropertyAssignment:
      return whole.initializer === part;
    default:
      // JSX keeps its attributes in a list of their own, whose kind nothing else asks for.
      return (
        WHOLES.some((name) => whole.kind === kinds[name]) ||
        part.kind === kinds.JsxAttribute ||
        part.kind === kinds.JsxSpreadAttribute
      );
  }
}

const PASSING = ["AmpersandAmpersandToken", "BarBarToken", "CommaToken", "PlusToken", "QuestionQuestionToken"] as const;

const WHOLES = [
  "ArrayLiteralExpression",
  "AsExpression",
  "AwaitExpression",
  "JsxAttribute",
  "JsxExpression",
  "JsxSpreadAttribute",
  "NonNullExpression",
  "ObjectLiteralExpression",
  "ParenthesizedExpression",
  "SatisfiesExpression",
  "ShorthandPropertyAssignment",
  "SpreadAssignment",
  "SpreadElement",
  "TemplateExpression",
  "TemplateSpan",
  "TypeAssertionExpression",
] as const;

/** What is called: a name that the compiler knows, or something that only running the code tells. */
export type Callee =
  | { readonly kind: "name"; readonly node: Node; readonly name: string; readonly isEvent: boolean }
  | { readonly kind: "dynamic"; readonly why: DynamicWhy; readonly name: string };

/** Methods that call whoever listens to a text. */
const EVENTS: ReadonlySet<string> = new Set(["emit", "emitAsync", "dispatch", "publish", "trigger"]);

/** What a call calls; null for an element of HTML, and for what the language calls. */
export function calleeOf(kinds: Kinds, { call }: Handing): Callee | null {
  const callee = bare(kinds, call.tagName ?? call.expression);
  if (!callee) return null;
  if (callee.kind === kinds.Identifier)
    return call.tagName && /^[a-z]/.test(callee.text ?? "") ? null : named(callee, callee.text ?? "", false);
  if (callee.kind === kinds.PropertyAccessExpression && callee.name) {
    const name = callee.name.text ?? "";
    const [first] = call.arguments ?? [];
    return named(callee.name, name, EVENTS.has(name) && first?.kind === kinds.StringLiteral);
  }
  if (callee.kind === kinds.ElementAccessExpression) {
    const key = callee.argumentExpression;
    const isText = key?.kind === kinds.StringLiteral || key?.kind === kinds.NoSubstitutionTemplateLiteral;
    return key && isText
      ? named(key, key.text ?? "", false)
      : { kind: "dynamic", why: "computed", name: `${lastOf(callee.expression)}[…]` };
  }
  if (callee.kind === kinds.CallExpression)
    return { kind: "dynamic", why: "value", name: `${lastOf(callee.expression)}(…)` };
  return null;
}

function named(node: Node, name: string, isEvent: boolean): Callee {
  return { kind: "name", node, name, isEvent };
}

function bare(kinds: Kinds, callee: Node | undefined): Node | undefined {
  let at = callee;
  while (at && [kinds.ParenthesizedExpression, kinds.NonNullExpression, kinds.AsExpression].includes(at.kind))
    at = at.expression;
  return at;
}

function lastOf(node: Node | undefined): string {
  return node?.name?.text ?? node?.text ?? "";
}
