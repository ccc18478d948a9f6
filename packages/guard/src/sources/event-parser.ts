/** One event of a stream of server-sent events. */
export interface StreamEvent {
  readonly type: string;
  readonly data: string;
  /** The newest id so far; empty where there is none. */
  readonly id: string;
}

/** A line or an event may have so many characters; a stream that goes on without an end would fill the memory. */
const LONGEST = 65_536;

/**
 * Reads `text/event-stream` (HTML, 9.2.6) piece by piece: gives the events that each piece completes, with the newest id, which
 * is `id` until the stream gives one. Throws `RangeError` for what is too long.
 */
export function createEventParser(id = ""): (piece: string) => readonly StreamEvent[] {
  let rest = "";
  let afterReturn = false;
  let type = "";
  let data: string[] = [];

  const readLine = (line: string): StreamEvent | null => {
    if (line === "") return complete();
    const [, field, value] = /^([^:]*)(?:: ?)?([\s\S]*)$/.exec(line)!;
    if (field === "event") type = value!;
    else if (field === "data") data.push(value!);
    else if (field === "id" && !value!.includes("\0")) id = value!;
    return null;
  };
  const complete = (): StreamEvent | null => {
    const event = { type: type || "message", data: data.join("\n"), id };
    const empty = data.length === 0;
    type = "";
    data = [];
    return empty ? null : event;
  };

  return (piece) => {
    if (piece === "") return [];
    const text = afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    afterReturn = piece.endsWith("\r");
    const lines = (rest + text).split(/\r\n|\r|\n/);
    rest = lines.pop()!;
    const events: StreamEvent[] = [];
    for (const line of lines) {
      const event = readLine(line);
      if (event) events.push(event);
    }
    if (rest.length + data.reduce((sum, line) => sum + line.length, 0) > LONGEST) {
      throw new RangeError(`unexpected event of more than ${LONGEST} characters`);
    }
    return events;
  };
}
