import { join } from "node:path/posix";
import { generateGuard, generatePage } from "@candor/generators";
import { digest, type PolicyModel, type StandingResult } from "@candor/model";
import type { CandorConfig } from "../config.gen.ts";

/** A file that the policy makes: `path` as the config has it, relative to the folder of the config. */
export interface Generated {
  readonly path: string;
  readonly text: string;
  /** The key of `build` that its path comes from. */
  readonly from: "guard" | "page";
}

/** All files of a policy: the guard file, then those of the page, which tells how each promise stands. */
export async function generateOutputs(
  model: PolicyModel,
  results: readonly StandingResult[],
  build: CandorConfig["build"] = {},
): Promise<readonly Generated[]> {
  const guard = generateGuard(model, await digest(model));
  const page = build.page ?? "public/privacy";
  return [
    { path: build.guard ?? "src/candor.gen.ts", text: guard.text, from: "guard" },
    ...generatePage(model, { results, ...(build.url !== undefined && { url: build.url }) }).map(({ path, text }) => ({
      path: join(page, path),
      text,
      from: "page" as const,
    })),
  ];
}
