import type { Field, Vocabulary } from "@candor/compiler";

/** A field in a few words, in Markdown: the schemas write their descriptions so. */
export function explainField({
  title,
  description,
  example,
}: Pick<Field, "title" | "description" | "example">): string {
  const head = title === "" ? [] : [`**${title}**`];
  const sample = example === "" ? [] : [`Example: \`${example.replaceAll("`", "'")}\``];
  return [...head, description, ...sample].filter((part) => part !== "").join("\n\n");
}

/** The same of what may stand at a path. */
export function explainValue({ title, description, examples }: Vocabulary): string {
  return explainField({ title, description, example: examples[0] ?? "" });
}
