import { createGuard, type Guard } from "@candor/guard";
import { createLimits } from "@candor/guard/limits";
import { createObserver } from "@candor/guard/observe";
import { policy, type Policy } from "./candor.gen.ts";
import { consent } from "./db/consent.ts";
import { letters } from "./db/letters.ts";
import { meter } from "./db/use-meter.ts";

/** The one way to personal data in this shop. */
export const guard: Guard<Policy> = createGuard(policy, {
  consent,
  limits: createLimits(letters),
  observe: createObserver({ meter }),
});
