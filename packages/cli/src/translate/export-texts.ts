import { type Accepted, exchangeOf } from "@candor/compiler";
import { usage, type ExitCode, type Io } from "../io.ts";
import { chosenFolders, reportUnread, type TranslatedPolicy } from "./translated-policy.ts";
import { toXliff } from "./xliff.ts";

/** Prints the texts of one language for a translator. */
export async function exportTexts(policy: TranslatedPolicy, chosen: readonly Accepted[], io: Io): Promise<ExitCode> {
  const [folder, another] = chosenFolders(policy, chosen);
  if (!folder || another) return usage(io, "name the one language to export, as in `candor translate --export fr`");
  io.stdout.write(await toXliff(exchangeOf(folder), policy.sourceLanguage, folder.language));
  return reportUnread([folder], io);
}
