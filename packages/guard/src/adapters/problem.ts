import { PurposeDenied } from "../denial.ts";

/** What a denied use answers to a request, as RFC 9457 has it. It names the purpose and never the person or the record. */
export interface Problem {
  readonly status: 403 | 429 | 503;
  readonly title: string;
  readonly detail: string;
  readonly purpose: string;
  readonly reason: PurposeDenied["reason"];
  /** What would let it pass. */
  readonly help: string;
}

/** A problem, and the headers that go with it. */
export interface ProblemAnswer {
  readonly status: Problem["status"];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Problem;
}

/**
 * The answer to a request whose use was denied; null for any other error. A choice that denies is 403. `over-limit` is 429 with
 * when there is room again. `unavailable` is 503 without `retry-after`: nobody knows when the source is back.
 */
export function problemAnswer(error: unknown): ProblemAnswer | null {
  if (!(error instanceof PurposeDenied)) return null;
  const { purpose, reason, denial } = error;
  const { status, title } = STATUS[reason as keyof typeof STATUS] ?? FORBIDDEN;
  const detail = `\`${purpose}\` may not open this: ${reason}; ${denial.help}`;
  return {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...retryAfter(denial.again) },
    body: { status, title, detail, purpose, reason, help: denial.help },
  };
}

/** As `problemAnswer`, as the Fetch API has it: for Hono, Next.js, Deno, Bun, workers. */
export function problemResponse(error: unknown): Response | null {
  const answer = problemAnswer(error);
  return answer && new Response(JSON.stringify(answer.body), answer);
}

const FORBIDDEN = { status: 403, title: "Forbidden" } as const;

const STATUS = {
  "over-limit": { status: 429, title: "Too Many Requests" },
  unavailable: { status: 503, title: "Service Unavailable" },
} as const;

/** As a date of HTTP, rounded up to its whole seconds: half a second earlier there is no room yet. */
function retryAfter(again: Date | undefined): Readonly<Record<string, string>> {
  const at = again && new Date(Math.ceil(again.getTime() / 1000) * 1000);
  return at && !Number.isNaN(at.getTime()) ? { "retry-after": at.toUTCString() } : {};
}
