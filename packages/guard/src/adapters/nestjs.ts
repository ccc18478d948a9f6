/** For NestJS: `@Get("label") @purpose("send-your-coffee") label(use: Use<Policy, "send-your-coffee">) {…}`, and `denialFilter`. */
import {
  Catch,
  createParamDecorator,
  type ExceptionFilter,
  type ExecutionContext,
  type HttpServer,
} from "@nestjs/common";
import type { Guard } from "../create-guard.ts";
import { PurposeDenied } from "../denial.ts";
import type { AnyPolicy, PurposeId } from "../types/policy.ts";
import type { Use } from "../types/use.ts";
import { problemAnswer } from "./problem.ts";
import { requestUse, type Actor } from "./request-use.ts";

/** Decorates a method whose first parameter is the use of this purpose; one that takes another use does not compile. */
export type Purpose<P extends AnyPolicy> = <const I extends PurposeId<P>>(
  purpose: I,
) => <Method extends (use: Use<P, I>, ...args: never[]) => unknown>(
  target: object,
  method: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** A decorator of methods for each purpose. A parameter's decorator could not tell the type of the parameter. */
export function purposes<P extends AnyPolicy>(guard: Guard<P>, actor?: Actor<[ExecutionContext]>): Purpose<P> {
  return (purpose) => {
    const useOf = requestUse(guard, purpose, actor);
    const first = createParamDecorator((_data: unknown, context: ExecutionContext) => useOf(context))();
    return (target, method) => first(target, method, 0);
  };
}

/** Answers what was denied: `app.useGlobalFilters(denialFilter(app.getHttpAdapter()))`. Throws on where there is no HTTP. */
export function denialFilter(http: HttpServer): ExceptionFilter<PurposeDenied> {
  return new DenialFilter(http);
}

class DenialFilter implements ExceptionFilter<PurposeDenied> {
  readonly #http: HttpServer;

  constructor(http: HttpServer) {
    this.#http = http;
  }

  catch: ExceptionFilter<PurposeDenied>["catch"] = (error, host) => {
    const answer = host.getType() === "http" ? problemAnswer(error) : null;
    if (!answer) throw error;
    const response: unknown = host.switchToHttp().getResponse();
    for (const [name, value] of Object.entries(answer.headers)) this.#http.setHeader(response, name, value);
    this.#http.reply(response, JSON.stringify(answer.body), answer.status);
  };
}

Catch(PurposeDenied)(DenialFilter);
