import { decide, type ConsentSource, type DecisionRequest, type PlaceCode } from "@candor/model";
import { askConsent, type Answers } from "./answers.ts";
import { closed, PurposeDenied, type Closed, type Result } from "./denial.ts";
import type { Limits, NoRoom, Take } from "./limits.ts";
import type { Observe } from "./observe.ts";
import type { Opener, PurposeData } from "./opener.ts";
import { ownMembers } from "./own-members.ts";
import type { RecordPlan } from "./record-plan.ts";
import { planOf, rowOf } from "./sealed.ts";
import type { Standing, StandingOf } from "./standings.ts";
import type { Sending } from "./types/use.ts";

/** What every use of one purpose in one place shares. */
export interface UseParts {
  readonly policy: object;
  readonly purpose: PurposeData;
  readonly consent: ConsentSource;
  readonly limits: Limits | undefined;
  readonly now: () => Date;
  readonly openerOf: (plan: RecordPlan) => Opener;
  readonly standingOf: StandingOf;
  readonly observe: Observe | undefined;
  /** The same purpose for people of another place. */
  readonly elsewhere: (place: PlaceCode | null) => UseParts;
}

/** How a purpose is used: by which channel, for which message, and who acts. */
interface How {
  readonly channel: string | null;
  readonly key: string | null;
  readonly actor: string | null;
}

/** `Use` and `Settled` as they run, without the types that say what a view holds. */
export interface UntypedUse {
  open(record: unknown): Promise<unknown>;
  tryOpen(record: unknown): Promise<Result<unknown>>;
  settle(records: Iterable<unknown>): Promise<UntypedSettled>;
  via(channel: string, sending?: Sending): UntypedUse;
  in(place: PlaceCode | null): UntypedUse;
  by(actor: string): UntypedUse;
}

export interface UntypedSettled {
  readonly at: Date;
  open(record: unknown): Result<unknown>;
}

const ANYHOW: How = { channel: null, key: null, actor: null };

export function createUse(parts: UseParts, how: How = ANYHOW): UntypedUse {
  const { purpose, standingOf } = parts;
  const { channel } = how;
  const take = takeFor(parts, how);
  const requestAt = (now: number): DecisionRequest => ({ purpose, now, ...(channel === null ? {} : { channel }) });
  // Of people who are not asked. Without choices nothing can expire, so the time does not matter.
  const unasked = standingOf(decide(requestAt(0), []));
  const ready = { parts, how, unasked };

  const settle = async (records: Iterable<unknown>): Promise<UntypedSettled> => {
    const at = parts.now();
    const all = take ? [...records] : records;
    const asked = peopleOf(parts, all, ({ asks }) => asks);
    const answers = await askConsent(parts.consent, requestAt(at.getTime()), asked, standingOf);
    // Who is not written to uses up nothing.
    const opens = (opener: Opener, record: unknown): boolean =>
      standingFor(ready, opener, record, answers).closed === null;
    const noRoom = take && (await take(peopleOf(parts, all, opens), at.getTime()));
    return { at, open: (record) => openRecord(ready, record, answers, noRoom) };
  };
  /** Null where something must be asked first: a purpose that waits for no answer is spared a second promise. */
  const openUnasked = (record: unknown): Result<unknown> | null =>
    take || openerFor(parts, record).asks ? null : openRecord(ready, record);
  const openAsked = async (record: unknown): Promise<Result<unknown>> => (await settle([record])).open(record);

  return {
    settle,
    tryOpen: async (record) => openUnasked(record) ?? (await openAsked(record)),
    async open(record) {
      const result = openUnasked(record) ?? (await openAsked(record));
      if (result.ok) return result.view;
      throw new PurposeDenied(purpose.id, String(record), result.denial);
    },
    via: (by, sending) => createUse(parts, { ...how, channel: by, key: ownMembers(sending).key ?? null }),
    in: (place) => createUse(parts.elsewhere(place), how),
    by: (actor) => createUse(parts, { ...how, actor }),
  };
}

/**
 * What takes a message of each person; null where nothing is sent, or as often as one likes. Throws `TypeError` for a channel that
 * the purpose lacks, and where its limits cannot be kept.
 */
function takeFor({ purpose, limits }: UseParts, { channel, key }: How): Take | null {
  const { id, channels, howOften } = purpose;
  if (channel === null) return null;
  if (!channels.includes(channel)) {
    const legal = channels.map((each) => `\`${each}\``).join(", ") || "none";
    throw new TypeError(`unexpected channel \`${channel}\` for \`${id}\`, expected one of its channels: ${legal}`);
  }
  if (!howOften) return null;
  if (limits) return limits({ purpose: id, channel, key, howOften });
  throw new TypeError(`\`${id}\` limits how often: give \`createGuard\` its \`limits\``);
}

/** Everybody in those records that matter; nobody twice. */
function peopleOf(
  parts: UseParts,
  records: Iterable<unknown>,
  matters: (opener: Opener, record: unknown) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of records) {
    const opener = openerFor(parts, record);
    if (!matters(opener, record)) continue;
    const people = opener.plan.subjectsOf(rowOf(record));
    if (typeof people === "string") found.add(people);
    else for (const person of people) found.add(person);
  }
  return found;
}

interface Ready {
  readonly parts: UseParts;
  readonly how: How;
  readonly unasked: Standing;
}

function openRecord(ready: Ready, record: unknown, answers?: Answers, noRoom?: NoRoom | null): Result<unknown> {
  const { observe } = ready.parts;
  const opener = openerFor(ready.parts, record);
  const row = rowOf(record);
  const standing = standingFor(ready, opener, record, answers);
  const why = whyClosed(standing, answers) ?? (noRoom ? roomFor(opener, record, noRoom) : null);
  const view = why === null ? opener.view(row, standing) : undefined;
  observe?.({ opener, row, standing, view, denied: why && why.denial.reason }, ready);
  return why ?? { ok: true, view };
}

function standingFor({ unasked }: Ready, { asks, plan }: Opener, record: unknown, answers?: Answers): Standing {
  const standing = asks ? answers?.standingOf(plan.subjectsOf(rowOf(record))) : unasked;
  return standing ?? notSettled(record);
}

/** An outage keeps what the consent source threw. */
function whyClosed({ closed: why }: Standing, answers?: Answers): Closed | null {
  const cause = answers?.cause;
  return why?.denial.reason === "unavailable" && cause !== undefined ? closed("unavailable", { cause }) : why;
}

function roomFor({ plan }: Opener, record: unknown, noRoom: NoRoom): Closed | null {
  const why = noRoom(plan.subjectsOf(rowOf(record)));
  return why === undefined ? notSettled(record) : why;
}

function notSettled(record: unknown): never {
  throw new TypeError(`${String(record)} was not among the records that were settled`);
}

function openerFor({ policy, openerOf }: UseParts, record: unknown): Opener {
  const plan = planOf(record);
  if (plan.policy === policy) return openerOf(plan);
  throw new TypeError(`${String(record)} belongs to a guard of another policy`);
}
