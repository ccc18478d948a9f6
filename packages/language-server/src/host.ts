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

export interface RulePage {
  /** One sentence. */
  readonly summary: string;
  /** A URL that an editor can open. */
  readonly url: string;
}
