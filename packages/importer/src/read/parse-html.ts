import { fromHtml } from "hast-util-from-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";

/** What belongs to the page and not to the policy, or would run. */
const DROPPED = [
  ..."applet audio button canvas dialog embed form iframe img input link map math meta nav noscript object".split(" "),
  ..."option script select style svg template textarea title video".split(" "),
];

const drop: Handle = () => undefined;
const handlers: Record<string, Handle> = Object.fromEntries(DROPPED.map((name) => [name, drop]));

/** The tree of a page, or of a piece of HTML inside Markdown, as Markdown would have it: no scripts, styles, menus or comments. */
export function parseHtml(text: string): Root {
  const tree = toMdast(fromHtml(text, { fragment: !/<(!doctype|html|head|body)\b/i.test(text) }), {
    document: true,
    handlers,
    nodeHandlers: { comment: drop, doctype: drop },
  });
  return tree.type === "root" ? tree : { type: "root", children: [] };
}
