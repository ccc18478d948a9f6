import { writeTranslatedPolicy } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/rights.md": "# Vos droits\n\nDemandez-nous, et nous répondons.\n",
  });
