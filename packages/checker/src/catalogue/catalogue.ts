import { indexSinks, type SinkIndex } from "./index-sinks.ts";
import { indexVendors, type VendorIndex } from "./index-vendors.ts";
import type { HttpClient, Sink, StorageSink } from "./sink.ts";
import type { Vendor } from "./vendor.ts";

/** The tables that a catalogue is made of. */
export interface Tables {
  readonly vendors: readonly Vendor[];
  readonly loggers: readonly Sink[];
  readonly clients: readonly HttpClient[];
  readonly storage: readonly StorageSink[];
  /** What a prompt is given to. */
  readonly models: readonly Sink[];
  readonly mailers: readonly Sink[];
}

/** Where code hands data to, by what stands in the code. */
export interface Catalogue {
  readonly vendors: VendorIndex;
  readonly loggers: SinkIndex<Sink>;
  readonly clients: SinkIndex<HttpClient>;
  readonly storage: SinkIndex<StorageSink>;
  readonly models: SinkIndex<Sink>;
  readonly mailers: SinkIndex<Sink>;
}

/** The catalogue of some tables: Candor's, or those with a company's own. */
export function createCatalogue({ vendors, loggers, clients, storage, models, mailers }: Tables): Catalogue {
  return {
    vendors: indexVendors(vendors),
    loggers: indexSinks(loggers),
    clients: indexSinks(clients),
    storage: indexSinks(storage),
    models: indexSinks(models),
    mailers: indexSinks(mailers),
  };
}
