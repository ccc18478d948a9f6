import type { Cell } from "@candor/compiler";
import type { Paint } from "./paint.ts";
import { clip } from "./visible.ts";
import type { TestFigures } from "../report.ts";
import { missesOf } from "./misses.ts";
import { percentOf } from "./percent.ts";

/** How many of the outcomes that no test reaches are listed. */
const SHOWN = 20;
const HEADINGS = ["", "data allowed", "denied", "channels allowed", "denied"];

/** Coverage as a table, purpose by purpose: of its data and channels, how many tests found allowed, and how many denied. */
export function renderTests({ cells, outcomes }: TestFigures, paint: Paint): string {
  const rows = [...Map.groupBy(cells, nameOf)].map(([name, own]) => [name, ...figuresOf(own)]);
  const all = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  const [heading = "", ...body] = lines;
  const { reached, total } = outcomes;
  const sum = `${reached} of ${total} outcomes reached, ${percentOf(outcomes)}`;
  return [paint("dim", heading), ...body, ...missing(cells, paint), sum].map((line) => `${line}\n`).join("");
}

function nameOf({ purpose, place }: Cell): string {
  return clip(place === null ? purpose : `${purpose} in ${place}`, 60);
}

function figuresOf(cells: readonly Cell[]): readonly string[] {
  const items = cells.filter(({ item }) => item !== null);
  const channels = cells.filter(({ channel }) => channel !== null);
  return [items, channels].flatMap((own) => [
    share(own.map(({ allowed }) => allowed)),
    share(own.map(({ denied }) => denied)),
  ]);
}

/** `2/3`; a dash where people's choices cannot bring it about for any. */
function share(counts: readonly (number | null)[]): string {
  const possible = counts.filter((count) => count !== null);
  return possible.length === 0 ? "–" : `${possible.filter((count) => count > 0).length}/${possible.length}`;
}

function missing(cells: readonly Cell[], paint: Paint): readonly string[] {
  const misses = missesOf(cells);
  const shown = misses.slice(0, SHOWN).map(({ says, at }) => {
    const place = at ? paint("dim", `  ${clip(at.file, 200)}:${at.start.line}:${at.start.column}`) : "";
    return `  ${clip(says, 200)}${place}`;
  });
  return misses.length > shown.length ? [...shown, `  and ${misses.length - shown.length} more`] : shown;
}
