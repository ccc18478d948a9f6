import { type Accepted, acceptTranslations, hashOf, LOCK_FILE, lockKey, writeLock } from "@candor/compiler";
import { amount } from "../amount.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { chosenFolders, reportUnread, type TranslatedPolicy } from "./translated-policy.ts";
import { writeInPolicy } from "./write-in-policy.ts";

/** Writes into the lock that these translations say what their source says now, and prints each. */
export async function acceptParts(policy: TranslatedPolicy, chosen: readonly Accepted[], io: Io): Promise<ExitCode> {
  const behind = chosenFolders(policy, chosen).flatMap(({ language, documents }) =>
    documents.flatMap(({ source, units }) =>
      units.flatMap(({ unit, state }) => (state === "stale" ? [{ language, source, unit }] : [])),
    ),
  );
  if (chosen.length === 0) return usage(io, whatToName(behind.map(({ language, source }) => `${language}/${source}`)));
  if (reportUnread(chosenFolders(policy, chosen), io) !== 0) {
    io.stdout.write("nothing is accepted; mend these files, or name the others\n");
    return 1;
  }
  const after = acceptTranslations(policy.lock, policy.languages, chosen);
  const written = await writeInPolicy([{ path: LOCK_FILE, text: writeLock(after) }], policy.folder);
  if (typeof written === "string") return usage(io, written);
  const accepted = behind.filter(
    ({ language, source, unit }) => after.get(lockKey(language, source, unit.key)) === hashOf(unit),
  );
  for (const { language, source, unit } of accepted) io.stdout.write(`${language}/${source}${unit.key}\n`);
  io.stdout.write(`${accepted.length === 0 ? "nothing was behind" : `${amount(accepted.length, "part")} accepted`}\n`);
  return 0;
}

/** How many documents are named at once. */
const NAMED = 5;

function whatToName(behind: readonly string[]): string {
  const documents = [...new Set(behind)];
  const named = documents.slice(0, NAMED).map((path) => `\`${path}\``);
  const more = documents.length > NAMED ? ` and ${amount(documents.length - NAMED, "other")}` : "";
  const open = documents.length === 0 ? "nothing is behind" : `not accepted or behind: ${named.join(", ")}${more}`;
  return `name what you have read, as in \`candor translate --accept fr/rights.md\`; ${open}`;
}
