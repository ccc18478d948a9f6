/** A folder to read. */
export interface ReadFolder {
  /** What findings call it. */
  readonly name: string;
  /** Where it is, absolute or relative to where the process runs. */
  readonly at: string;
}

/** A folder as findings name it: forward slashes, none at the end; empty for the folder where the command runs. */
export function folderName(folder: string): string {
  const plain = folder.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  return plain === "." ? "" : plain.replace(/(.)\/+$/, "$1");
}

/** How findings name a file of a policy folder. */
export function pathIn(folder: string, within: string): string {
  const name = folderName(folder);
  return name === "" ? within : name === "/" ? `/${within}` : `${name}/${within}`;
}

/** The path inside the policy folder of a file that findings name. */
export function withinOf(folder: string, path: string): string {
  const start = pathIn(folder, "");
  return path.startsWith(start) ? path.slice(start.length) : path;
}
