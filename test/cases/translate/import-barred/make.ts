import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** A text stands where the promises have to be: nobody knows what it was meant to be. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/fr/mission.md": "---\npromises: jamais\n---\n# Notre pain\n",
    "mission.xlf": xliff(
      { "text.promises.no-sale": ["We never sell or rent your data.", "Nous ne vendons rien."] },
      "mission",
    ),
  });
