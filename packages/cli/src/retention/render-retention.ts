import { amount } from "../amount.ts";
import { jsonText } from "../json-text.ts";
import { painter } from "../render/paint.ts";
import { clip } from "../render/visible.ts";
import type { Overdue } from "./explain-counts.ts";

/** What was found in the records of an application. */
export interface Shown {
  readonly overdue: readonly Overdue[];
  /** How many records were looked at, and whether that is all of them. */
  readonly looked: number;
  readonly complete: boolean;
}

const LONGEST = 200;

/** What should be gone, as text for people: counts, days and clauses, no value of any record. */
export function renderRetention({ overdue, looked, complete }: Shown, colour: boolean): string {
  const paint = painter(colour);
  const parts = overdue.map(({ record, item, records, since, because }) => {
    const head = `${paint("bold", `${clip(record, LONGEST)}: ${item}`)}  in ${amount(records, "record")}, since ${dayOf(since)}\n`;
    const reasons = because.map(({ purpose, ended, place }) => {
      const at = place ? `  ${paint("dim", `${place.file}:${place.start.line}`)}` : "";
      return `  \`${purpose}\` kept it until ${dayOf(ended)}${at}\n`;
    });
    return head + (reasons.length > 0 ? reasons.join("") : "  no purpose had a reason to keep it\n");
  });
  const found = overdue.length === 0 ? "nothing is overdue" : `${amount(overdue.length, "data item")} overdue`;
  return `${parts.join("")}${found} in ${amount(looked, "record")}${complete ? "" : ", which are not all"}\n`;
}

/** The one object of `candor retention --json`; `schemas/retention.schema.json` describes it. */
export function renderRetentionJson({ overdue, looked, complete }: Shown): string {
  return jsonText({
    format: 1,
    command: "retention",
    ok: complete && overdue.length === 0,
    looked,
    complete,
    overdue: overdue.map(({ record, item, records, since, because }) => ({
      record,
      item,
      records,
      since: since.toISOString(),
      because: because.map(({ purpose, ended, place }) => ({
        purpose,
        ended: ended.toISOString(),
        file: place?.file ?? null,
        line: place?.start.line ?? null,
      })),
    })),
  });
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
