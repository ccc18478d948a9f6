import type { HttpClient, Sink } from "./catalogue/sink.ts";
import { openCatalogue } from "./catalogue/open-catalogue.ts";
import type { SinkIndex } from "./catalogue/index-sinks.ts";
import type { GlobalUse, Known, ModuleCall, Role } from "./sink.ts";

/** What Candor knows of packages and hosts, as the stages ask it. */
export async function loadCatalogue(): Promise<Known> {
  const { vendors, loggers, clients, storage, models, mailers } = await openCatalogue();
  const tables = [loggers, clients, storage, models, mailers];
  const does = (sinks: readonly Of[], call: ModuleCall): boolean =>
    sinks.some((sink) => isMeant(sink, call) && sink.methods.some((method) => isCalled(method, call)));
  const byRole: readonly (readonly [Role, Pick<SinkIndex<Of>, "ofGlobal">])[] = [
    ["log", loggers],
    ["storage", storage],
    ["http", { ofGlobal: (name) => requestsOf(clients.ofGlobal(name), true) }],
    ["body", { ofGlobal: (name) => requestsOf(clients.ofGlobal(name), false) }],
    ["prompt", models],
  ];
  return {
    globals: [loggers, storage, clients, models].flatMap((table) => table.globals),
    roleOfGlobal: (use) => byRole.find(([, table]) => isGlobalSink(table, use))?.[0] ?? null,
    // What a company can run itself to keep its own data is where it keeps it, and no recipient.
    vendorOfModule: (specifier) => {
      const vendor = vendors.ofModule(specifier);
      return vendor?.selfHosted && KEEPS.has(vendor.kind) ? null : vendor;
    },
    vendorOfHost: (host) => vendors.ofHost(host),
    isKnown: (specifier) =>
      vendors.ofModule(specifier) !== null || tables.some((table) => table.ofModule(specifier).length > 0),
    roleOf: (call) => {
      const { specifier } = call;
      if (does(loggers.ofModule(specifier), call)) return "log";
      const kept = storage.ofModule(specifier).filter(({ where }) => where !== "queue");
      if (does(kept, call)) return "storage";
      if (does(requestsOf(clients.ofModule(specifier), true), call)) return "http";
      if (does(requestsOf(clients.ofModule(specifier), false), call)) return "body";
      if (does(models.ofModule(specifier), call)) return "prompt";
      return does(mailers.ofModule(specifier), call) ? "mail" : null;
    },
  };
}

type Of = Pick<Sink, "of" | "methods">;

/** The calls that name an address, or those that do not. */
function requestsOf(clients: readonly HttpClient[], isAddressed: boolean): readonly Of[] {
  return clients.flatMap((client) =>
    client.calls
      .filter(({ url }) => (url !== undefined) === isAddressed)
      .map(({ methods }) => ({ ...(client.of && { of: client.of }), methods })),
  );
}

/** `console.log(…)`, `fetch(…)`, `new WebSocket(…)`, `document.cookie = …`, `localStorage.email = …`. */
function isGlobalSink({ ofGlobal }: Pick<SinkIndex<Of>, "ofGlobal">, { words, as }: GlobalUse): boolean {
  const plain = /^(?:window|globalThis|self)$/.test(words[0] ?? "") ? words.slice(1) : words;
  const method = plain.at(-1) ?? "";
  const itself = as === "call" ? ["()", method] : [as === "new" ? "new" : "="];
  const within = as === "call" ? [method] : as === "assignment" ? ["="] : [];
  const has = (name: string, methods: readonly string[]): boolean =>
    name !== "" && ofGlobal(name).some((sink) => sink.methods.some((written) => methods.includes(written)));
  return has(plain.join("."), itself) || has(plain.slice(0, -1).join("."), within);
}

const KEEPS: ReadonlySet<string> = new Set(["database", "cache", "queue", "search", "storage"]);

function isMeant({ of }: Pick<Sink, "of">, { exported, maker = "" }: ModuleCall): boolean {
  return !of || of.includes(exported) || of.includes(maker);
}

/** `()` is a call of the export itself, `new` its construction, `cookies.set` a method of what it holds. */
function isCalled(written: string, { method, exported, isNew }: ModuleCall): boolean {
  if (written === "new") return isNew && method === "";
  if (isNew) return written === exported && method === "";
  if (written === "()") return method === "";
  return (written.split(".").at(-1) ?? "") === (method === "" ? exported : method);
}
