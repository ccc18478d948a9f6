import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@candor/cli";
import { captureIo } from "../../../../packages/cli/test/capture-io.ts";
import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** A section of the source is a heading alone. */
export default async (folder: string): Promise<void> => {
  await writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({
      title: ["Your rights", "Vos droits"],
      summary: ["Ask us, and we answer.", "Demandez-nous, et nous répondons."],
      "heading.to-come": ["To come", "À venir"],
    }),
  });
  await appendFile(join(folder, "policies/rights.md"), "\n## To come\n");
  await run(["translate", "--import", "rights.xlf"], captureIo(folder));
};
