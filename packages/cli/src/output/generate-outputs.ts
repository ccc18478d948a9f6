import { join } from "node:path/posix";
import { generateGuard, generatePage } from "@candor/generators";
import type { PolicyModel, StandingResult } from "@candor/model";
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
  /** Of the model, for the guard file. */
  readonly digest: string;
}

/** All files of a policy: the guard file, but where the config wants none, then those of the page. */
export function generateOutputs(
  model: PolicyModel,
  facts: PageFacts,
  build: CandorConfig["build"] = {},
): readonly Generated[] {
  const page = build.page ?? "public/privacy";
  return [
    ...guardFile(model, facts.digest, build.guard ?? "src/candor.gen.ts"),
    ...generatePage(model, { ...facts, ...(build.url !== undefined && { url: build.url }) }).map(({ path, text }) => ({
      path: join(page, path),
      text,
      from: "page" as const,
    })),
  ];
}

function guardFile(model: PolicyModel, hash: string, path: string | false): readonly Generated[] {
  return path === false ? [] : [{ path, text: generateGuard(model, hash).text, from: "guard" }];
}
