import type { CompileSettings } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";

/** What the server asks of the command that runs it: it looks at no disk itself, but for reading a policy. */
export interface Host {
  /** Of Candor, shown to the editor. */
  readonly version: string;
  /** The policy that a folder opened in the editor stands for; null where it has none. Paths are absolute. */
  readonly policyFor: (folder: string) => Promise<FoundPolicy | null>;
  /** The policy that a document is part of; null where it lies in none. */
  readonly policyOf: (path: string) => Promise<FoundPolicy | null>;
  /** The code that is to be held to a policy, by any path in it; null where none is. Absent where code cannot be checked. */
  readonly codeOf?: (path: string) => Promise<FoundCode | null>;
  /** What a rule is about and where its page is; null for an id that is no rule. */
  readonly rulePage: (id: string) => RulePage | null;
}

/** A policy folder, and how its config wants it compiled. */
export interface FoundPolicy {
  /** Absolute. */
  readonly folder: string;
  /** Asked before each compile: days pass while an editor is open. */
  readonly settings: () => CompileSettings;
  /** Findings in the config, whose places name its file by its absolute path. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Code that a config asks to check. */
export interface FoundCode {
  /** Absolute: the folder of the config. */
  readonly root: string;
  /** Begins to check it, beside whatever else is done; nothing is checked before `again` asks for it. */
  readonly start: (tell: TellCode) => Promise<CodeCheck>;
}

export interface TellCode {
  /** What is found, with absolute paths; with `files`, in these alone, before the rest was checked. */
  readonly found: (findings: readonly Diagnostic[], files: readonly string[] | null) => void;
  readonly fault: (error: unknown) => void;
}

/** Code that is checked, again and again. */
export interface CodeCheck {
  readonly again: (happened: Happened) => void;
  /** Why the last check says what it says of a place, in Markdown; lines and columns count from 1. */
  readonly explain: (path: string, at: { readonly line: number; readonly column: number }) => Promise<string | null>;
  readonly stop: () => void;
}

/** What happened since code was checked. */
export interface Happened {
  /** To the policy or to the config. */
  readonly policy: boolean;
  /** Files of code with another text, by their absolute paths; null where files came or went. */
  readonly code: readonly string[] | null;
}

export interface RulePage {
  /** One sentence. */
  readonly summary: string;
  /** A URL that an editor can open. */
  readonly url: string;
}
