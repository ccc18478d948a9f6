import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** Both sides of a merge changed the source. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/rights.md": "# Vos droits\n\nDemandez-nous, et nous répondons.\n",
    "policies/translations.lock": `fr rights.md #title ${"0".repeat(32)}\nfr rights.md #title ${"1".repeat(32)}\n`,
  });
