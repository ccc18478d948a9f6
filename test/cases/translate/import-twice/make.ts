import { run } from "@candor/cli";
import { captureIo } from "../../../../packages/cli/test/capture-io.ts";
import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** The facts of the translation have comments and quotes, and no promises yet. The file was imported once. */
export default async (folder: string): Promise<void> => {
  await writeTranslatedPolicy(folder, {
    "policies/fr/mission.md": `---\n# à Anne\naims:   { 'mission': "ancien" } # à revoir\n---\n# Notre pain\n`,
    "mission.xlf": xliff(
      { "text.promises.no-sale": ["We never sell or rent your data.", "Nous ne vendons rien."] },
      "mission",
    ),
  });
  await run(["translate", "--import", "mission.xlf"], captureIo(folder));
};
