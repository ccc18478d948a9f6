import { type Scalar, type ScalarTag, type Tags } from "yaml";
import { isBlockText } from "../yaml/items.ts";

type Stringify = NonNullable<ScalarTag["stringify"]>;

/**
 * The tags of YAML's core schema that write numbers as the author did (`0800` keeps its zero) and texts of several lines
 * line by line; a text of one line gets double quotes where it needs some.
 */
export function tagsFor(yaml: string): (tags: Tags) => Tags {
  return (tags) =>
    tags.map((tag) => {
      if (typeof tag === "string" || tag.collection) return tag;
      if (tag.tag === "tag:yaml.org,2002:str") return { ...tag, stringify: writeText(yaml, tag.stringify) };
      if (/:(?:int|float)$/.test(tag.tag)) return { ...tag, stringify: writeNumber(tag.stringify) };
      return tag;
    });
}

function writeNumber(otherwise: ScalarTag["stringify"]): Stringify {
  return (item, ...rest) => item.source ?? otherwise?.(item, ...rest) ?? String(item.value);
}

function writeText(yaml: string, otherwise: ScalarTag["stringify"]): Stringify {
  return (item, context, ...rest) => {
    const written = item.range ? yaml.slice(item.range[0], item.range[1]) : "";
    const own = isBlockText(item) ? blockText(written, context.indent) : quotedText(item, written, context.indent);
    if (own !== null) return own;
    // A copy: the text may be written once more, and is read by its own type then.
    return otherwise?.(Object.assign(item.clone() as typeof item, { type: "PLAIN" }), context, ...rest) ?? "";
  };
}

/** Whether a text behind `|` or `>` says how far it is moved in, or keeps the blank lines after it: moving it would change it. */
export function isFixed(item: unknown, yaml: string): boolean {
  return isBlockText(item) && /^[|>][-+]?[+0-9]/.test(yaml.slice((item as Scalar).range?.[0]));
}

/** A text behind `|` or `>`, its lines moved to `indent`; null for one without lines. */
function blockText(written: string, indent: string): string | null {
  const [head = "", ...lines] = written.trimEnd().split("\n");
  const [header = "|"] = /^[|>]-?/.exec(head) ?? [];
  const depth = lines.find((line) => line.trim() !== "")?.search(/\S/);
  if (depth === undefined) return null;
  const moved = lines.map((line) => (line.trim() === "" ? line.slice(depth) : `${indent}${line.slice(depth)}`));
  return [header, ...moved].join("\n");
}

/** A text that goes on over several lines, or that has a backslash; null where the library writes it as well. */
function quotedText({ type }: Scalar, written: string, indent: string): string | null {
  if (type === "QUOTE_DOUBLE" && written.includes("\\") && !written.includes("\n")) return written;
  if (!written.includes("\n")) return null;
  return written
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim() === "" ? "" : `${indent}${line.trim()}`))
    .join("\n");
}
