/** What a rows module gives, as far as it was looked at. */
export interface Rows {
  /** `expired` of what `createRetention` of `@candor/guard/retention` gives. */
  readonly expired: (record: unknown, happened: unknown) => Promise<readonly ExpiredColumn[]>;
  readonly records: Iterator<unknown> | AsyncIterator<unknown>;
  /** Ends what the module opened; absent where it exports no such function. */
  readonly close?: () => unknown;
}

/** What `expired` says of a column. */
export interface ExpiredColumn {
  readonly items: readonly string[];
  readonly since: Date;
  readonly because: readonly { readonly purpose: string; readonly item: string; readonly ended: Date }[];
}

/** What was thrown, without its message: that may hold what stands in a row. The code that Node or a driver gives it may not. */
export function thrown(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return `${name}${/^[A-Z][A-Z_]{2,40}$/.test(code) ? ` ${code}` : ""}; its message is not shown, as it may hold personal data`;
}

/** What a promise gives; null where that takes longer than so many seconds. */
export async function within<Value>(
  seconds: number,
  promise: PromiseLike<Value> | Value,
): Promise<{ readonly value: Value } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, seconds * 1000, null);
  });
  try {
    return await Promise.race([Promise.resolve(promise).then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
