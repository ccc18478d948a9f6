import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exists } from "../exists.ts";
import { type Answers, complete, QUESTIONS, type Question, refuseAnswer, type Told } from "../init/answers.ts";
import { draftFiles, draftPaths } from "../init/draft-files.ts";
import { draftWorkflow, placeWorkflow, type WorkflowPlace, workflowNote } from "../init/draft-workflow.ts";
import { nextSteps } from "../init/next-steps.ts";
import { unclearPlace } from "../init/read-places.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { cannotWrite, placeOutputs } from "../output/place-outputs.ts";
import { writeFiles } from "../output/write-files.ts";

/** A text for each question, lists separated by commas. */
export type InitOptions = { readonly [Key in Question]?: string } & {
  readonly code?: boolean;
  readonly ci?: boolean;
  readonly yes?: boolean;
};

/** `candor init`: a first policy, a config and a CI workflow; nothing is written where any of them exists. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const given: Told = new Map(
    QUESTIONS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]] as const])),
  );
  for (const [key, answer] of given) {
    const isPlaces = key === "places" || key === "established";
    const refused = (isPlaces ? unclearPlace(answer) : null) ?? refuseAnswer(key, answer);
    if (refused !== null) return usage(io, `--${key}: ${refused}`);
  }
  // What every project gets; which purposes and whether a workflow comes too is asked only where these are free.
  const hasCode = await looksLikeCode(io.cwd);
  const guessed = { ...options, code: options.code ?? hasCode };
  const first = complete(given, guessed);
  const workflow = await placeWorkflow(io.cwd);
  const own = first.ci && workflow.below === "" ? [workflow.path] : [];
  const standing = await whatStands(io.cwd, [...draftPaths(first), ...own]);
  if (standing.length > 0) return usage(io, `nothing was written, because this is here already: ${few(standing)}`);
  const answers = options.yes || !io.isTTY.stdin || !io.isTTY.stdout ? first : await asked(given, options, hasCode);
  if (answers === null) return usage(io, "nothing was written");
  return writeDrafts(answers, workflow, io);
}

/** Whether there is anything that programs of TypeScript and JavaScript start with. */
async function looksLikeCode(folder: string): Promise<boolean> {
  const found = await Promise.all(["package.json", "tsconfig.json"].map((name) => exists(join(folder, name))));
  return found.includes(true);
}

async function asked(given: Told, { code, ci }: InitOptions, hasCode: boolean): Promise<Answers | null> {
  const { ask } = await import("../init/ask.ts");
  const said = await ask(given, { ...(code !== undefined && { code }), ...(ci !== undefined && { ci }) }, hasCode);
  return said && complete(said.told, said);
}

async function writeDrafts(answers: Answers, workflow: WorkflowPlace, io: Io): Promise<ExitCode> {
  const drafts = await draftFiles(answers, io.cwd);
  const own = await placeOutputs(drafts, { root: io.cwd, what: "the folder you are in", cwd: io.cwd });
  if (typeof own === "string") return usage(io, `nothing was written: ${own}`);
  const ci = answers.ci && !workflow.stands ? [await draftWorkflow(workflow, answers.code)] : [];
  const shared = await placeOutputs(ci, { root: workflow.root, what: "the repository", cwd: io.cwd });
  if (typeof shared === "string") return usage(io, `nothing was written: ${shared}`);
  const outputs = [...own, ...shared];
  const failure = await writeFiles(outputs);
  if (failure) return usage(io, `nothing was written: ${cannotWrite(failure.output.path, failure.reason)}`);
  for (const { path } of outputs) io.stdout.write(`written  ${path}\n`);
  if (answers.ci && workflow.stands) io.stderr.write(workflowNote(workflow, answers.code));
  io.stderr.write(nextSteps(answers));
  return 0;
}

/** The files that would be overwritten, and whatever else is in the policy folder: two policies in one would be neither. */
async function whatStands(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const inPolicies = await readdir(join(folder, "policies"), { recursive: true, withFileTypes: true }).catch(() => []);
  const documents = inPolicies.flatMap((entry) => {
    const parent = entry.parentPath.slice(folder.length + 1).replaceAll("\\", "/");
    return entry.isDirectory() ? [] : [`${parent}/${entry.name}`];
  });
  const standing = await Promise.all(paths.map(async (path) => ((await exists(join(folder, path))) ? [path] : [])));
  return [...new Set([...documents, ...standing.flat()])].toSorted();
}

const LISTED = 12;

function few(paths: readonly string[]): string {
  const more = paths.length - LISTED;
  return paths.slice(0, LISTED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
