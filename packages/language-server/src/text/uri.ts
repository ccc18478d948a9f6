import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a file with forward slashes; null for a URI that names no file, such as that of an unsaved one. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? plainPath(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The same path always written the same way: editors write the letter of a Windows drive large or small. */
export function plainPath(path: string): string {
  const slashed = path.replaceAll("\\", "/").replace(/(.)\/+$/, "$1");
  return slashed.replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Whether a path lies in a folder, at any depth. */
export function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
