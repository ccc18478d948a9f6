import { basename, join } from "node:path";
import { CONFIG_FILE } from "../config/config-file.ts";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { escapeMarkdown } from "../render/markdown.ts";

/**
 * The first lines of the comment: the mark by which a later run finds it again, and the heading. Two projects in one repository
 * have a comment each, so both say where the config stands, but for one in the root. `repository` is that root, absolute.
 */
export function headOf({ root, file }: Pick<Settings, "root" | "file">, repository: string): string {
  const place = displayPath(repository, join(root, basename(file)));
  if (place === CONFIG_FILE) return "<!-- candor review -->\n\n## Candor";
  const folder = displayPath(repository, root);
  const named = basename(file) === CONFIG_FILE ? folder : place;
  return `<!-- candor review ${inComment(place)} -->\n\n## Candor: ${escapeMarkdown(`\`${named}\``)}`;
}

/** A path as it can stand in a comment of HTML, which two hyphens would end. */
function inComment(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/").replaceAll("--", "-%2D");
}
