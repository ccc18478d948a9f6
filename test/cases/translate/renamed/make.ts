import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@candor/cli";
import { captureIo } from "../../../../packages/cli/test/capture-io.ts";
import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** A purpose has another name than when it was translated; the translation and the lock have the old one. */
export default async (folder: string): Promise<void> => {
  await writeTranslatedPolicy(folder, {
    "policies/fr/purposes/send-your-bread.md": "# Envoyer votre pain\n\nNous utilisons votre nom.\n",
  });
  await run(["translate", "--accept", "fr"], captureIo(folder));
  const [before, after] = ["send-your-bread", "post-your-bread"].map((id) => join(folder, `policies/purposes/${id}.md`));
  await rename(before!, after!);
  const recipients = join(folder, "policies/recipients.md");
  await writeFile(recipients, (await readFile(recipients, "utf8")).replace("send-your-bread", "post-your-bread"));
  await writeFile(after!, (await readFile(after!, "utf8")).replace("---\n", "---\nformerly: [send-your-bread]\n"));
};
