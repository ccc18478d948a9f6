import { isId, suggestId } from "@candor/compiler";
import { didYouMean } from "../did-you-mean.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import type { Draft } from "../new/draft.ts";
import { kindHelp, kindsHelp } from "../new/help.ts";
import { type Kind, KINDS } from "../new/kinds.ts";
import { newTest } from "../new/new-test.ts";
import { type Plan, planNew } from "../new/plan.ts";
import { type Flags, readFlags } from "../new/read-flags.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { writeFiles } from "../output/write-files.ts";

/** `candor new`: one document of the policy, or one entry in it; what is not known stands there as a question. */
export async function scaffold([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const kind = KINDS.find((one) => one.name === name);
  if (name === undefined || isHelp(name) || rest.some(isHelp)) {
    (name === undefined ? io.stderr : io.stdout).write(kind ? kindHelp(kind) : kindsHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === "test") return newTest(rest, io);
  if (!kind) return usage(io, unknownKind(name));
  const flags = readFlags(kind, rest);
  if (typeof flags === "string") return usage(io, flags);
  const wrong = kind.id === null ? null : wrongId(kind, flags.id);
  if (wrong !== null) return usage(io, wrong);
  const plan = await planNew(kind, flags.id, flags.config, io);
  return typeof plan === "string" ? usage(io, `nothing was written: ${plan}`) : make(kind, plan, flags, io);
}

async function make(kind: Kind, plan: Plan, flags: Flags, io: Io): Promise<ExitCode> {
  const refused = plan.refuse(flags.answers);
  if (refused !== null) return usage(io, `nothing was written: ${refused}`);
  const answers = flags.yes || !io.isTTY.stdin || !io.isTTY.stdout ? flags.answers : await askOn(kind, plan, flags);
  const composed = answers && plan.compose(answers);
  if (!composed || "refused" in composed) return usage(io, "nothing was written");
  const output = await plan.output(composed.text);
  if (typeof output === "string") return usage(io, `nothing was written: ${output}`);
  const failure = await writeFiles([output]);
  if (failure) return usage(io, `nothing was written: ${cannotWrite(plan.path, failure.reason)}`);
  io.stdout.write(`written  ${plan.path}\n`);
  io.stderr.write(nextStep(composed));
  return 0;
}

async function askOn(kind: Kind, plan: Plan, { answers }: Flags): Promise<ReadonlyMap<string, string> | null> {
  const { ask } = await import("../new/ask.ts");
  return ask(kind, answers, (name, answer) => plan.refuse(new Map([...answers, [name, answer]])) ?? undefined);
}

function nextStep({ open }: Draft): string {
  const questions = open.length > 0 ? `answer the questions in it (${open.join(", ")}), then ` : "";
  return `next: ${questions}run \`candor lint\`\n`;
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

function unknownKind(name: string): string {
  if (name.startsWith("-")) return "name first what is new, as in `candor new purpose newsletter`";
  if (name === "translation") return "`candor translate` shows what each language lacks, and writes it";
  const names = [...KINDS.map((kind) => kind.name), "test"];
  return `\`${name}\` is nothing that can be new; ${didYouMean(name, names, `use ${names.join(", ")}`)}`;
}

/** Words that YAML, or an older reader of it, takes for a truth value or for nothing. */
const NOT_NAMES: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

function wrongId({ name }: Kind, id: string | null): string | null {
  if (id === null)
    return `name the ${name} first, as in \`candor new ${name} ${name === "purpose" ? "newsletter" : "email"}\``;
  if (NOT_NAMES.has(id)) return `\`${id}\` cannot be an id: a file of facts reads it as something else than a name`;
  if (isId(id) && id !== "by-place") return null;
  const near = suggestId(id);
  const form = "use lower-case letters, digits and hyphens, and start with a letter";
  return `\`${id}\` is not an id: ${form}${near === null || near === id ? "" : `; did you mean \`${near}\`?`}`;
}
