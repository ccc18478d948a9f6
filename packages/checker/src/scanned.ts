/** What a scan takes and gives. */
import type { Diagnostic, Place, PolicyModel } from "@candor/model";
import type { CheckInput } from "./types.ts";

export interface ScanInput extends Pick<CheckInput, "config" | "folder" | "cwd" | "engine" | "configFile"> {
  /** Null where there is no policy that can be read: then every data item and recipient is a new one. */
  readonly model: PolicyModel | null;
}

export interface Scanned {
  /** The sure ones first, then by place. */
  readonly bindings: readonly ProposedBinding[];
  /** By name. */
  readonly recipients: readonly ProposedRecipient[];
  /** What is wrong with the projects. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of what the diagnostics point at. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many files were read. */
  readonly files: number;
}

/** `sure`: there is little doubt. `likely`: a person should look. */
export type Confidence = "sure" | "likely";

/** A property that looks personal, and what it would be. */
export interface ProposedBinding {
  /** What `check.bindings` calls it; null for one that only a comment can bind. */
  readonly target: string | null;
  /** `User.email` */
  readonly property: string;
  readonly place: Place;
  readonly item: ProposedItem;
  readonly confidence: Confidence;
  /** In words, what says most first. */
  readonly why: readonly string[];
  /** Reads of it that its type shows. */
  readonly reads: { readonly count: number; readonly files: readonly string[] };
}

export interface ProposedItem {
  readonly id: string;
  readonly label: string;
  /** Not among the data items of the policy. */
  readonly isNew: boolean;
  /** IRI of the Data Privacy Vocabulary. */
  readonly dpv: string | null;
  /** Category of the Fides language. */
  readonly fideslang: string | null;
  readonly special: string | null;
}

/** A package or a host that is somebody else's. */
export interface ProposedRecipient {
  readonly name: string;
  readonly as: "package" | "host";
  /** Null where nobody knows whose it is. */
  readonly vendor: ProposedVendor | null;
  /** The recipient of the policy that it is, or a new one; null where nobody knows whose it is. */
  readonly recipient: { readonly id: string; readonly isNew: boolean } | null;
  /** The policy or the config says so already. */
  readonly isSaid: boolean;
  readonly confidence: Confidence;
  readonly why: readonly string[];
  /** Where it stands first, and in how many files. */
  readonly place: Place;
  readonly files: number;
}

export interface ProposedVendor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1; null where nobody is sure. */
  readonly country: string | null;
}
