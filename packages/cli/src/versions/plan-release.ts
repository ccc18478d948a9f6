import { compareVersions, dayTime, isDay, rank, type Release, stepOf, type WordingOnly } from "@candor/compiler";
import { raise, textAddresses } from "@candor/model";
import type { DescribedChange } from "@candor/render";
import { type Changes, changesOf, WORDS } from "./changes.ts";
import type { Side } from "./open-side.ts";

/** What was asked of `candor release`. */
export interface ReleaseRequest {
  readonly version?: string;
  readonly effective?: string;
  readonly wordingOnly?: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  /** What is new, though it looks like something that is gone: ids of purposes, data items and recipients. */
  readonly new?: readonly string[];
}

/** A release as it would be. */
export interface ReleasePlan {
  readonly version: string;
  readonly effective: string;
  readonly wordingOnly: readonly WordingOnly[];
  /** Null where it is the first. */
  readonly changes: Changes | null;
}

/**
 * Why there can be no such release: `usage` for what was asked in a wrong way, `policy` for what the policy or its history does
 * not allow, with the changes that stand against it.
 */
export interface Refusal {
  readonly fault: "usage" | "policy";
  readonly says: string;
  readonly changes: readonly DescribedChange[];
}

export type Planned = { readonly plan: ReleasePlan } | { readonly refusal: Refusal };

/** Works out the release that follows the last one, or why there can be none. `today` is `YYYY-MM-DD`. */
export function planRelease(policy: Side, last: Release | null, request: ReleaseRequest, today: string): Planned {
  const malformed = whatIsMalformed(request);
  if (malformed !== null) return refuse("usage", malformed);
  if (!last) return planFirst(request, today);
  const before = { name: `version ${last.version}`, model: last.model, published: policy.published, release: last };
  const texts = request.wordingOnly ?? [];
  const unknown = whatDidNotChange(texts, changesOf(before, policy).changes);
  if (unknown !== null) return refuse("usage", unknown);
  const found = changesOf(before, policy, texts);
  const isUnsaid = ({ is }: { readonly is: string }): boolean => !request.new?.includes(is);
  const changes = { ...found, likelyRenames: found.likelyRenames.filter(isUnsaid) };
  const { effective = firstDay(changes, { last, today, policy }) } = request;
  const notNew = whatIsNotNew(request.new ?? [], { found, policy, last });
  if (notNew !== null) return refuse("usage", notNew);
  const refusal = whatStandsAgainst(changes, { ...request, effective }, { last, today, policy });
  if (refusal) return { refusal };
  const version = request.version ?? changes.version;
  return { plan: { version, effective, wordingOnly: wordingOnlyOf(request), changes: { ...changes, version } } };
}

function planFirst(request: ReleaseRequest, today: string): Planned {
  const { version = "1.0.0", effective, wordingOnly = [] } = request;
  if (wordingOnly.length > 0)
    return refuse("usage", "`--wording-only` compares with the release before, and there is none");
  return { plan: { version, effective: effective ?? today, wordingOnly: [], changes: null } };
}

/** What was asked in a wrong way, whatever the policy says. */
function whatIsMalformed({ version, effective, wordingOnly = [], reason, by }: ReleaseRequest): string | null {
  if (version !== undefined && !/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(version))
    return `\`${version}\` is no version: write it as in \`--version 1.2.0\``;
  if (effective !== undefined && !isDay(effective))
    return `\`${effective}\` is no day: write it as in \`--effective 2026-12-01\``;
  const said = Boolean(reason?.trim()) && Boolean(by?.trim());
  if (wordingOnly.length > 0 && !said)
    return "`--wording-only` needs `--reason` and `--by`: why the text says the same, and who says so";
  if (wordingOnly.length === 0 && (reason !== undefined || by !== undefined))
    return "`--reason` and `--by` belong to `--wording-only`";
  return null;
}

function wordingOnlyOf({ wordingOnly = [], reason = "", by = "" }: ReleaseRequest): readonly WordingOnly[] {
  return [...new Set(wordingOnly)].toSorted().map((text) => ({ text, reason: reason.trim(), by: by.trim() }));
}

function whatDidNotChange(texts: readonly string[], changes: readonly DescribedChange[]): string | null {
  const told = changes.filter(({ weight }) => weight !== "patch");
  const known = [...new Set(told.flatMap(addressesOf))];
  const unknown = texts.find((text) => !known.includes(text));
  if (unknown === undefined) return null;
  const which =
    known.length === 0 ? "no text of which people would be told" : known.map((text) => `\`${text}\``).join(", ");
  return `\`${unknown}\` is no text that changed; what changed is ${which}`;
}

function addressesOf({ kind, purposes, subjects }: DescribedChange): readonly string[] {
  return subjects.flatMap((subject) => textAddresses({ kind, purpose: purposes[0] ?? null, subject }));
}

function whatIsNotNew(
  ids: readonly string[],
  { found, policy: { model }, last }: { readonly found: Changes } & Pick<Around, "policy" | "last">,
): string | null {
  const added = (["purposes", "data", "recipients"] as const).flatMap((list) => {
    const had = new Set(last.model[list].map(({ id }) => id));
    return model[list].map(({ id }) => id).filter((id) => !had.has(id));
  });
  const fresh = [...new Set([...added, ...found.likelyRenames.map(({ is }) => is)])];
  const unknown = ids.find((id) => !fresh.includes(id));
  if (unknown === undefined) return null;
  const which = fresh.length === 0 ? "there is none" : `new are ${fresh.map((id) => `\`${id}\``).join(", ")}`;
  return `\`${unknown}\` is nothing that is new since version ${last.version}; ${which}`;
}

/** The first day from which the version can hold: people hear of a change before it takes effect (GDPR 13(3)). */
function firstDay({ changes }: Changes, { last, today, policy }: Around): string {
  const day = isHeard(changes) && !promisesToTell(policy) ? dayAfter(today) : today;
  return day < last.effective ? last.effective : day;
}

function isHeard(changes: readonly DescribedChange[]): boolean {
  return changes.some(({ weight }) => weight !== "patch");
}

/** Who promised to tell people first says himself how long before. */
function promisesToTell({ model }: Side): boolean {
  return model.mission.promises.some(({ id }) => id === "tell-first");
}

function dayAfter(day: string): string {
  return new Date(dayTime(day) + MS_A_DAY).toISOString().slice(0, 10);
}

const MS_A_DAY = 86_400_000;

interface Around {
  readonly last: Release;
  readonly today: string;
  readonly policy: Side;
}

function whatStandsAgainst(
  changes: Changes,
  { version, effective }: ReleaseRequest & { readonly effective: string },
  { last, today, policy }: Around,
): Refusal | null {
  const heard = changes.changes.filter(({ weight }) => weight !== "patch");
  const against = (says: string, those = heard): Refusal => ({ fault: "policy", says, changes: those });
  if (changes.bump === "none") return against(`nothing has changed since version ${last.version}`);
  const [rename] = changes.likelyRenames;
  if (rename)
    return against(
      `${WORDS.changes.diff.renamed(rename.was, rename.is, rename.of)}; where it is another ${ANOTHER[rename.of]}, say \`--new ${rename.is}\``,
      [],
    );
  if (effective < last.effective)
    return against(
      `version ${last.version} holds from ${last.effective}, so the next cannot hold from ${effective}`,
      [],
    );
  if (heard.length > 0 && effective <= today)
    return against(
      promisesToTell(policy)
        ? "the policy promises to tell people first (`tell-first`): choose a later day with `--effective`"
        : `people must hear of this before it takes effect, and ${effective} leaves no day for it: choose ${dayAfter(today)} or a later day with \`--effective\``,
    );
  if (version === undefined) return null;
  if (compareVersions(version, last.version) <= 0)
    return { fault: "usage", says: `version ${version} does not come after ${last.version}`, changes: [] };
  if (rank(stepOf(last.version, version)) >= rank(changes.bump)) return null;
  const most = changes.changes.filter(({ weight }) => weight === changes.changes[0]?.weight);
  return against(
    `version ${version} is too small for what changed; the smallest that will do is ${raise(last.version, changes.bump)}`,
    most,
  );
}

const ANOTHER = { purposes: "use", data: "item", recipients: "company" } as const;

function refuse(fault: Refusal["fault"], says: string): Planned {
  return { refusal: { fault, says, changes: [] } };
}
