import { EXTRA_USES } from "@candor/model";

/** Kinds that make a running service better: where they write to people, they are an extra use too. */
export const BETTERING: ReadonlySet<string> = new Set(["improve", "measure"]);

/** Kinds that no service needs. What ends with a no to another kind may be the service that was asked for. */
export const BESIDE_THE_SERVICE: ReadonlySet<string> = new Set([...EXTRA_USES, ...BETTERING]);
