/** For Fastify 5: `app.get("/label", purpose("send-your-coffee", async (use, request) => …))`, and `app.setErrorHandler(answerDenials)`. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Guard } from "../create-guard.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import { problemAnswer } from "./problem.ts";
import { requestUse, type Actor, type Handler } from "./request-use.ts";

/** A handler that declares its purpose: it is handed the use of that purpose and no other, then what Fastify hands over. */
export type Purpose<P extends AnyPolicy> = <
  const I extends PurposeId<P>,
  Request extends FastifyRequest,
  Reply extends FastifyReply,
  R,
>(
  purpose: I,
  handler: Handler<P, I, [request: Request, reply: Reply], R | Promise<R>>,
) => (request: Request, reply: Reply) => Promise<R>;

export function purposes<P extends AnyPolicy>(guard: Guard<P>, actor?: Actor<[FastifyRequest]>): Purpose<P> {
  return (purpose, handler) => {
    const useOf = requestUse(guard, purpose, actor);
    return async (request, reply) => handler(await useOf(request), request, reply);
  };
}

/** Answers what was denied. Other errors go on to the error handler around it, at last that of Fastify. */
export function answerDenials(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const answer = problemAnswer(error);
  if (!answer) throw error;
  reply.code(answer.status).headers(answer.headers).send(JSON.stringify(answer.body));
}
