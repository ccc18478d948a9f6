import { citationsOf, type Pack } from "@candor/compiler";
import { findPack } from "../find-pack.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { allRules, type ListedRule } from "../rule-pages.ts";

export interface RulesOptions {
  /** Only the rules of this pack. */
  readonly pack?: string;
}

/** `candor rules`: every rule with its severity, as the pack gives it where one is named, and what it is about, one a line. */
export async function rules({ pack }: RulesOptions, io: Io): Promise<ExitCode> {
  const found = pack === undefined ? null : findPack(pack);
  if (typeof found === "string") return usage(io, found);
  const all = await allRules();
  const listed = found === null ? all : all.flatMap((rule) => asGiven(rule, found));
  const width = Math.max(...listed.map(({ id }) => id.length));
  for (const { id, severity, summary } of listed) {
    io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${summary}\n`);
  }
  return 0;
}

/** A rule with the severity that a pack gives it; nothing where the pack does not ask for it. */
function asGiven(rule: ListedRule, pack: Pack): readonly ListedRule[] {
  const citations = citationsOf(rule.id, [pack]);
  const given = citations.find(({ severity }) => severity !== null)?.severity ?? rule.severity;
  return citations.length > 0 ? [{ ...rule, severity: given }] : [];
}
