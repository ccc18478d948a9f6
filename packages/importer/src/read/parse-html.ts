import { fromHtml } from "hast-util-from-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { isUnseen } from "./unseen.ts";

type Page = ReturnType<typeof fromHtml>;
type PageElement = Extract<Page["children"][number], { type: "element" }>;

/** What belongs to the page and not to the policy, or would run. */
const DROPPED = [
  ..."applet audio button canvas dialog embed form iframe img input link map math meta nav noscript object".split(" "),
  ..."option script select style svg template textarea title video".split(" "),
];

const drop: Handle = () => undefined;
const handlers: Record<string, Handle> = Object.fromEntries(DROPPED.map((name) => [name, drop]));

/** The tree of a page, or of a piece of HTML inside Markdown, as Markdown would have it: no scripts, styles, menus or comments. */
export function parseHtml(text: string): Root {
  const page = fromHtml(text, { fragment: !/<(!doctype|html|head|body)\b/i.test(text) });
  removeUnseen(page);
  const tree = toMdast(page, {
    document: true,
    handlers,
    nodeHandlers: { comment: drop, doctype: drop },
  });
  return tree.type === "root" ? tree : { type: "root", children: [] };
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
