import type { Compiled } from "@candor/compiler";
import { digest, promiseResults, type PolicyModel, type StandingResult, standingResults } from "@candor/model";

/**
 * How each promise stands without a test: what the policy says, and what is kept of the tests before. The day makes no
 * difference. `hash` is the digest of the model, where it is known.
 */
export async function standingOf(
  model: PolicyModel,
  { promises: checks, record }: Pick<Compiled, "promises" | "record">,
  hash?: string,
): Promise<readonly StandingResult[]> {
  const policy = { version: model.version, digest: hash ?? (await digest(model)) };
  return standingResults(promiseResults(model.mission.promises, { checks, code: null, policy, date: null }), record);
}
