/** Text without its line breaks, which say nothing in Markdown: wrapping a paragraph anew does not change what it says. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[ \t]*[\r\n][ \t\r\n]*/g, " ");
}
