import { run } from "@candor/cli";
import { captureIo } from "../../../../packages/cli/test/capture-io.ts";
import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** The source has changed since the file was made for the translator. */
export default async (folder: string): Promise<void> => {
  await writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({
      title: ["Your rights", "Vos droits"],
      summary: ["Ask us, and we answer in a week.", "Demandez-nous, et nous répondons dans la semaine."],
    }),
  });
  await run(["translate", "--import", "rights.xlf"], captureIo(folder));
};
