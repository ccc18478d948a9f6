import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** The source has renamed an item; its label in the translation stands under the old name. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/data.md": "---\nfull-name:\n  label: nom\n---\n# Ce que nous savons\n",
  });
