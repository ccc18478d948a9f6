import { compareDiagnostics, type Diagnostic } from "@candor/model";
import { amount } from "../amount.ts";
import { holdReport } from "../baseline/hold-report.ts";
import type { Settings } from "../config/load-config.ts";
import { colours, usage, type Io } from "../io.ts";
import { painter } from "../render/paint.ts";
import { closing, renderFinding, renderPretty } from "../render/pretty.ts";
import { countsOf, type Report } from "../report.ts";
import type { FindingOptions } from "../report-options.ts";

/** Tells what checks find that follow each other: all at first, then what is new. */
export interface Teller {
  /** What edited files say by themselves; `files` are these, as findings name them. */
  readonly early: (report: Report, files: readonly string[]) => Promise<void>;
  /** What was found in all; of what was there before, and of what was told early, only how much it is. */
  readonly whole: (report: Report) => Promise<void>;
}

export function createTeller(settings: () => Settings, options: FindingOptions, io: Io): Teller {
  const paint = painter(colours(io));
  const tell = (text: string): unknown => io.stdout.write(text);
  let before: ReadonlySet<string> | null = null;
  /** Null where nothing was told early. */
  let early: ReadonlySet<string> | null = null;
  const hold = async (report: Report): Promise<Held | null> => {
    const sorted = { ...report, diagnostics: report.diagnostics.toSorted(compareDiagnostics) };
    const held = await holdReport(sorted, { settings: settings(), options, prints: true, base: io.cwd, io });
    if (typeof held === "string") {
      usage(io, held);
      return null;
    }
    const keyOf = (found: Diagnostic): string => held.prints?.get(found)?.here ?? found.message;
    return { report: held, found: new Map(held.diagnostics.map((found) => [keyOf(found), found])) };
  };
  const frames = (found: Iterable<Diagnostic>, { texts }: Report): string =>
    Array.from(found, (one) => `${renderFinding(one, texts, paint)}\n`).join("");
  return {
    early: async (report, files) => {
      const held = await hold(report);
      if (!held) return;
      early = new Set(held.found.keys());
      const none = held.found.size === 0 ? "no findings\n" : "";
      tell(`\n${paint("bold", files.join(", "))}: ${none || `${amount(held.found.size, "finding")}\n\n`}`);
      tell(frames(held.found.values(), held.report));
    },
    whole: async (report) => {
      const held = await hold(report);
      if (!held) return;
      const counts = countsOf(held.report.diagnostics);
      const told = new Set([...(before ?? []), ...(early ?? [])]);
      const gone = [...(before ?? [])].filter((key) => !held.found.has(key)).length;
      if (before === null) tell(renderPretty(held.report, counts, colours(io)));
      else {
        const fresh = [...held.found].flatMap(([key, found]) => (told.has(key) ? [] : [found]));
        if (early === null) tell("\n");
        tell(frames(fresh, held.report));
        tell(`${closing(held.report, counts, paint)}${gone > 0 ? `; ${gone} mended` : ""}\n`);
      }
      before = new Set(held.found.keys());
      early = null;
    },
  };
}

interface Held {
  readonly report: Report;
  /** By what stays the same of it while it is there. */
  readonly found: ReadonlyMap<string, Diagnostic>;
}
