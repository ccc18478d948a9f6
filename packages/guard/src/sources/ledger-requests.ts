import type { Schedule } from "../schedule.ts";
import { readAnswer, type PersonState, type StateRequest } from "./wire.ts";

/** How a ledger is reached. */
export interface LedgerAddress {
  /** What `v1/…` is below; ends with a slash. */
  readonly url: URL;
  readonly token: string | (() => string | Promise<string>);
  readonly fetch: typeof fetch;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
}

/**
 * Asks a ledger once, and once more where the connection failed before there was an answer. Rejects where there is none in
 * time (`timeout` in milliseconds, for both), with another status than 2xx, or with what cannot be read.
 */
export async function askLedger(
  ledger: LedgerAddress,
  request: StateRequest,
  { timeout, schedule }: { readonly timeout: number; readonly schedule: Schedule },
): Promise<readonly PersonState[]> {
  const ending = new AbortController();
  const end = (): void => ending.abort(ledger.signal.reason);
  ledger.signal.addEventListener("abort", end);
  if (ledger.signal.aborted) end();
  const late = schedule(() => ending.abort(new Error(`the ledger did not answer within ${timeout} ms`)), timeout);
  try {
    return await unlessAborted(ending.signal, () => answerOf(ledger, request, ending.signal));
  } finally {
    late();
    ledger.signal.removeEventListener("abort", end);
  }
}

/** Does not wait for what takes no notice of the signal, such as where a token comes from. */
async function unlessAborted<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([run(), aborted]);
}

async function answerOf(
  ledger: LedgerAddress,
  request: StateRequest,
  signal: AbortSignal,
): Promise<readonly PersonState[]> {
  const headers = { ...(await authorization(ledger)), accept: "application/json", "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(request), signal };
  const once = async (): Promise<string> => (await send(ledger, "v1/state", init)).text();
  const text = await once().catch((cause: unknown) => {
    if (cause instanceof BadStatus) throw cause;
    // After the time is over this fails at once.
    return once();
  });
  return readAnswer(JSON.parse(text));
}

/** Opens the stream of changes, after the event with this id. */
export async function openEvents(ledger: LedgerAddress, lastId: string, signal: AbortSignal): Promise<Response> {
  const resume: Record<string, string> = lastId === "" ? {} : { "last-event-id": lastId };
  const headers = { ...(await authorization(ledger)), ...resume, accept: EVENTS, "cache-control": "no-cache" };
  const response = await send(ledger, "v1/events", { headers, signal });
  if (response.headers.get("content-type")?.startsWith(EVENTS)) return response;
  await response.body?.cancel();
  throw new TypeError(`unexpected answer, expected ${EVENTS}`);
}

const EVENTS = "text/event-stream";

class BadStatus extends Error {
  override readonly name: string = "BadStatus";
}

async function authorization({ token }: LedgerAddress): Promise<{ readonly authorization: string }> {
  return { authorization: `Bearer ${typeof token === "string" ? token : await token()}` };
}

/** Redirects are not followed: the token is for this ledger. (Not every runtime knows `error`, so `manual`.) */
async function send({ url, fetch }: LedgerAddress, path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(new URL(path, url), { ...init, redirect: "manual" });
  if (response.ok) return response;
  await response.body?.cancel();
  throw new BadStatus(`the ledger answered with status ${response.status}`);
}
