import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** The end of the file got lost, inside a text. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({ title: ["Your rights", "Vos droits, en entier"] }).replace(/entier[^]*$/, ""),
  });
