import { join } from "node:path";
import { type Accepted, acceptTranslations, LOCK_FILE, readLock, writeLock } from "@candor/compiler";
import { amount } from "../amount.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { isCurrent, writeFiles } from "../output/write-files.ts";
import { lockText, type TranslatedPolicy } from "./translated-policy.ts";

/** Writes into the lock that these translations say what their source says now. */
export async function acceptParts(policy: TranslatedPolicy, chosen: readonly Accepted[], io: Io): Promise<ExitCode> {
  const before = await lockText(policy);
  const { value: lock, diagnostics } = readLock({ path: LOCK_FILE, within: LOCK_FILE, text: before });
  if (diagnostics.length > 0) return usage(io, `${diagnostics[0]?.message}: ${diagnostics[0]?.help}`);
  const after = acceptTranslations(lock, policy.languages, chosen);
  const output = { target: join(policy.folder, LOCK_FILE), text: writeLock(after) };
  const changed = [...after].filter(([key, hash]) => lock.get(key) !== hash).length;
  if (!(await isCurrent(output))) {
    const failure = await writeFiles([output]);
    if (failure) return usage(io, `${LOCK_FILE} cannot be written: ${failure.reason}`);
  }
  io.stdout.write(`${changed === 0 ? "nothing was behind" : `${amount(changed, "part")} accepted`}\n`);
  return 0;
}
