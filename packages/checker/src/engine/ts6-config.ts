import { ts } from "@ts-morph/common";
import type { Fault } from "./engine.ts";

/** The compiler itself reads on past broken JSON, with half of the options. */
export function parseConfig(
  tsconfig: string,
  asked: Set<string>,
): { config: ts.ParsedCommandLine | undefined; faults: readonly Fault[] } {
  const readFile = (path: string): string | undefined => {
    asked.add(path);
    return ts.sys.readFile(path);
  };
  const { error } = ts.readConfigFile(tsconfig, readFile);
  if (error) return { config: undefined, faults: [faultOf(error)] };
  const fatal: ts.Diagnostic[] = [];
  const host = {
    ...ts.sys,
    readFile,
    onUnRecoverableConfigFileDiagnostic: (fault: ts.Diagnostic) => void fatal.push(fault),
  };
  const config = ts.getParsedCommandLineOfConfigFile(tsconfig, { noEmit: true, ignoreDeprecations: "6.0" }, host);
  return { config, faults: fatal.map(faultOf) };
}

export function faultOf({ file, start = 0, length = 0, messageText }: ts.Diagnostic): Fault {
  return {
    path: file?.fileName ?? null,
    start,
    end: start + length,
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  };
}
