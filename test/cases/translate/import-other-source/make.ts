import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({ title: ["Ihre Rechte", "Vos droits"] }).replace('srcLang="en"', 'srcLang="de"'),
  });
