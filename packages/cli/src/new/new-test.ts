import { join, resolve } from "node:path";
import { compile, exampleFixture, isId, readPolicy } from "@candor/compiler";
import { exists } from "../exists.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { writeFiles } from "../output/write-files.ts";
import { fresh, openFolder } from "./plan.ts";

const NAME = "customers";

/** `candor new test`: a first file of people and what the policy lets be used for them, to be put right by hand. */
export async function newTest([name = NAME, ...more]: readonly string[], io: Io): Promise<ExitCode> {
  if (more.length > 0 || !isId(name)) return usage(io, `write \`candor new test <name>\`, with a name such as ${NAME}`);
  const policy = await openFolder(undefined, io);
  if (typeof policy === "string") return usage(io, policy);
  const { folder, settings } = policy;
  const path = join(folder, "tests", `${name}.yaml`);
  if (await exists(resolve(io.cwd, path))) return usage(io, `nothing was written: \`${path}\` is here already`);
  const { model } = compile({ folder, ...(await readPolicy(folder, settings.policies)) });
  if (!model) return usage(io, "nothing was written: the policy cannot be read yet; `candor lint` says why");
  const output = await fresh(path, exampleFixture(model, io.today), settings, io);
  if (typeof output === "string") return usage(io, `nothing was written: ${output}`);
  const failure = await writeFiles([output]);
  if (failure) return usage(io, `nothing was written: ${cannotWrite(path, failure.reason)}`);
  io.stdout.write(`written  ${path}\n`);
  io.stderr.write("next: it says what the policy does today; change what should not be so, then run `candor test`\n");
  return 0;
}
