import type { Engine, Spot } from "./engine/engine.ts";
import type { Node } from "./engine/node.ts";

/** Where data goes that leaves the code, to somebody else or to where it stays; or a place that hides what it is. */
export type SinkKind = "recipient" | "log" | "storage" | "prompt" | "url" | "widened";

/** Who a package or a host belongs to. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1; null where nobody is sure. */
  readonly country: string | null;
}

/** What is known of packages and hosts. */
export interface Catalogue {
  vendorOfPackage(name: string): Vendor | null;
  vendorOfHost(host: string): Vendor | null;
  /** What a method of a package does with its arguments; null where it does nothing with them that is known. */
  roleOf(name: string, method: string): "log" | "storage" | "prompt" | "http" | "send" | null;
  /** Whether anything is known of a package. */
  isKnown(name: string): boolean;
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
  /** For messages: `console.log`, `localStorage.setItem`. */
  readonly label: string;
  /** Of a recipient. */
  readonly outside: Outside | null;
}

/** Personal data that reaches a sink. */
export interface Flow extends Spot {
  readonly sink: Sink;
  readonly items: readonly string[];
  /** Handed on by calls, from where the flow's spot is to the sink. */
  readonly through: boolean;
}
