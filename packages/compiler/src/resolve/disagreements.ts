import type { Diagnostic } from "@candor/model";
import type { FrontmatterPath, ParsedDocument } from "../document.ts";
import { isId } from "../ids/id.ts";
import { onceEach } from "../once-each.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { type Group, group } from "./references.ts";

/**
 * What a purpose says about its own items that does not agree, for everybody and by place. `known` are the data items; an
 * item that is none has a finding of its own.
 */
export function disagreements(document: ParsedDocument, known: ReadonlySet<string> | null): readonly Diagnostic[] {
  return within(document).flatMap(({ finding, item }) =>
    item === null || known === null || known.has(item) ? [finding] : [],
  );
}

interface Disagreement {
  readonly finding: Diagnostic;
  /** The item that it is only about where there is such an item. */
  readonly item: string | null;
}

const within: (document: ParsedDocument) => readonly Disagreement[] = onceEach((document) => {
  if (document.kind !== "purpose") return [];
  const { "by-place": places, ...facts } = group(document.frontmatter);
  const changed = Object.entries(group(places)).map(([place, change]) => [["by-place", place], group(change)] as const);
  const everywhere = changed.flatMap(([, own]) => itemsOf(own));
  return [
    ...neededAndOptional(document, [], facts, facts),
    ...keptUnused(document, [], facts, [...itemsOf(facts), ...everywhere]),
    ...changed.flatMap(([path, own]) => [
      ...neededAndOptional(document, path, own, { ...facts, ...own }),
      ...keptUnused(document, path, own, itemsOf({ ...facts, ...own })),
    ]),
  ];
});

/** `own` is what is written at `path`; `facts` are all that hold there. */
function neededAndOptional(
  document: ParsedDocument,
  path: FrontmatterPath,
  own: Group,
  facts: Group,
): readonly Disagreement[] {
  const needs = new Set(list(facts["needs"]));
  const help = "keep it under `needs` or under `optional`";
  return list(own["optional"]).flatMap((item, index) => {
    if (typeof item !== "string" || !needs.has(item)) return [];
    const at = [...path, "optional", index];
    const place = document.placeOf(at);
    const message = `${shown(item)} is both needed and optional`;
    return [{ finding: finding("id/duplicate", message, help, place, at), item: null }];
  });
}

/** A time for an item that the purpose does not use would be lost. */
function keptUnused(
  document: ParsedDocument,
  path: FrontmatterPath,
  own: Group,
  items: readonly unknown[],
): readonly Disagreement[] {
  const used = new Set(items);
  return Object.keys(group(own["kept"])).flatMap((item) => {
    if (used.has(item) || !isId(item)) return [];
    const at = [...path, "kept", item];
    const help = "add it to `needs` or `optional`, or take it out of `kept`";
    const message = `this purpose does not use ${shown(item)}`;
    return [{ finding: finding("reference/unknown", message, help, document.placeOf(at, "key"), at), item }];
  });
}

function itemsOf(facts: Group): readonly unknown[] {
  return [...list(facts["needs"]), ...list(facts["optional"])];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function finding(
  rule: string,
  message: string,
  help: string,
  place: Diagnostic["place"],
  path: FrontmatterPath,
): Diagnostic {
  return { rule, severity: "error", message, help, place, pointer: pointerOf(path) };
}
