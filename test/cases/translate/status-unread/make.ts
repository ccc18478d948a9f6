import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** A translation that was accepted once is broken for the moment: its lines in the lock stay. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/rights.md": "---\na: [\n---\n# Vos droits\n",
    "policies/translations.lock": `fr rights.md #title ${"0".repeat(32)}\n`,
  });
