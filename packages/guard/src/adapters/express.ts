/** For Express 5: `app.get("/label", purpose("send-your-coffee", async (use, req, res) => …))`, then `app.use(answerDenials)`. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Guard } from "../create-guard.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import { problemAnswer } from "./problem.ts";
import { requestUse, type Actor, type Handler } from "./request-use.ts";

/**
 * A handler that declares its purpose: it is handed the use of that purpose and no other, then what Express hands over. A
 * middleware could not do that: in Express `res.locals` is of type any, and so would be what is opened. The path's parameters are
 * typed where the handler says them: `req: Request<{ order: string }>`.
 */
export type Purpose<P extends AnyPolicy> = <const I extends PurposeId<P>, Params = Request["params"]>(
  purpose: I,
  handler: Handler<P, I, Parameters<RequestHandler<Params>>, unknown>,
) => RequestHandler<NoInfer<Params>>;

export function purposes<P extends AnyPolicy>(guard: Guard<P>, actor?: Actor<[Request, Response]>): Purpose<P> {
  return (purpose, handler) => {
    const useOf = requestUse(guard, purpose, actor);
    return async (req, res, next) => handler(await useOf(req as unknown as Request, res), req, res, next);
  };
}

/** Answers what was denied. Other errors, and those after the answer began, go on to the next error handler. */
export const answerDenials: ErrorRequestHandler = (error, _req, res, next) => {
  const answer = res.headersSent ? null : problemAnswer(error);
  if (answer) res.status(answer.status).set(answer.headers).send(JSON.stringify(answer.body));
  else next(error);
};
