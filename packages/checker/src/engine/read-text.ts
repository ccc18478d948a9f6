import { readFileSync } from "node:fs";

/** A file's text as compilers have it: without its byte order mark, which may say that it is UTF-16. Null where it cannot be read. */
export function readText(path: string): string | null {
  try {
    const text = readFileSync(path, "utf8");
    if (text.startsWith("\uFEFF")) return text.slice(1);
    return text.startsWith("\uFFFD") ? decode(readFileSync(path)) : text;
  } catch {
    return null;
  }
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.toString("utf8");
}
