/** What hands data on without saying to whom: a logger, a cache, a model, a mailer. */
export interface Sink {
  readonly id: string;
  readonly name: string;
  /** Specifiers of the modules that give it, of npm and of Node: `pino`, `next/headers`, `node:fs`. */
  readonly modules: readonly string[];
  /** Its names where it is there without an import: `console`, `document.cookie`. */
  readonly globals?: readonly string[];
  /** What of the modules is meant, by the names of their exports and types, where that is not all. */
  readonly of?: readonly string[];
  /**
   * What hands the data on: functions, methods (`cookies.set` where the last name says too little) and classes, which
   * do when they are made. `()` is a call of the module's or the global's own value, `new` its construction, `=` an
   * assignment to it or to a property of it.
   */
  readonly methods: readonly string[];
}

export interface StorageSink extends Sink {
  /** Where the data comes to lie: at the person (`cookie`, `browser`, `device`) or at the company (`file`, `cache`, `queue`). */
  readonly where: "cookie" | "browser" | "device" | "file" | "cache" | "queue";
}

/** A way to call a host, which the call names. */
export interface HttpClient extends Omit<Sink, "methods"> {
  readonly calls: readonly ClientCall[];
  /** Calls that send nothing yet and give a client with an address, a query, headers or a body for all that it sends. */
  readonly makes?: readonly ClientCall[];
}

/**
 * Where the parts of a request stand in a call: the number of the argument, from 0, and the properties in it, as in
 * `1.headers`. Of several places, those hold that the call fills.
 */
export interface ClientCall {
  readonly methods: readonly string[];
  /** What comes before an address that has no host. */
  readonly base?: readonly string[];
  readonly url?: readonly string[];
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  readonly body?: readonly string[];
}
