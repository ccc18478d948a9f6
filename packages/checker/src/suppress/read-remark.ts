import type { Finding, Spot } from "../facts.ts";
import { nearestOf } from "../nearest-of.ts";
import type { Ignore, Remark } from "./remark.ts";

/** What a rule that a comment names can be. */
export interface Catalogue {
  /** Every rule of the checker. */
  readonly all: readonly string[];
  /** Those whose findings no comment can let stand. */
  readonly never: ReadonlySet<string>;
}

const FORM = "write `candor-ignore <rule> -- <reason> (<who>)`";

/** What a comment lets stand, and what is wrong with it. */
export function readRemark(
  remark: Remark,
  catalogue: Catalogue,
): { ignores: readonly Ignore[]; faults: readonly Finding[] } {
  const { text, covers, path, start, end } = remark;
  const invalid = (message: string, help = FORM): { ignores: []; faults: Finding[] } => ({
    ignores: [],
    faults: [{ rule: "code/ignore-invalid", message, help, at: { path, start, end } }],
  });
  const [, word = "", named = "", dashes, said = ""] =
    /^(candor[^a-z]*[a-z]+(?:[-_][a-z]+)*)[ \t:]*([^]*?)(?:(?<=\s)(--+|[–—])(?=\s|$)([^]*))?$/i.exec(text) ?? [];
  if (word === "candor-allow") return invalid("`candor-allow` is for the policy: in code it means nothing", FORM);
  if (word !== "candor-ignore") return invalid(`\`${word}\` means nothing here`, FORM);
  if (named.trim() === "") return invalid("this does not say which rule it ignores");
  if (/candor-ignore/i.test(said))
    return invalid(
      "this is more than one in a single comment",
      "name the rules after one `candor-ignore`, with commas",
    );
  const [, reason = "", author = ""] = /^\s*([^]*?)\s*(?:\(([^()]*)\))?$/.exec(said.trimEnd()) ?? [];
  const rules = rulesIn(remark, named, text.indexOf(named, word.length));
  const shown = rules.map(({ id }) => `\`${id}\``).join(", ");
  const wrong = rules.flatMap((rule) => wrongRule(rule, catalogue));
  if (wrong.length > 0) return { ignores: [], faults: wrong };
  if (dashes === undefined || !SAYS.test(reason)) return invalid(`nothing says why ${shown} is ignored here`);
  if (!SAYS.test(author)) return invalid(`nobody answers for ignoring ${shown} here`);
  const why = { reason: oneLine(reason), author: oneLine(author), covers };
  return { ignores: rules.map(({ id, at }) => ({ rule: id, ...why, ...at })), faults: [] };
}

/** Letters or digits of any script. */
const SAYS = /[\p{L}\p{N}]/u;

interface Named {
  readonly id: string;
  readonly at: Spot;
}

/** The rules before the dashes, apart at commas; `from` is where `named` begins in the comment. */
function rulesIn({ path, start }: Remark, named: string, from: number): readonly Named[] {
  return [...named.matchAll(/(?:^|,)(\s*)([^\s,]*)/g)].map(({ 0: whole, 2: id = "", index }) => {
    const at = start + from + index + whole.length - id.length;
    return { id, at: { path, start: at, end: at + id.length } };
  });
}

function wrongRule({ id, at }: Named, { all, never }: Catalogue): readonly Finding[] {
  const rule = "code/ignore-invalid";
  if (id === "") return [{ rule, message: "a rule is missing beside a comma", help: FORM, at }];
  if (never.has(id)) {
    const message = `\`${id}\` cannot be ignored: it finds what cannot be read, or means nothing`;
    return [{ rule, message, help: "mend what it found", at }];
  }
  if (all.includes(id)) return [];
  const near = nearestOf(id, all);
  const help = near === null ? "`candor rules` lists them all" : `write \`${near}\``;
  const message = `\`${id}\` is no rule about code`;
  return [{ rule, message, help, at, ...(near !== null && { nearest: near }) }];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n[\s*]*/g, " ").trim();
}
