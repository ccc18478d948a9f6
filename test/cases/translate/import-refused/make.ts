import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({ title: ["Your rights", "Vos droits"], summary: ["Ask us.", "Demandez.\n\n## Et encore"] }),
  });
