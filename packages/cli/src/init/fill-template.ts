import { readFile } from "node:fs/promises";
import { packageFile } from "../package-file.ts";

/** A template with the values of its `{{keys}}`. The templates lie beside the source, which is published with what is built from it. */
export async function fillTemplate(path: string, values: ReadonlyMap<string, string>): Promise<string> {
  const template = await readFile(packageFile(`src/init/templates/${path}`), "utf8");
  return `${template.replace(/\{\{([\w-]+)\}\}/g, (whole, key: string) => values.get(key) ?? whole).trimEnd()}\n`;
}
