import type { Preview } from "./preview.ts";

/** Paths of the preview's own files, which no page of a policy has. */
export const OWN: Readonly<Record<"script" | "style" | "events", string>> = {
  script: "/_candor/reload.js",
  style: "/_candor/preview.css",
  events: "/_candor/events",
};

/** The page with what is wrong above it, and the script that shows the next one. */
export function pageOf({ files, findings, older }: Preview): string {
  const page = files.get("index.html");
  const added = `<link rel="stylesheet" href="${OWN.style}"><script src="${OWN.script}" defer></script>`;
  const banner = findings === null ? "" : bannerOf(findings, older, page !== undefined);
  if (page === undefined) {
    return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Candor</title>${added}</head><body>${banner}</body></html>`;
  }
  return page
    .replace(/(http-equiv="Content-Security-Policy" content=")([^"]*)/i, "$1$2; script-src 'self'; connect-src 'self'")
    .replace("</head>", () => `${added}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${banner}`);
}

/** What an author wrote is text here. */
function bannerOf(findings: string, older: boolean, shown: boolean): string {
  const note = older ? (shown ? "This page is from before these findings" : "There is no page yet") : "Findings";
  const text = findings.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<details class="candor-preview"${older ? " open" : ""}><summary>${note}</summary><pre>${text}</pre></details>`;
}

/**
 * Shows the page anew on news; a server that was gone and comes back is news. Only what has changed on it is exchanged: that
 * takes a fraction of loading it, and the place on it, what has the focus and what is selected stay.
 */
export const RELOAD: string = `const events = new EventSource(${JSON.stringify(OWN.events)});
let seen;
events.addEventListener("message", ({ data }) => {
  // Where the page cannot be had, the server is gone: whatever it says when it comes back is news.
  if (seen !== undefined && seen !== data) show(data).catch(() => (seen = null));
  seen = data;
});
async function show(version) {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (seen === version) exchange(document.documentElement, page.documentElement);
}
function exchange(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
  const alike = after.length > 0 && before.length === after.length && old.cloneNode().isEqualNode(fresh.cloneNode());
  if (alike) before.forEach((child, at) => exchange(child, after[at]));
  else old.replaceWith(fresh);
}
`;

export const STYLE = `.candor-preview { margin: 0; padding: 0.5rem 1rem; background: #fff4ce; color: #1b1b1b; border-bottom: 2px solid #8a6100; }
.candor-preview pre { max-height: 50vh; overflow: auto; white-space: pre-wrap; font: 0.85rem/1.4 ui-monospace, monospace; }
.candor-preview summary { cursor: pointer; font-weight: 600; }
`;
