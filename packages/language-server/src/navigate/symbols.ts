import { group } from "@candor/compiler";
import type { Place } from "@candor/model";
import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
} from "vscode-languageserver/node";
import type { Locator } from "../text/locations.ts";
import type { Spot } from "../text/spot.ts";
import type { Snapshot } from "../workspace/snapshot.ts";

/** The outline of a document: its facts, its title and its sections, in the order of its text. */
export function outline({ snapshot, file }: Spot, { range }: Locator): DocumentSymbol[] {
  const document = snapshot.parse(file);
  if (!document) return [];
  const symbol = (name: string, kind: SymbolKind, whole: Place, named: Place): DocumentSymbol[] =>
    // An editor refuses a symbol without a name.
    name.trim() === "" ? [] : [{ name, kind, range: range(whole), selectionRange: range(named) }];
  const sections = document.sections.filter(({ title }) => title !== "");
  return [
    ...Object.keys(group(document.frontmatter)).flatMap((name) => {
      const [key, value] = [document.placeOf([name], "key"), document.placeOf([name])];
      return symbol(name, SymbolKind.Key, { ...key, end: value.end }, key);
    }),
    ...symbol(document.title, SymbolKind.Module, document.titlePlace, document.titlePlace),
    ...sections.flatMap(({ title, place, heading }) => symbol(title, SymbolKind.String, place, heading)),
  ];
}

/** The same for an editor that knows no symbols inside symbols. */
export function flatOutline(spot: Spot, locator: Locator): SymbolInformation[] {
  const uri = locator.uri(spot.file.path);
  return outline(spot, locator).map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }));
}

const KINDS: ReadonlyMap<string, readonly [kind: SymbolKind, what: string]> = new Map([
  ["purposes", [SymbolKind.Module, "purpose"]],
  ["data", [SymbolKind.Field, "data item"]],
  ["recipients", [SymbolKind.Interface, "recipient"]],
  ["served", [SymbolKind.Constant, "aim or promise"]],
  ["events", [SymbolKind.Event, "event"]],
  ["channels", [SymbolKind.Key, "channel"]],
  ["systems", [SymbolKind.Key, "system"]],
  ["people", [SymbolKind.Key, "group of people"]],
  ["controllers", [SymbolKind.Key, "controller"]],
]);

/** The ids of all policies whose letters, or whose purpose's title, contain those of the query in their order. */
export function findSymbols(snapshots: readonly Snapshot[], query: string, { location }: Locator): WorkspaceSymbol[] {
  return snapshots.flatMap(({ survey }) =>
    survey.declared
      .filter(({ id, document, to }) => matches(id, query) || (to === "purposes" && matches(document.title, query)))
      .map(({ to, id, place }) => {
        const [kind, what] = KINDS.get(to) ?? [SymbolKind.Key, to];
        return { name: id, kind, containerName: what, location: location(place) };
      }),
  );
}

function matches(name: string, query: string): boolean {
  let at = 0;
  const letters = name.toLowerCase();
  return Array.from(query.toLowerCase()).every((letter) => {
    const found = letters.indexOf(letter, at);
    at = found + letter.length;
    return found >= 0;
  });
}
