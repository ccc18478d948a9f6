import { fromHtml } from "hast-util-from-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import type { LeftOut } from "../source.ts";
import type { LeftOutCount } from "./left-out.ts";
import { isUnseen } from "./unseen.ts";

type Page = ReturnType<typeof fromHtml>;
type PageNode = Page["children"][number];
type PageElement = Extract<Page["children"][number], { type: "element" }>;

/** What belongs to the page and not to the policy, or would run. */
const DROPPED = [
  ..."applet audio button canvas dialog embed form iframe input link map math meta nav noscript object".split(" "),
  ..."option script select style svg template textarea title video".split(" "),
];

const drop: Handle = () => undefined;
const handlers: Record<string, Handle> = Object.fromEntries(DROPPED.map((name) => [name, drop]));

/**
 * The tree of a page, or of a piece of HTML inside Markdown, as Markdown would have it: no scripts, styles, menus or comments.
 * What of it readers see is counted in `leftOut`.
 */
export function parseHtml(text: string, leftOut: LeftOutCount): Root {
  const page = fromHtml(text, { fragment: !/<(!doctype|html|head|body)\b/i.test(text) });
  removeUnseen(page);
  countLeftOut(page, leftOut);
  liftCaptions(page);
  const tree = toMdast(page, {
    document: true,
    handlers,
    nodeHandlers: { comment: drop, doctype: drop },
  });
  return tree.type === "root" ? tree : { type: "root", children: [] };
}

/** Of what is dropped, that which has words for readers. */
const COUNTED: ReadonlyMap<string, LeftOut["what"]> = new Map([
  ["nav", "menu"],
  ["button", "button"],
  ["form", "form"],
  ["textarea", "form field"],
  ["select", "form field"],
  ["option", "form field"],
  ["dialog", "dialog"],
]);

/** Each once: a button inside a menu is part of the menu. */
function countLeftOut(parent: Page | PageElement, leftOut: LeftOutCount): void {
  for (const node of parent.children) {
    if (node.type !== "element") continue;
    const what = COUNTED.get(node.tagName);
    if (what === undefined) countLeftOut(node, leftOut);
    else if (saysSomething(node)) leftOut.add(what);
  }
}

function saysSomething(node: PageElement): boolean {
  return node.children.some((child) =>
    child.type === "text" ? /[\p{L}\p{N}]/u.test(child.value) : child.type === "element" && saysSomething(child),
  );
}

/** A table's caption stands before it as a paragraph: Markdown has none. */
function liftCaptions(parent: Page | PageElement): void {
  const nodes: PageNode[] = parent.children;
  parent.children = nodes.flatMap((node): PageNode[] => {
    if (node.type !== "element") return [node];
    liftCaptions(node);
    if (node.tagName !== "table") return [node];
    const isCaption = (child: PageElement["children"][number]): boolean =>
      child.type === "element" && child.tagName === "caption";
    const captions = node.children.filter(isCaption) as PageElement[];
    node.children = node.children.filter((child) => !isCaption(child));
    return [...captions.map((caption) => ({ ...caption, tagName: "p" })), node];
  }) as typeof parent.children;
}

/** Takes out what no reader sees, or sees struck through. */
function removeUnseen(parent: Page | PageElement): void {
  parent.children = parent.children.filter((node) => {
    if (node.type !== "element") return true;
    const { hidden, style } = node.properties;
    return !isUnseen(node.tagName, hidden != null && hidden !== false, style ?? "");
  }) as typeof parent.children;
  for (const node of parent.children) if (node.type === "element") removeUnseen(node);
}
