import type { HonoRequest } from "hono";
import { HTTPException } from "hono/http-exception";

/** A JSON body, read field by field. Each reader throws a 400 for a field that is not what it should be. */
export interface Form {
  text(name: string): string;
  /** Null where it was left out. */
  optionalText(name: string): string | null;
  wholeNumber(name: string, least: number, most: number): number;
}

export async function readForm(request: HonoRequest): Promise<Form> {
  const body: unknown = await request.json().catch(() => Promise.reject(badRequest("expected JSON")));
  const typed = new Map<string, unknown>(Object.entries(body ?? {}));
  const optionalText = (name: string): string | null => {
    const value = typed.get(name) ?? null;
    if (value === null || (typeof value === "string" && value.trim() !== "")) return value;
    throw badRequest(`${name} must be text`);
  };
  return {
    optionalText,
    text(name) {
      const value = optionalText(name);
      if (value === null) throw badRequest(`${name} is missing`);
      return value;
    },
    wholeNumber(name, least, most) {
      const value = typed.get(name);
      if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
      throw badRequest(`${name} must be a whole number from ${least} to ${most}`);
    },
  };
}

function badRequest(message: string): HTTPException {
  return new HTTPException(400, { message });
}
