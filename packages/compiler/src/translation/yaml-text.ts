import { parse, stringify } from "yaml";

/** How policies write YAML. */
export const YAML = { version: "1.2", schema: "core" } as const;

/** A text as YAML on one line, with quotes only where it needs them; `flow`: inside brackets. */
export function yamlText(text: string, flow: boolean): string {
  const plain = stringify(text, { ...YAML, lineWidth: 0 }).trimEnd();
  if (plain.includes("\n")) return JSON.stringify(text);
  return !flow || readsAs(`[${plain}]`, [text]) ? plain : JSON.stringify(text);
}

/** Whether YAML says a value, with its fields in the same order. */
export function readsAs(yaml: string, value: unknown): boolean {
  try {
    return JSON.stringify(parse(yaml, YAML)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
