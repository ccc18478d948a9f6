import type { ExitCode, Io } from "../io.ts";
import { allRules } from "../rule-pages.ts";

/** `candor rules`: every rule with its severity and what it is about, one a line. */
export async function rules(io: Io): Promise<ExitCode> {
  const listed = await allRules();
  const width = Math.max(...listed.map(({ id }) => id.length));
  for (const { id, severity, summary } of listed) {
    io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${summary}\n`);
  }
  return 0;
}
