import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** One text is of an older policy, and one is missing. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({ title: ["Your rights", "Vos droits"], "section.old": ["Gone.", "Parti."] }),
  });
