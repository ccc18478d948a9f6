import { parseArgs } from "node:util";
import { sectionHeadings } from "@candor/compiler";
import { didYouMean } from "../did-you-mean.ts";
import { fieldsOf, type Kind } from "./kinds.ts";

/** What stands behind `candor new <kind>`. */
export interface Flags {
  readonly id: string | null;
  /** Field, `title`, `summary` or section key → what was written. */
  readonly answers: ReadonlyMap<string, string>;
  readonly config: string | undefined;
  /** Ask nothing. */
  readonly yes: boolean;
}

const OWN: readonly string[] = ["config"];
const SWITCHES: readonly string[] = ["yes", "debug"];

/** The prose that a kind has, by the flag that gives it. */
export function proseFlags({ document }: Pick<Kind, "document">): readonly string[] {
  return ["title", "summary", ...sectionHeadings(document).map(({ key }) => key)];
}

/** Reads the arguments of a kind: its id, and a flag for each of its facts and sections. A string says what is wrong. */
export function readFlags(kind: Kind, args: readonly string[]): Flags | string {
  const known = [...fieldsOf(kind).map(({ name }) => name), ...proseFlags(kind)];
  const texts = Object.fromEntries([...known, ...OWN].map((name) => [name, { type: "string" }] as const));
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, { type: "boolean" }] as const));
  const options = { ...texts, ...switches, yes: { type: "boolean", short: "y" } } as const;
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const answers = new Map<string, string>();
  const set = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) return unknown(rawName, name, Object.keys(options));
    if (set.has(name)) return `${rawName} stands here twice`;
    set.add(name);
    if (SWITCHES.includes(name)) continue;
    if (value === undefined || value.trim() === "") return `${rawName} says nothing`;
    answers.set(name, value);
  }
  const [id = null, ...more] = positionals;
  if (more.length > 0) return `\`${more[0]}\` is one argument too many; put a text of several words in quotes`;
  if (id !== null && kind.id === null) return `${kind.name} has no id: leave \`${id}\` out`;
  const config = answers.get("config");
  answers.delete("config");
  return { id, answers, config, yes: set.has("yes") };
}

function unknown(raw: string, name: string, legal: readonly string[]): string {
  const flags = legal.map((one) => `--${one}`);
  return `there is no option \`${raw}\`; ${didYouMean(`--${name}`, flags, "`--help` lists them")}`;
}
