import { open } from "node:fs/promises";
import { isGenerated } from "@candor/generators";

/** More than the first lines of a generated file, which say who wrote it. */
const START = 256;

/** Whether a file stands there that no build of ours wrote, or that cannot be read to tell. */
export async function isForeign(target: string): Promise<boolean> {
  try {
    const file = await open(target);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
      return !isGenerated(buffer.toString("utf8", 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}
