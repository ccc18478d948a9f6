import type { Sink } from "./catalogue/sink.ts";
import { openCatalogue } from "./catalogue/open-catalogue.ts";
import type { Known, ModuleCall } from "./sink.ts";

/** What Candor knows of packages and hosts, as the stages ask it. */
export async function loadCatalogue(): Promise<Known> {
  const { vendors, loggers, clients, storage, models, mailers } = await openCatalogue();
  const tables = [loggers, clients, storage, models, mailers];
  const does = (sinks: readonly Pick<Sink, "of" | "methods">[], call: ModuleCall): boolean =>
    sinks.some((sink) => isMeant(sink, call) && sink.methods.some((method) => isCalled(method, call)));
  return {
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
      const requests = clients
        .ofModule(specifier)
        .flatMap((client) => client.calls.map(({ methods }) => ({ ...(client.of && { of: client.of }), methods })));
      if (does(requests, call)) return "http";
      if (does(models.ofModule(specifier), call)) return "prompt";
      return does(mailers.ofModule(specifier), call) ? "mail" : null;
    },
  };
}

const KEEPS: ReadonlySet<string> = new Set(["database", "cache", "queue", "search", "storage"]);

function isMeant({ of }: Pick<Sink, "of">, { exported }: ModuleCall): boolean {
  return !of || of.includes(exported);
}

/** `()` is a call of the export itself, `new` its construction, `cookies.set` a method of what it holds. */
function isCalled(written: string, { method, exported, isNew }: ModuleCall): boolean {
  if (written === "new") return isNew && method === "";
  if (isNew) return written === exported && method === "";
  if (written === "()") return method === "";
  return (written.split(".").at(-1) ?? "") === (method === "" ? exported : method);
}
