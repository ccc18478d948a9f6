import { type Catalogue, createCatalogue } from "./catalogue.ts";
import clients from "./http-clients.json" with { type: "json" };
import loggers from "./loggers.json" with { type: "json" };
import mailers from "./mailers.json" with { type: "json" };
import models from "./models.json" with { type: "json" };
import type { StorageSink } from "./sink.ts";
import storage from "./storage.json" with { type: "json" };
import type { Vendor } from "./vendor.ts";
import vendors from "./vendors.json" with { type: "json" };

/** The catalogue that Candor brings: `schemas/sinks.schema.json` describes its files. */
export const KNOWN: Catalogue = createCatalogue({
  vendors: vendors.vendors as readonly Vendor[],
  loggers: loggers.loggers,
  clients: clients.clients,
  storage: storage.storage as readonly StorageSink[],
  models: models.models,
  mailers: mailers.mailers,
});
