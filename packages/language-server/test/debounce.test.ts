import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { debounce } from "../src/workspace/debounce.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes as long as this; `times` has when each began. */
function working(took: number): { readonly soon: () => void; readonly times: readonly number[] } {
  const times: number[] = [];
  const { soon } = debounce(() => {
    times.push(performance.now());
    vi.advanceTimersByTime(took);
  });
  return { soon, times };
}

test("a key after a pause is answered at once, however long the work took before", () => {
  const { soon, times } = working(80);
  soon();
  vi.advanceTimersByTime(1000);
  const key = performance.now();
  soon();
  vi.advanceTimersByTime(10);
  expect(times.at(-1)).toBe(key + 10);
});

test("while keys keep coming, the server rests as long as it worked, and the keys of one word are one run", () => {
  const { soon, times } = working(80);
  soon();
  vi.advanceTimersByTime(10);
  const ended = performance.now();
  for (let key = 0; key < 8; key++) {
    soon();
    vi.advanceTimersByTime(10);
  }
  expect(times).toHaveLength(2);
  expect(times.at(-1)).toBe(ended + 80);
});
