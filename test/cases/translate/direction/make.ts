import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** Text that turns round what stands beside it, in a translation. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, { "policies/fr/rights.md": "---\n\u202Efacts\u2066: x\n---\n# \u202Eسد\u0000\n\nDemandez.\n" });
