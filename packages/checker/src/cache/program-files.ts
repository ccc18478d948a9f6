import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf } from "./own-folders.ts";

/** The files of the checker itself and of what it judges with, and what says the versions of the compilers. */
export function programFiles(): readonly string[] {
  const model = dirname(fileURLToPath(import.meta.resolve("@candor/model")));
  const compilers = ["typescript/package.json", "@ts-morph/common/package.json"];
  return [
    ...filesWithin(dirname(import.meta.dirname)),
    ...filesWithin(model),
    ...compilers.map((name) => fileURLToPath(import.meta.resolve(name)).replaceAll("\\", "/")),
  ];
}

function filesWithin(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`.replaceAll("\\", "/");
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesWithin(path);
    return /\.(?:[cm]?[jt]s|json)$/.test(path) ? [path] : [];
  });
}
