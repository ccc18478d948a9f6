import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** Lines of the lock that cannot be read would be lost, were it written anew. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "policies/translations.lock": "<<<<<<< HEAD\n=======\n>>>>>>> other\n",
    "rights.xlf": xliff({ title: ["Your rights", "Vos droits"] }),
  });
