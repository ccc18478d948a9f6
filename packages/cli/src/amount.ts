/** `1 file`, `2 files`. */
export function amount(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}
