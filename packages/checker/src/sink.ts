import type { Engine, Spot } from "./engine/engine.ts";
import type { Node } from "./engine/node.ts";

/** Where data goes that leaves the code, to somebody else or to where it stays; or a place that hides what it is. */
export type SinkKind = "recipient" | "log" | "storage" | "prompt" | "url" | "widened";

/** Who a package or a host belongs to. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** What it does: `email`, `error-tracking`. */
  readonly kind: string;
  /** ISO 3166-1; null where nobody is sure. */
  readonly country: string | null;
  /** The package may also talk to what the company runs itself. */
  readonly selfHosted: boolean;
}

/** A call of something that a module gives. */
export interface ModuleCall {
  /** As it is imported: `next/headers`. */
  readonly specifier: string;
  /** The words after the module's export or what was made of it: `["create"]` of `stripe.customers.create`. */
  readonly method: string;
  /** The export that is called, or that made what is called; empty where it is the module as a whole. */
  readonly exported: string;
  readonly isNew: boolean;
  /** What was called to make what is called on: `request` of `https.request(…).end()`. */
  readonly maker?: string;
}

/** What a call does with its arguments; `body`: adds to a request whose address was said before. */
export type Role = "log" | "storage" | "prompt" | "http" | "body" | "mail";

/** Something that is there without an import. */
export interface GlobalUse {
  /** `["process", "stdout", "write"]`; `window.` before it does not matter. */
  readonly words: readonly string[];
  readonly as: "call" | "new" | "assignment";
}

/** What is known of packages and hosts. */
export interface Known {
  vendorOfModule(specifier: string): Vendor | null;
  vendorOfHost(host: string): Vendor | null;
  /** What a call does with its arguments; null where it does nothing with them that is known. */
  roleOf(call: ModuleCall): Role | null;
  /** The same for what is there without an import. */
  roleOfGlobal(use: GlobalUse): Role | null;
  /** A file in which none of these words stands has no such use. */
  readonly globals: readonly string[];
  /** Whether anything is known of a module. */
  isKnown(specifier: string): boolean;
}

/** Whom a sink hands data to, as far as the code says it. */
export interface Outside {
  /** As the code names it: a package or a host; null where the address is worked out. */
  readonly name: string | null;
  readonly vendor: Vendor | null;
}

/** A call, or an assignment, that hands data out. */
export interface Sink {
  readonly kind: SinkKind;
  readonly engine: Engine;
  readonly path: string;
  readonly node: Node;
  /** The expressions whose values are handed out. */
  readonly values: readonly Node[];
  /** Handed out is what they throw: `load().catch(console.error)`. */
  readonly thrown?: true;
  /** For messages: `console.log`, `localStorage.setItem`. */
  readonly label: string;
  /** Of a recipient. */
  readonly outside: Outside | null;
}

/** Personal data that reaches a sink. */
export interface Flow extends Spot {
  readonly sink: Sink;
  /** None where it cannot be told whether it is personal data; then `name` is the property as the code spells it. */
  readonly items: readonly string[];
  readonly name?: string;
  /** The purposes of the view that it was read from. */
  readonly view?: readonly string[];
  /** Handed on by calls, from where the flow's spot is to the sink. */
  readonly through: boolean;
  /** The expressions by which these calls do. */
  readonly by: readonly Spot[];
}
