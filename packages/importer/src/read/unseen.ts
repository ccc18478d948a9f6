const STRUCK = new Set(["del", "s", "strike"]);

/** Whether no reader sees an element, or sees it struck through. */
export function isUnseen(name: string, hidden: boolean, style: string): boolean {
  return hidden || STRUCK.has(name.toLowerCase()) || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** The nodes of a Markdown text without those between tags of HTML that hide them, and without what is struck through. */
export function seen<Node extends { readonly type: string }>(nodes: readonly Node[]): readonly Node[] {
  let until: string | null = null;
  return nodes.filter((node) => {
    const html = node.type === "html" && "value" in node ? String(node.value) : "";
    if (until !== null) {
      if (html.toLowerCase().includes(`</${until}`)) until = null;
      return false;
    }
    const [tag = "", name = ""] = /^\s*<([a-z][\w-]*)\b[^>]*>/i.exec(html) ?? [];
    const unseen = name !== "" && isUnseen(name, /\shidden\b/i.test(tag), /\bstyle\s*=\s*(.*)/i.exec(tag)?.[1] ?? "");
    if (unseen && !html.toLowerCase().includes(`</${name.toLowerCase()}`)) until = name.toLowerCase();
    return node.type !== "delete" && !(unseen && until !== null);
  });
}
