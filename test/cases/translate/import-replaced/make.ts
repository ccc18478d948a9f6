import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** Somebody has mended the translation while the translator had its texts. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/rights.md": "# Vos droits\n\nDemandez-nous, et nous répondons.\n",
    "rights.xlf": xliff({ title: ["Your rights", "Vos droits"], summary: ["Ask us, and we answer.", "Demandez."] }),
  });
