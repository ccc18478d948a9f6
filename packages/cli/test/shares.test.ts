import { expect, test } from "vitest";
import { sharesOf } from "../src/render/shares.ts";

test.each([
  [
    [150, 20, 24, 6],
    [75, 10, 12, 3],
  ],
  [
    [1, 1, 1, 0],
    [34, 33, 33, 0],
  ],
  [
    [9999, 0, 0, 1],
    [99, 0, 0, 1],
  ],
  [
    [100_000, 1, 1, 1],
    [97, 1, 1, 1],
  ],
  [
    [0, 0, 0, 3],
    [0, 0, 0, 100],
  ],
  [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
])("%j are %j percent: 100 together, and 0 or 100 only where it is so", (counts, shares) => {
  expect(sharesOf(counts)).toEqual(shares);
});
