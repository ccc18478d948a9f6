import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";

/** Where a request goes, as far as the code says it. */
export type Target =
  | { readonly kind: "host"; readonly host: string }
  /** The application itself: a path without a host. */
  | { readonly kind: "own" }
  | { readonly kind: "unknown" };

const UNKNOWN: Target = { kind: "unknown" };

/** The host of an address that is written down, up to the first part that is worked out. */
export function targetOf(kinds: Kinds, address: Node): Target {
  const text = beginning(kinds, address, 0);
  if (text === null || text.text === "") return UNKNOWN;
  const [, host, after] = /^[a-z][\w+.-]*:\/\/(?:[^/@?#]*@)?([^/:?#]+)(.?)/i.exec(text.text) ?? [];
  // `https://${name}.example` and `https://api.${name}` name no host.
  if (host !== undefined) return text.whole || after ? { kind: "host", host: host.toLowerCase() } : UNKNOWN;
  if (/^(?:data|blob|mailto|tel):/i.test(text.text)) return { kind: "own" };
  return /^(?:\/(?!\/)|\.{1,2}\/|[?#])/.test(text.text) ? { kind: "own" } : UNKNOWN;
}

interface Beginning {
  readonly text: string;
  /** Nothing is missing after it. */
  readonly whole: boolean;
}

function beginning(kinds: Kinds, node: Node, depth: number): Beginning | null {
  if (depth > 8) return null;
  const next = (part: Node | undefined): Beginning | null => (part ? beginning(kinds, part, depth + 1) : null);
  switch (node.kind) {
    case kinds.StringLiteral:
    case kinds.NoSubstitutionTemplateLiteral:
      return { text: node.text ?? "", whole: true };
    case kinds.ParenthesizedExpression:
    case kinds.AsExpression:
    case kinds.NonNullExpression:
    case kinds.AwaitExpression:
      return next(node.expression);
    case kinds.TemplateExpression:
      return template(node, next);
    case kinds.BinaryExpression:
      return node.operatorToken?.kind === kinds.PlusToken ? joined(next(node.left), () => next(node.right)) : null;
    case kinds.NewExpression:
      return node.expression?.text === "URL"
        ? address(next(node.arguments?.[0]), () => next(node.arguments?.[1]))
        : null;
    case kinds.Identifier: {
      const declaration = declarationOf(kinds, node);
      return declaration?.kind === kinds.VariableDeclaration ? next(declaration.initializer) : null;
    }
    case kinds.PropertyAccessExpression:
      return isText(node.name?.text) ? next(node.expression) : null;
    case kinds.CallExpression:
      return isText(node.expression?.name?.text) ? next(node.expression?.expression) : null;
    default:
      return null;
  }
}

/** `url.href`, `url.toString()`: the address as text. */
function isText(name: string | undefined): boolean {
  return name === "href" || name === "toString";
}

function template({ head, templateSpans = [] }: Node, next: (part: Node | undefined) => Beginning | null): Beginning {
  let all: Beginning = { text: head?.text ?? "", whole: true };
  for (const { expression, literal } of templateSpans) {
    const value = next(expression);
    all = joined(all, () => value) ?? all;
    if (!all.whole) return all;
    all = { text: all.text + (literal?.text ?? ""), whole: true };
  }
  return all;
}

function joined(before: Beginning | null, after: () => Beginning | null): Beginning | null {
  if (!before?.whole) return before;
  const rest = after();
  return rest ? { text: before.text + rest.text, whole: rest.whole } : { text: before.text, whole: false };
}

/** `new URL("/users", base)` */
function address(path: Beginning | null, base: () => Beginning | null): Beginning | null {
  return path && /^[a-z][\w+.-]*:/i.test(path.text) ? path : (base() ?? path);
}
