/** For Hono: `app.get("/label", purpose("send-your-coffee"), (c) => c.var.use.open(…))`; in `app.onError`, `problemResponse`. */
import type { Context, Env, MiddlewareHandler } from "hono";
import type { Guard } from "../create-guard.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import type { Use } from "../types/use.ts";
import { requestUse, type Actor } from "./request-use.ts";

export { problemResponse } from "./problem.ts";

/** What a route that declares a purpose has: `c.var.use`. */
export interface Using<P extends AnyPolicy, I extends PurposeId<P>> {
  Variables: { use: Use<P, I> };
}

/** A middleware for each purpose: declared once, in the route, it gives the handler `c.var.use` of that purpose and no other. */
export function purposes<P extends AnyPolicy, E extends Env = Env>(
  guard: Guard<P>,
  actor?: Actor<[Context<E>]>,
): <const I extends PurposeId<P>>(purpose: I) => MiddlewareHandler<Using<P, I>> {
  return (purpose) => {
    const useOf = requestUse(guard, purpose, actor);
    return async (c, next) => {
      c.set("use", await useOf(c as unknown as Context<E>));
      await next();
    };
  };
}
