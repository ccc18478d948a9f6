import type { HonoRequest } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";

/** The JSON body of a request as one of forms.ts. Throws a 400 that names each wrong field, and repeats nothing that was typed. */
export async function readForm<Form>(request: HonoRequest, form: z.ZodType<Form>): Promise<Form> {
  const typed = form.safeParse(await readJson(request));
  if (typed.success) return typed.data;
  throw badRequest(typed.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`).join("\n"));
}

async function readJson(request: HonoRequest): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    throw error instanceof SyntaxError ? badRequest("expected JSON") : error;
  }
}

function badRequest(message: string): HTTPException {
  return new HTTPException(400, { message });
}
