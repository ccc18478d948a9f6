import { decide, type ConsentSource, type DecisionRequest } from "@candor/model";
import { askConsent, type Answers } from "./answers.ts";
import { PurposeDenied, type Result } from "./denial.ts";
import type { Opener, PurposeData } from "./opener.ts";
import type { RecordPlan } from "./record-plan.ts";
import { planOf, rowOf } from "./sealed.ts";
import type { Standing, StandingOf } from "./standings.ts";

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
  const { purpose, standingOf } = parts;
  const requestAt = (now: number): DecisionRequest => ({ purpose, now, ...(channel === undefined ? {} : { channel }) });
  // Of people who are not asked. Without choices nothing can expire, so the time does not matter.
  const unasked = standingOf(decide(requestAt(0), []));

  const settle = async (records: Iterable<unknown>): Promise<UntypedSettled> => {
    const at = parts.now();
    const subjects = subjectsToAsk(parts, records);
    const answers = await askConsent(parts.consent, requestAt(at.getTime()), subjects, standingOf);
    return { at, open: (record) => openRecord(parts, record, unasked, answers) };
  };
  /** Null where people must be asked first: a purpose that waits for nobody's answer is spared a second promise. */
  const openUnasked = (record: unknown): Result<unknown> | null =>
    openerFor(parts, record).asks ? null : openRecord(parts, record, unasked);
  const openAsked = async (record: unknown): Promise<Result<unknown>> => (await settle([record])).open(record);

  return {
    settle,
    tryOpen: async (record) => openUnasked(record) ?? (await openAsked(record)),
    async open(record) {
      const result = openUnasked(record) ?? (await openAsked(record));
      if (result.ok) return result.view;
      throw new PurposeDenied(purpose.id, String(record), result.denial);
    },
    via(channel) {
      if (purpose.channels.includes(channel)) return createUse(parts, channel);
      const legal = purpose.channels.map((each) => `\`${each}\``).join(", ") || "none";
      throw new TypeError(
        `unexpected channel \`${channel}\` for \`${purpose.id}\`, expected one of its channels: ${legal}`,
      );
    },
  };
}

/** Everybody in these records whose choice matters; nobody twice. */
function subjectsToAsk(parts: UseParts, records: Iterable<unknown>): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const record of records) {
    const { asks, plan } = openerFor(parts, record);
    if (!asks) continue;
    const people = plan.subjectsOf(rowOf(record));
    if (typeof people === "string") subjects.add(people);
    else for (const person of people) subjects.add(person);
  }
  return subjects;
}

function openRecord(parts: UseParts, record: unknown, unasked: Standing, answers?: Answers): Result<unknown> {
  const opener = openerFor(parts, record);
  const row = rowOf(record);
  const standing = opener.asks ? answers?.standingOf(opener.plan.subjectsOf(row)) : unasked;
  if (!standing) throw new TypeError(`${String(record)} was not among the records that were settled`);
  if (standing.closed === null) return { ok: true, view: opener.view(row, standing) };
  const { denial } = standing.closed;
  if (denial.reason !== "unavailable" || answers?.cause === undefined) return standing.closed;
  return { ok: false, denial: { ...denial, cause: answers.cause } };
}

function openerFor({ policy, openerOf }: UseParts, record: unknown): Opener {
  const plan = planOf(record);
  if (plan.policy === policy) return openerOf(plan);
  throw new TypeError(`${String(record)} belongs to a guard of another policy`);
}
