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
  readonly flags?: number;
  readonly typeName?: Node;
  readonly type?: Node;
  readonly typeExpression?: Node;
  readonly typeArguments?: readonly Node[];
  readonly members?: readonly Node[];
  readonly jsDoc?: readonly Node[] | undefined;
  readonly tags?: readonly Node[];
}

/** The kinds of node that Candor tells apart; their numbers differ from engine to engine. */
export const kindNames = [
  "AmpersandAmpersandToken",
  "AnyKeyword",
  "ArrayLiteralExpression",
  "ArrowFunction",
  "AsExpression",
  "AwaitExpression",
  "BarBarToken",
  "BinaryExpression",
  "BindingElement",
  "Block",
  "CallExpression",
  "ClassDeclaration",
  "ClassExpression",
  "ClassStaticBlockDeclaration",
  "CommaToken",
  "ComputedPropertyName",
  "ConditionalExpression",
  "Constructor",
  "Decorator",
  "DefaultKeyword",
  "DeleteExpression",
  "ElementAccessExpression",
  "EnumDeclaration",
  "EqualsToken",
  "ExportAssignment",
  "ExportSpecifier",
  "ExpressionStatement",
  "FalseKeyword",
  "ForOfStatement",
  "FunctionDeclaration",
  "FunctionExpression",
  "GetAccessor",
  "Identifier",
  "ImportClause",
  "ImportDeclaration",
  "ImportSpecifier",
  "InterfaceDeclaration",
  "JSDocPropertyTag",
  "JSDocTypeTag",
  "JSDocTypedefTag",
  "JsxText",
  "MethodDeclaration",
  "MethodSignature",
  "ModuleDeclaration",
  "NamespaceImport",
  "NewExpression",
  "NoSubstitutionTemplateLiteral",
  "NonNullExpression",
  "NumericLiteral",
  "ObjectBindingPattern",
  "ObjectLiteralExpression",
  "Parameter",
  "ParenthesizedExpression",
  "PlusEqualsToken",
  "PlusToken",
  "PropertyAccessExpression",
  "PropertyAssignment",
  "PropertyDeclaration",
  "PropertySignature",
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
  "TaggedTemplateExpression",
  "TemplateExpression",
  "TemplateHead",
  "TemplateMiddle",
  "TemplateTail",
  "ThisKeyword",
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

function reverseFrom(stack: Node[], first: number): void {
  for (let low = first, high = stack.length - 1; low < high; low++, high--) {
    const kept = stack[low];
    const moved = stack[high];
    if (kept && moved) [stack[low], stack[high]] = [moved, kept];
  }
}
