import type { Files, Project, Spot } from "../facts.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Known, Outside, Sink } from "../sink.ts";

/** Somebody else's package or host that code names. */
export interface Outsider extends Outside {
  readonly name: string;
  readonly as: "package" | "host";
  readonly vendor: Outside["vendor"];
  /** Where it stands, each file once. */
  readonly at: readonly Spot[];
}

/** What is imported to be used: not for its types alone. */
const IMPORT =
  /\b(?:import|export)\b(?!\s+type\b)[^"';]*?\bfrom\s*["']([^"'\n]+)["']|\b(?:import|require)\s*\(?\s*["']([^"'\n]+)["']/g;

/** The packages of vendors that files import, and the hosts that they send requests to. */
export function findOutsiders(
  projects: readonly Project[],
  { known, sinks, textOf }: { known: Known; sinks: readonly Sink[]; textOf: Files["textOf"] },
): readonly Outsider[] {
  const imported = projects.flatMap(({ files }) => files.flatMap((path) => importsOf(path, textOf(path), known)));
  const packages = new Set(imported.map(({ name }) => name));
  const asked = sinks.flatMap(({ outside, engine, path, node }): readonly Named[] => {
    const name = outside?.name ?? null;
    if (name === null || packages.has(packageOf(name) ?? name) || !isHost(name)) return [];
    return [{ name, as: "host", vendor: outside?.vendor ?? null, at: engine.spot(path, node.getStart(), node.end) }];
  });
  const written = projects.flatMap(({ files }) => files.flatMap((path) => addressesOf(path, textOf(path), known)));
  const together = Map.groupBy([...imported, ...asked, ...written], ({ name }) => name);
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    const at = [...new Map(all.map((one) => [one.at.path, one.at])).values()];
    return first ? [{ ...first, at }] : [];
  });
}

interface Named extends Omit<Outsider, "at"> {
  readonly at: Spot;
}

function importsOf(path: string, text: string, known: Known): readonly Named[] {
  return [...text.matchAll(IMPORT)].flatMap(({ 0: whole, 1: from, 2: called, index }) => {
    const specifier = from ?? called ?? "";
    const name = packageOf(specifier);
    const vendor = name === null ? null : known.vendorOfModule(specifier);
    if (name === null || vendor === null) return [];
    return [{ name, as: "package", vendor, at: { path, start: index, end: index + whole.length } } as const];
  });
}

/** An address that programs ask, and no link for people: `https://api.mail.example/v3`. */
const ADDRESS = /["'`](https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^"'`\s]*)?)/gi;
const FOR_PROGRAMS =
  /^(?:api|hooks?|oauth2?|ingest|events?|collect|push|track|data)\b|apis?\.|^\/(?:api|v\d|oauth|token|webhooks?|graphql)\b/;

/** The addresses of vendors that a text names in quotes. */
function addressesOf(path: string, text: string, known: Known): readonly Named[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: whole, 2: host = "", 3: rest = "", index }) => {
    const name = host.toLowerCase();
    const vendor = FOR_PROGRAMS.test(name) || FOR_PROGRAMS.test(rest) ? known.vendorOfHost(name) : null;
    return vendor ? [{ name, as: "host", vendor, at: { path, start: index, end: index + whole.length } } as const] : [];
  });
}

/** A host has a dot in it and is no address of the machine itself. */
function isHost(name: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name) && !/^(?:127\.|0\.0\.0\.0)/.test(name);
}
