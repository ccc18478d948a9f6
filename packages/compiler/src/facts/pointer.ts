import type { FrontmatterPath } from "../document.ts";

/** The JSON pointer of a path. RFC 6901. */
export function pointerOf(path: FrontmatterPath): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The path of a JSON pointer. RFC 6901. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
