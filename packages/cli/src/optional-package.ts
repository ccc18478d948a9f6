import type * as Checker from "@candor/checker";
import type * as LanguageServer from "@candor/language-server";
import { installCommand } from "./install-command.ts";
import { usage, type ExitCode, type Io } from "./io.ts";

/** What is installed apart: the checker brings a TypeScript compiler, and only editors need the language server. */
interface Optional {
  readonly "@candor/checker": typeof Checker;
  readonly "@candor/language-server": typeof LanguageServer;
}

const LOADERS: { readonly [Name in keyof Optional]: () => Promise<Optional[Name]> } = {
  "@candor/checker": () => import("@candor/checker"),
  "@candor/language-server": () => import("@candor/language-server"),
};

/** A package that is installed apart; null where it is not there. */
export async function loadOptional<Name extends keyof Optional>(name: Name): Promise<Optional[Name] | null> {
  try {
    return await LOADERS[name]();
  } catch (error) {
    if (error instanceof Error && error.message.toLowerCase().includes(`cannot find package '${name}'`)) return null;
    throw error;
  }
}

/** Says that a command needs a package that is not there, and how to get it. */
export async function lacking(name: keyof Optional, command: string, io: Io): Promise<ExitCode> {
  const install = await installCommand(name, io.cwd);
  return usage(io, `\`candor ${command}\` needs a package that is not installed; this installs it: ${install}`);
}
