import type { Place } from "@candor/model";
import type { Location } from "vscode-languageserver/node";
import type { OpenDocument } from "../workspace/documents.ts";
import { rangeOf } from "./ranges.ts";
import { uriOf } from "./uri.ts";

/** Turns places into what an editor calls them: files that are open in it by its own URIs, and by what it shows of them. */
export interface Locator {
  readonly uri: (path: string) => string;
  readonly range: (place: Place) => Location["range"];
  readonly location: (place: Place) => Location;
  /** Of an open document; null for a file that is not open. */
  readonly version: (path: string) => number | null;
}

export function createLocator(openDocument: (path: string) => OpenDocument | null): Locator {
  const uri = (path: string): string => openDocument(path)?.uri ?? uriOf(path);
  const range = (place: Place): Location["range"] => rangeOf(place, openDocument(place.file)?.marked ?? false);
  return {
    uri,
    range,
    location: (place) => ({ uri: uri(place.file), range: range(place) }),
    version: (path) => openDocument(path)?.version ?? null,
  };
}
