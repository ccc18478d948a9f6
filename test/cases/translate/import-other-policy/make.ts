import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({ title: ["Rights of readers", "Droits"], summary: ["Write to us.", "Écrivez-nous."] }),
  });
