import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { usage, type ExitCode, type Io } from "../io.ts";
import { parsePlaces, QUESTIONS, refuseAnswer, STAND_INS, type Question } from "../init/answers.ts";
import { DRAFT_PATHS, draftFiles, type Draft } from "../init/draft-files.ts";
import { confine } from "../output/confine.ts";
import { writeFiles, type Output } from "../output/write-files.ts";

export interface InitOptions {
  readonly name?: string;
  readonly address?: string;
  readonly contact?: string;
  /** Separated by commas. */
  readonly places?: string;
  readonly yes?: boolean;
}

/** `candor init`: a policy that compiles, a config and a CI workflow; nothing is written where any of them exists. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const given = new Map(
    QUESTIONS.flatMap(({ key }) => (options[key] === undefined ? [] : [[key, options[key]] as const])),
  );
  for (const [key, answer] of given) {
    const refused = refuseAnswer(key, answer);
    if (refused !== null) return usage(io, `--${key}: ${refused}`);
  }
  const standing = await whatStands(io.cwd);
  if (standing.length > 0)
    return usage(io, `nothing was written, because this is here already: ${standing.join(", ")}`);
  const answers = options.yes || !io.isTTY.stdin || !io.isTTY.stdout ? given : await askOnTerminal(given);
  if (answers === null) return usage(io, "nothing was written");
  return writeDrafts(answers, io);
}

async function askOnTerminal(given: ReadonlyMap<Question, string>): Promise<ReadonlyMap<Question, string> | null> {
  const { ask } = await import("../init/ask.ts");
  return ask(given);
}

async function writeDrafts(given: ReadonlyMap<Question, string>, io: Io): Promise<ExitCode> {
  const { name, address, contact, places } = complete(given);
  const drafts = await draftFiles({ name, address, contact, places: parsePlaces(places) });
  const outputs: (Draft & Output)[] = [];
  for (const draft of drafts) {
    const confined = await confine(io.cwd, draft.path);
    if ("refused" in confined)
      return usage(io, `nothing was written: \`${draft.path}\` cannot be, ${confined.refused}`);
    outputs.push({ ...draft, target: confined.target });
  }
  const failure = await writeFiles(outputs);
  if (failure) return usage(io, `nothing was written: \`${failure.output.path}\` cannot be, ${failure.reason}`);
  for (const { path } of outputs) io.stdout.write(`written  ${path}\n`);
  io.stderr.write(nextSteps(QUESTIONS.filter(({ key }) => !given.has(key)).map(({ key }) => key)));
  return 0;
}

/** The answers, with stand-ins for what nobody answered. */
function complete(given: ReadonlyMap<Question, string>): Record<Question, string> {
  const answer = (key: Question): string => given.get(key) ?? STAND_INS[key];
  return { name: answer("name"), address: answer("address"), contact: answer("contact"), places: answer("places") };
}

function nextSteps(missing: readonly Question[]): string {
  const company = missing.length > 0 ? `${missing.join(", ")} in policies/company.md, ` : "";
  const fill = `${company}reviewed in policies/mission.md, rehearsed in policies/breach.md`;
  return `next: fill in ${fill}, then make each file say what is true of you; \`candor lint\` finds what is missing, \`candor build\` makes the page\n`;
}

/** The files that would be overwritten, and the policy folder where anything is in it. */
async function whatStands(folder: string): Promise<readonly string[]> {
  const inPolicies = await readdir(join(folder, "policies")).catch(() => []);
  const others = DRAFT_PATHS.filter((path) => !path.startsWith("policies/"));
  const standing = await Promise.all(
    others.map((path) =>
      lstat(join(folder, path)).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return [...(inPolicies.length > 0 ? ["policies"] : []), ...standing.flat()];
}
