import { join, relative } from "node:path";
import { exists } from "../exists.ts";
import { repositoryRoot } from "../repository-root.ts";
import type { Draft } from "./draft-files.ts";
import { fillTemplate } from "./fill-template.ts";

const WORKFLOW = ".github/workflows/candor.yml";

/** Where the workflow of a project goes: to the root of its repository, since GitHub reads no other. */
export interface WorkflowPlace {
  /** Absolute. */
  readonly root: string;
  /** Relative to the folder of the project. */
  readonly path: string;
  /** The folder of the project, seen from the root; empty where it is the root, or lies in no repository. */
  readonly below: string;
  /** Whether there is a workflow already. */
  readonly stands: boolean;
}

/** Where the workflow of the project in `folder`, which is absolute, goes. */
export async function placeWorkflow(folder: string): Promise<WorkflowPlace> {
  const root = (await repositoryRoot(folder)) ?? folder;
  const path = join(root, WORKFLOW);
  return {
    root,
    path: slashes(relative(folder, path)),
    below: slashes(relative(root, folder)),
    stands: await exists(path),
  };
}

/** The workflow that runs the action, in the folder of the project. */
export async function draftWorkflow({ path, below }: WorkflowPlace, code: boolean): Promise<Draft> {
  const where = below === "" ? "" : `        working-directory: ${JSON.stringify(below)}\n`;
  const inputs = actionInputs(below, code);
  const values = new Map([
    ["code-steps", code ? `      - run: npm ci\n${where}` : ""],
    ["inputs", inputs === "" ? "" : `        ${inputs}\n`],
  ]);
  return { path, text: await fillTemplate(WORKFLOW, values) };
}

/** What to do where the root has a workflow already, which may be that of another project. */
export function workflowNote({ path, below }: WorkflowPlace, code: boolean): string {
  const install = code ? " after what installs the packages" : "";
  return `note: ${path} is there already: add a step to it${install} that uses the same action \`${actionInputs(below, code)}\`\n`;
}

function actionInputs(below: string, code: boolean): string {
  const inputs = [
    ...(below === "" ? [] : [`working-directory: ${JSON.stringify(below)}`]),
    ...(code ? [] : [`check: "false"`]),
  ];
  return inputs.length === 0 ? "" : `with: { ${inputs.join(", ")} }`;
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
