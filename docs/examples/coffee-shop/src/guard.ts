import { createGuard, type Guard } from "@candor/guard";
import { policy, type Policy } from "./candor.gen.ts";
import { consent } from "./db/consent.ts";

/** The one way to personal data in this shop. */
export const guard: Guard<Policy> = createGuard(policy, { consent });
