/** For Next.js: `export const GET = purpose("send-your-coffee", async (use, request, { params }) => …)` in a `route.ts`. */
import type { NextRequest } from "next/server.js";
import type { Guard } from "../create-guard.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import { problemResponse } from "./problem.ts";
import { requestUse, type Actor, type Handler } from "./request-use.ts";

export { problemResponse } from "./problem.ts";

/**
 * A route handler that declares its purpose: it is handed the use of that purpose and no other, then what Next.js hands over.
 * What is denied in it is answered here, because Next.js has no error handler for routes.
 */
export type Purpose<P extends AnyPolicy> = <const I extends PurposeId<P>, Context>(
  purpose: I,
  handler: Handler<P, I, [request: NextRequest, context: Context], Response | Promise<Response>>,
) => (request: NextRequest, context: Context) => Promise<Response>;

export function purposes<P extends AnyPolicy>(guard: Guard<P>, actor?: Actor<[NextRequest]>): Purpose<P> {
  return (purpose, handler) => {
    const useOf = requestUse(guard, purpose, actor);
    return async (request, context) => {
      try {
        return await handler(await useOf(request), request, context);
      } catch (error) {
        const response = problemResponse(error);
        if (response) return response;
        throw error;
      }
    };
  };
}
