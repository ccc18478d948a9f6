import { backOff } from "../back-off.ts";
import type { Schedule } from "../schedule.ts";
import { createEventParser, type StreamEvent } from "./event-parser.ts";
import { readChange, type Change } from "./wire.ts";

export interface Following {
  /** Opens the stream, after the event with this id; empty for from now on. */
  readonly open: (lastId: string, signal: AbortSignal) => Promise<Response>;
  readonly onChange: (change: Change) => void;
  /** Events may have been missed. */
  readonly onGap: () => void;
  readonly onError: (cause: unknown) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly random: () => number;
  readonly schedule: Schedule;
}

/** After so many milliseconds without a byte a stream counts as cut; a ledger sends a comment every 15 seconds. */
const SILENCE = 45_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** Listens to the changes of a ledger until it is told to end; opens the stream again, where it stopped, whenever it breaks. */
export async function followEvents(following: Following): Promise<void> {
  const { signal, schedule, random, onError } = following;
  const place = { lastId: "" };
  let failures = 0;
  while (!signal.aborted) {
    try {
      await listen(following, place, () => {
        failures = 0;
      });
    } catch (cause) {
      if (!signal.aborted) onError(cause);
    }
    failures += 1;
    await pause(schedule, backOff(FIRST_WAIT, LONGEST_WAIT, failures, random), signal);
  }
}

/** One connection, until it ends. */
async function listen(
  { open, onChange, onGap, signal, schedule }: Following,
  place: { lastId: string },
  onHeard: () => void,
): Promise<void> {
  const connection = new AbortController();
  const end = (): void => connection.abort(signal.reason);
  const cut = (): void => connection.abort(new Error("the stream of events fell silent"));
  signal.addEventListener("abort", end, { once: true });
  let quiet = schedule(cut, SILENCE);
  try {
    const response = await open(place.lastId, connection.signal);
    // Without an id it starts from now on, and what came before is not told.
    if (place.lastId === "") onGap();
    const parse = createEventParser(place.lastId);
    for await (const piece of piecesOf(response)) {
      quiet();
      quiet = schedule(cut, SILENCE);
      onHeard();
      for (const event of parse(piece)) {
        take(event, { onChange, onGap });
        place.lastId = event.id;
      }
    }
  } finally {
    quiet();
    signal.removeEventListener("abort", end);
    connection.abort();
  }
}

/** Events of other names are for others. A change that names nobody may be anybody's. */
function take({ type, data }: StreamEvent, { onChange, onGap }: Pick<Following, "onChange" | "onGap">): void {
  if (type === "reset") onGap();
  if (type !== "change") return;
  const change = readChange(data);
  if (change) onChange(change);
  else onGap();
}

/** Not `for await` over the body, which not every browser has. */
async function* piecesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

async function pause(schedule: Schedule, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const cancel = schedule(done, ms);
    signal.addEventListener("abort", done, { once: true });
    function done(): void {
      cancel();
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
