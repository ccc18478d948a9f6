import type { ConsentSource } from "@candor/model";
import { askConsent, type Answers } from "./answers.ts";
import { PurposeDenied, type Result } from "./denial.ts";
import type { Opener, PurposeData } from "./opener.ts";
import { planOf, rowOf } from "./sealed.ts";
import type { RecordPlan } from "./record-plan.ts";
import type { StandingOf } from "./standings.ts";

/** What every use of one purpose shares. */
export interface UseParts {
  readonly policy: object;
  readonly purpose: PurposeData;
  readonly consent: ConsentSource;
  readonly now: () => Date;
  readonly openerOf: (plan: RecordPlan) => Opener;
  readonly standingOf: StandingOf;
}

/** `Use` and `Settled` as they run, without the types that say what a view holds. */
export interface UntypedUse {
  open(record: unknown): Promise<unknown>;
  tryOpen(record: unknown): Promise<Result<unknown>>;
  settle(records: Iterable<unknown>): Promise<UntypedSettled>;
  via(channel: string): UntypedUse;
}

export interface UntypedSettled {
  readonly at: Date;
  open(record: unknown): Result<unknown>;
}

export function createUse(parts: UseParts, channel?: string): UntypedUse {
  const settle = (records: Iterable<unknown>): Promise<UntypedSettled> => settleRecords(parts, channel, records);
  const tryOpen = async (record: unknown): Promise<Result<unknown>> => (await settle([record])).open(record);
  return {
    settle,
    tryOpen,
    async open(record) {
      const result = await tryOpen(record);
      if (result.ok) return result.view;
      throw new PurposeDenied(parts.purpose.id, String(record), result.denial);
    },
    via(channel) {
      const { id, channels } = parts.purpose;
      if (channels.includes(channel)) return createUse(parts, channel);
      const legal = channels.map((each) => `\`${each}\``).join(", ") || "none";
      throw new TypeError(`unexpected channel \`${channel}\` for \`${id}\`, expected one of its channels: ${legal}`);
    },
  };
}

/** Asks the source once about everybody in these records whose choice matters; nobody is asked about twice. */
async function settleRecords(
  parts: UseParts,
  channel: string | undefined,
  records: Iterable<unknown>,
): Promise<UntypedSettled> {
  const at = parts.now();
  const subjects = new Set<string>();
  for (const record of records) {
    const plan = planFor(parts, record);
    if (!parts.openerOf(plan).asks) continue;
    for (const subject of plan.subjectsOf(rowOf(record))) subjects.add(subject);
  }
  const request = { purpose: parts.purpose, now: at.getTime(), ...(channel === undefined ? {} : { channel }) };
  const answers = await askConsent(parts.consent, request, subjects, parts.standingOf);
  return { at, open: (record) => openRecord(parts, answers, record) };
}

function openRecord(parts: UseParts, answers: Answers, record: unknown): Result<unknown> {
  const plan = planFor(parts, record);
  const row = rowOf(record);
  const opener = parts.openerOf(plan);
  const standing = answers.standingOf(opener.asks ? plan.subjectsOf(row) : []);
  if (!standing) throw new TypeError(`${String(record)} was not among the records that were settled`);
  if (standing.denial === null) return { ok: true, view: opener.view(row, standing) };
  const { reason, help } = standing.denial;
  const hasCause = reason === "unavailable" && answers.cause !== undefined;
  return { ok: false, denial: hasCause ? { reason, help, cause: answers.cause } : standing.denial };
}

function planFor({ policy }: UseParts, record: unknown): RecordPlan {
  const plan = planOf(record);
  if (plan.policy === policy) return plan;
  throw new TypeError(`${String(record)} belongs to a guard of another policy`);
}
