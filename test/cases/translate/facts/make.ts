import { writeTranslatedPolicy } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/data.md": "---\nname:\n  label: nom\n  kept: 3 ans\n---\n# Ce que nous savons\n",
    "policies/fr/nobody.md": "# Personne\n",
  });
