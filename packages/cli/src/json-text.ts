/** A value as the text of a JSON file, or as what a command prints for programs. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
