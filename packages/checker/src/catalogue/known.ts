import { type Catalogue, createCatalogue, type Tables } from "./catalogue.ts";
import clients from "./http-clients.json" with { type: "json" };
import loggers from "./loggers.json" with { type: "json" };
import mailers from "./mailers.json" with { type: "json" };
import models from "./models.json" with { type: "json" };
import type { StorageSink } from "./sink.ts";
import storage from "./storage.json" with { type: "json" };
import type { Vendor } from "./vendor.ts";
import vendors from "./vendors.json" with { type: "json" };

/** The tables that Candor brings: `schemas/sinks.schema.json` describes their files. */
export const TABLES: Tables = {
  vendors: vendors.vendors as readonly Vendor[],
  loggers: loggers.loggers,
  clients: clients.clients,
  storage: storage.storage as readonly StorageSink[],
  models: models.models,
  mailers: mailers.mailers,
};

/** The catalogue of these tables. */
export const KNOWN: Catalogue = createCatalogue(TABLES);
