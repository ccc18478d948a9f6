import { writeTranslatedPolicy } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/translations.lock": `<<<<<<< HEAD\nfr rights.md #title ${"0".repeat(32)}\n=======\n>>>>>>> other\n`,
  });
