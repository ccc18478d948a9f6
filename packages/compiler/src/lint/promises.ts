import mission from "@candor/schemas/mission.schema.json" with { type: "json" };

/** The promises that Candor tests itself, sorted; any other needs a proof. Those that the schema knows by name. */
export const TESTED_PROMISES: readonly string[] = Object.keys(mission.properties.promises.properties).toSorted();
