/** The part of a compiler's own syntax tree that Candor looks at. Trees are used as the engine has them, never wrapped. */
export interface Node {
  readonly kind: number;
  readonly parent: Node | undefined;
  /** Where the white space and comments before the node start. */
  readonly pos: number;
  readonly end: number;
  getStart(): number;
  forEachChild<T>(visit: (child: Node) => T | undefined): T | undefined;
  readonly text?: string;
  readonly name?: Node;
  readonly expression?: Node;
  readonly argumentExpression?: Node;
  readonly arguments?: readonly Node[];
  readonly propertyName?: Node;
  readonly dotDotDotToken?: Node;
  readonly initializer?: Node;
  readonly thenStatement?: Node;
  readonly elseStatement?: Node;
  readonly condition?: Node;
  readonly operand?: Node;
  readonly whenTrue?: Node;
  readonly whenFalse?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly operatorToken?: Node;
  readonly operator?: number;
  readonly elements?: readonly Node[];
  readonly properties?: readonly Node[];
  readonly statements?: readonly Node[];
  readonly declarationList?: Node;
  readonly declarations?: readonly Node[];
  readonly body?: Node;
  readonly modifiers?: readonly Node[];
  readonly parameters?: readonly Node[];
  readonly templateSpans?: readonly Node[];
  readonly template?: Node;
  readonly head?: Node;
  readonly literal?: Node;
  readonly importClause?: Node;
  readonly namedBindings?: Node;
  readonly moduleSpecifier?: Node;
  readonly variableDeclaration?: Node;
  /** Of a catch clause. */
  readonly block?: Node;
  readonly tryBlock?: Node;
  readonly catchClause?: Node;
  readonly finallyBlock?: Node;
  readonly heritageClauses?: readonly Node[];
  readonly types?: readonly Node[];
  readonly typeParameters?: readonly Node[];
  readonly flags?: number;
  readonly typeName?: Node;
  readonly type?: Node;
  readonly typeExpression?: Node;
  readonly typeArguments?: readonly Node[];
  readonly members?: readonly Node[];
  readonly jsDoc?: readonly Node[] | undefined;
  readonly tags?: readonly Node[];
  readonly tagName?: Node;
}

/** The kinds of node that Candor tells apart; their numbers differ from engine to engine. */
export const kindNames = [
  "AmpersandAmpersandToken",
  "AnyKeyword",
  "ArrayBindingPattern",
  "ArrayLiteralExpression",
  "ArrowFunction",
  "AsExpression",
  "AwaitExpression",
  "BarBarEqualsToken",
  "BarBarToken",
  "BinaryExpression",
  "BindingElement",
  "Block",
  "BreakStatement",
  "CallExpression",
  "CatchClause",
  "ClassDeclaration",
  "ClassExpression",
  "ClassStaticBlockDeclaration",
  "CommaToken",
  "ComputedPropertyName",
  "ConditionalExpression",
  "Constructor",
  "ContinueStatement",
  "DeclareKeyword",
  "Decorator",
  "DefaultKeyword",
  "DeleteExpression",
  "ElementAccessExpression",
  "EnumDeclaration",
  "EqualsEqualsEqualsToken",
  "EqualsToken",
  "ExclamationEqualsEqualsToken",
  "ExportAssignment",
  "ExportSpecifier",
  "ExpressionStatement",
  "FalseKeyword",
  "ForOfStatement",
  "FunctionDeclaration",
  "FunctionExpression",
  "GetAccessor",
  "HeritageClause",
  "Identifier",
  "IfStatement",
  "ImportClause",
  "ImportDeclaration",
  "ImportSpecifier",
  "InterfaceDeclaration",
  "JSDocPropertyTag",
  "JSDocTypeTag",
  "JSDocTypedefTag",
  "JsxAttribute",
  "JsxExpression",
  "JsxSpreadAttribute",
  "JsxText",
  "MethodDeclaration",
  "MethodSignature",
  "ModuleDeclaration",
  "NamespaceImport",
  "NewExpression",
  "NoSubstitutionTemplateLiteral",
  "NonNullExpression",
  "NullKeyword",
  "NumericLiteral",
  "ObjectBindingPattern",
  "ObjectLiteralExpression",
  "Parameter",
  "ParenthesizedExpression",
  "PlusEqualsToken",
  "PlusToken",
  "PrefixUnaryExpression",
  "PrivateIdentifier",
  "PropertyAccessExpression",
  "PropertyAssignment",
  "PropertyDeclaration",
  "PropertySignature",
  "QuestionQuestionEqualsToken",
  "QuestionQuestionToken",
  "RegularExpressionLiteral",
  "ReturnStatement",
  "SatisfiesExpression",
  "SetAccessor",
  "ShorthandPropertyAssignment",
  "SourceFile",
  "SpreadAssignment",
  "SpreadElement",
  "StringLiteral",
  "SuperKeyword",
  "TaggedTemplateExpression",
  "TemplateExpression",
  "TemplateHead",
  "TemplateMiddle",
  "TemplateSpan",
  "TemplateTail",
  "ThisKeyword",
  "ThrowStatement",
  "TrueKeyword",
  "TryStatement",
  "TypeAliasDeclaration",
  "TypeAssertionExpression",
  "TypeLiteral",
  "UnknownKeyword",
  "VariableDeclaration",
  "VariableDeclarationList",
  "VariableStatement",
  "YieldExpression",
] as const;

export type Kinds = { readonly [Name in (typeof kindNames)[number]]: number };

/** Every node below `root`, parents first. No recursion: code under check may be nested as deep as it likes. */
export function* descendants(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const first = stack.length;
    node.forEachChild((child) => void stack.push(child));
    reverseFrom(stack, first);
  }
}

/**
 * Every node at or below `root` that one of the offsets lies in, parents first; `offsets` are of the text of its file, in ascending
 * order. What lies beside is not looked into: a node costs more than the text it stands for.
 */
export function* touching(root: Node, offsets: readonly number[]): Generator<Node> {
  const stack = [{ node: root, from: 0, to: offsets.length }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, from, to } = at;
    yield node;
    const first = stack.length;
    node.forEachChild((child) => {
      const start = firstFrom(offsets, child.pos, from, to);
      const end = start < to ? firstFrom(offsets, child.end, start, to) : start;
      if (start < end) stack.push({ node: child, from: start, to: end });
    });
    reverseFrom(stack, first);
  }
}

/** The index of the first offset that is not less than `position`, of those between two indices. */
function firstFrom(offsets: readonly number[], position: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a pattern that is global stands in a text, in ascending order. */
export function offsetsOf(pattern: RegExp, text: string): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** Where a name stands in a text as a word, in ascending order. */
export function offsetsOfName(name: string, text: string): readonly number[] {
  const found: number[] = [];
  if (name === "") return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isInWord(text.charCodeAt(at - 1)) && !isInWord(text.charCodeAt(at + name.length))) found.push(at);
  return found;
}

/** Whether a UTF-16 code unit may be part of a name: a letter, a digit, `_`, `$`, or anything beyond ASCII. */
export function isInWord(unit: number): boolean {
  if (unit >= 97) return unit <= 122 || unit > 127;
  return (unit >= 65 && unit <= 90) || unit === 95 || unit === 36 || (unit >= 48 && unit <= 57);
}

/** The root of the tree that a node is of. */
export function fileOf(node: Node): Node {
  let file = node;
  while (file.parent) file = file.parent;
  return file;
}

/** The text that a tree was made of; `read` is that of the file on disk, which is the same but for what was put into it. */
export function textOfTree(file: Node, read: string): string {
  return file.end === read.length ? read : (file.text ?? read);
}

/** The node's parent, leaving out parentheses and `!`. */
export function outerExpression(kinds: Kinds, node: Node): Node {
  let outer = node;
  while (
    outer.parent &&
    (outer.parent.kind === kinds.ParenthesizedExpression || outer.parent.kind === kinds.NonNullExpression)
  )
    outer = outer.parent;
  return outer;
}

function reverseFrom(stack: unknown[], first: number): void {
  for (let low = first, high = stack.length - 1; low < high; low++, high--) {
    const kept = stack[low];
    const moved = stack[high];
    if (kept && moved) [stack[low], stack[high]] = [moved, kept];
  }
}
