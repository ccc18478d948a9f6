import { type IdKind, PACKS, placeNames } from "@candor/compiler";
import { CompletionItemKind } from "vscode-languageserver/node";
import { aboutId } from "../hover/about-id.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Choice } from "./choice.ts";

/** The ids of one sort that a policy has; `first` are those to begin with, where their order is not the policy's. */
export function idChoices(snapshot: Snapshot, ids: IdKind, first: readonly string[]): readonly Choice[] {
  if (ids === "places") return places(first);
  if (ids === "packs") return packs();
  return (snapshot.known[ids] ?? []).map((id) => {
    const about = aboutId(snapshot, ids, id);
    return { label: id, text: id, kind: CompletionItemKind.Reference, ...(about !== null && { detail: about }) };
  });
}

function places(first: readonly string[]): readonly Choice[] {
  const names = placeNames();
  const codes = new Set([...first.filter((code) => names.has(code)), ...names.keys()]);
  return Array.from(codes, (code) => ({
    label: code,
    text: code,
    kind: CompletionItemKind.Constant,
    detail: names.get(code) ?? "",
    filter: `${code} ${names.get(code) ?? ""}`,
  }));
}

/** A company adds a pack to those of its places, or takes one away. */
function packs(): readonly Choice[] {
  return ["+", "-"].flatMap((sign) =>
    PACKS.map(({ id, title }) => ({
      label: `${sign}${id}`,
      text: `${sign}${id}`,
      kind: CompletionItemKind.Constant,
      detail: title,
    })),
  );
}
