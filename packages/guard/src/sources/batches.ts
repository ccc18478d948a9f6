/** One request about several people. */
export interface Batch {
  readonly purposes: readonly string[];
  readonly subjects: readonly string[];
  /** Who could be read of the answer, or what went wrong. Never rejects. */
  readonly answered: Promise<Answered>;
  /** Whether it has been answered. */
  readonly over: boolean;
}

export interface Answered {
  readonly heard: ReadonlySet<string>;
  /** Null where there was an answer. */
  readonly failure: { readonly cause: unknown } | null;
}

type Send = (request: Pick<Batch, "purposes" | "subjects">) => Promise<Answered>;

/** So many requests are under way at once; more wait. */
const AT_ONCE = 8;

/**
 * Gives the batch that a subject joins: what is asked before the running code waits goes out together, up to `most` people in
 * one. Equal purposes have an equal key.
 */
export function createBatches(
  most: number,
  send: Send,
): (subject: string, purposes: readonly string[], key: string) => Batch {
  const open = new Map<string, Batch & { readonly subjects: string[] }>();
  const inTurn = createTurns(AT_ONCE);

  function start(purposes: readonly string[], key: string): Batch & { readonly subjects: string[] } {
    const subjects: string[] = [];
    const run = async (): Promise<Answered> => {
      await Promise.resolve();
      if (open.get(key) === batch) open.delete(key);
      const answered = await inTurn(() => send({ purposes, subjects }));
      batch.over = true;
      return answered;
    };
    const batch = { purposes, subjects, over: false, answered: run() };
    open.set(key, batch);
    return batch;
  }

  return (subject, purposes, key) => {
    const known = open.get(key);
    const batch = known && known.subjects.length < most ? known : start(purposes, key);
    batch.subjects.push(subject);
    return batch;
  };
}

function createTurns(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
