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

/** What the page tells beside the policy. */
export interface PageFacts {
  /** How each promise stands. */
  readonly results: readonly StandingResult[];
  /** The day from which the policy holds; null where it is not as it was released. */
  readonly effective: string | null;
}

/** All files of a policy: the guard file, but where the config wants none, then those of the page. */
export async function generateOutputs(
  model: PolicyModel,
  facts: PageFacts,
  build: CandorConfig["build"] = {},
): Promise<readonly Generated[]> {
  const page = build.page ?? "public/privacy";
  return [
    ...(await guardFile(model, build.guard ?? "src/candor.gen.ts")),
    ...generatePage(model, { ...facts, ...(build.url !== undefined && { url: build.url }) }).map(({ path, text }) => ({
      path: join(page, path),
      text,
      from: "page" as const,
    })),
  ];
}

async function guardFile(model: PolicyModel, path: string | false): Promise<readonly Generated[]> {
  if (path === false) return [];
  return [{ path, text: generateGuard(model, await digest(model)).text, from: "guard" }];
}
