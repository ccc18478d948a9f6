/**
 * Precision and recall of the check on positions of real repositories that were labelled by hand before it ran.
 * `node score.ts <repository> <work tree> [tsconfig,…] [ts6|ts7] [labels]`: the labels are `<repository>.labels.json` beside
 * this file, or the file of that name there; the bindings `<repository>.json`. Prints the figures with Wilson's bounds (95 %) and
 * every position that differs: of reads, and apart from them of records that are handed on (forwards). A forward that is found in
 * a file with labels and is not labelled counts as wrong, as those files were labelled whole.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check, type Forwarded, type Read } from "../../src/index.ts";
import { policyOf } from "../../test/policy.ts";

interface Label {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly property: string | null;
  readonly verdict: "read" | "forward" | "trap" | "unsure";
  readonly note: string;
}

const [repository = "", tree = "", projects = "tsconfig.json", engine = "ts7", labelled = `${repository}.labels.json`] =
  process.argv.slice(2);
const { bindings } = read(`${repository}.json`) as { readonly bindings: Readonly<Record<string, string>> };
const labels = read(labelled) as readonly Label[];
const items = [...new Set(Object.values(bindings))];
const folder = resolve(tree);
const started = performance.now();
const { reads, forwards, coverage } = await check({
  model: policyOf(items, { all: { needs: items } }),
  places: new Map(),
  config: { projects: projects.split(","), bindings },
  folder,
  cwd: folder,
  engine: engine === "ts6" ? "ts6" : "ts7",
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);

const found = new Map(reads.map((read) => [placeOf(read), read]));
/** To name a bound column in a query's `where` is a read, as docs/checking-code.md says; the labels call it a trap, with a note. */
const isAsked = ({ property, note }: Label): boolean => property !== null && note.startsWith("where");
const scored = labels
  .filter(({ verdict }) => verdict === "read" || verdict === "trap")
  .map((label) => (isAsked(label) ? { ...label, verdict: "read" as const } : label));
const told = scored.map((label) => ({ label, read: found.get(`${label.file}:${label.line}:${label.column}`) }));
const isFound = (read: Read | undefined): boolean => read !== undefined && read.standing !== "cannot-tell";
const hits = told.filter(({ label, read }) => label.verdict === "read" && isFound(read));
const misses = told.filter(({ label, read }) => label.verdict === "read" && !isFound(read));
const wrong = told.filter(({ label, read }) => label.verdict === "trap" && isFound(read));

console.log(`${repository}: ${seconds} s with ${engine}; ${coverage.reads} reads, ${coverage.cannotTell} cannot tell`);
console.log(`labels     ${labels.length}, of them ${scored.length} scored`);
console.log(`precision  ${share(hits.length, hits.length + wrong.length)}`);
console.log(`recall     ${share(hits.length, hits.length + misses.length)}`);
for (const { label, read } of [...misses, ...wrong]) {
  const what = label.verdict === "trap" ? "wrong" : read ? "doubt" : "miss";
  console.log(
    `${what}  ${label.file}:${label.line}:${label.column}  ${label.property ?? read?.label ?? ""}  ${label.note}`,
  );
}

const handed = new Map(forwards.map((forward) => [startOf(forward), forward]));
const files = new Set(labels.map(({ file }) => file));
const known = new Map(labels.map((label) => [`${label.file}:${label.line}:${label.column}`, label]));
const sure = forwards.filter(({ items, place }) => items.length > 0 && files.has(place.file));
const right = sure.filter((forward) => known.get(startOf(forward))?.verdict === "forward");
// Of what a label is unsure about, nobody can say that it is wrong.
const unlabelled = sure.filter(
  (forward) => !["forward", "unsure"].includes(known.get(startOf(forward))?.verdict ?? ""),
);
const wanted = labels.filter(({ verdict }) => verdict === "forward");
const missed = wanted.filter(
  (label) => !right.some((one) => startOf(one) === `${label.file}:${label.line}:${label.column}`),
);
const { records, outOfSight, cannotTell, dynamicCalls } = coverage.handedOn;
console.log(
  `forwards   ${records} found, ${outOfSight} of them out of sight; ${cannotTell} cannot tell; ${dynamicCalls} dynamic calls`,
);
console.log(`labels     ${wanted.length}`);
console.log(`precision  ${share(right.length, right.length + unlabelled.length)}`);
console.log(`recall     ${share(wanted.length - missed.length, wanted.length)}`);
for (const { file, line, column, note } of missed) {
  const what = handed.has(`${file}:${line}:${column}`) ? "doubt" : "miss";
  console.log(`${what}  ${file}:${line}:${column}  ${note}`);
}
for (const one of unlabelled)
  console.log(`wrong  ${startOf(one)}  ${one.name} (${one.label})  ${known.get(startOf(one))?.note ?? "not labelled"}`);

function startOf({ place: { file, start } }: Forwarded): string {
  return `${file}:${start.line}:${start.column}`;
}

/** Where the name itself begins, past a quote. */
function placeOf({ place: { file, start, end }, name }: Read): string {
  const quoted = end.offset - start.offset === name.length + 2;
  return `${file}:${start.line}:${start.column + (quoted ? 1 : 0)}`;
}

/** A share with Wilson's score interval at 95 %. */
function share(part: number, whole: number): string {
  if (whole === 0) return "none";
  const z = 1.96;
  const p = part / whole;
  const middle = p + z ** 2 / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const bound = (side: number): string => ((middle + side * spread) / (1 + z ** 2 / whole)).toFixed(3);
  return `${p.toFixed(3)} (${part} of ${whole}; ${bound(-1)} to ${bound(1)})`;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));
}
