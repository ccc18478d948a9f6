import type { Compiled } from "@candor/compiler";
import { digest, type PolicyModel } from "@candor/model";
import { standingOf } from "../promises/standing-of.ts";
import type { PageFacts } from "./generate-outputs.ts";

/** How the promises stand, and from when the policy holds where it is word for word the last release. The day makes no difference. */
export async function pageFacts(
  model: PolicyModel,
  policy: Pick<Compiled, "promises" | "record" | "published">,
): Promise<PageFacts> {
  const last = policy.published.at(-1);
  const hash = await digest(model);
  const effective = last?.facts === hash ? last.effective : null;
  return { results: await standingOf(model, policy, hash), effective, digest: hash };
}
