import { PurposeDenied, type Denial } from "@candor/guard";
import { problemAnswer, problemResponse } from "@candor/guard/problem";
import { expect, test } from "vitest";

const denied = (denial: Denial): PurposeDenied => new PurposeDenied("newsletter", "[sealed customer 7]", denial);

test("a choice that denies is 403, with the purpose, the reason and what would help", () => {
  expect(problemAnswer(denied({ reason: "refused", help: "respect it" }))).toEqual({
    status: 403,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: {
      status: 403,
      title: "Forbidden",
      detail: "`newsletter` may not open this: refused; respect it",
      purpose: "newsletter",
      reason: "refused",
      help: "respect it",
    },
  });
});

test.each([
  ["2026-11-22T10:00:00.000Z", "Sun, 22 Nov 2026 10:00:00 GMT"],
  ["2026-11-22T10:00:00.001Z", "Sun, 22 Nov 2026 10:00:01 GMT"],
])("room again at %s is 429, and not a second too early", (again, after) => {
  const answer = problemAnswer(denied({ reason: "over-limit", help: "later", again: new Date(again) }));
  expect([answer?.status, answer?.headers["retry-after"]]).toEqual([429, after]);
});

test("a moment that no date can say is left out", () => {
  const answer = problemAnswer(denied({ reason: "over-limit", help: "later", again: new Date(Infinity) }));
  expect(answer?.headers).not.toHaveProperty("retry-after");
});

test("an outage is 503, and says nothing of what the source threw", () => {
  const cause = new Error("connect to ada@shop.example refused");
  const answer = problemAnswer(denied({ reason: "unavailable", help: "try again", cause }));
  expect(answer?.status).toBe(503);
  expect(JSON.stringify(answer)).not.toMatch(/ada|customer/);
});

test("any other error is not answered", () => {
  for (const error of [new Error("no"), { name: "PurposeDenied" }, null, undefined, "newsletter"]) {
    expect([problemAnswer(error), problemResponse(error)]).toEqual([null, null]);
  }
});

test("as a response of the Fetch API", async () => {
  const response = problemResponse(denied({ reason: "expired", help: "ask again" }));
  expect([response?.status, response?.headers.get("content-type")]).toEqual([403, "application/problem+json"]);
  expect(await response?.json()).toMatchObject({ title: "Forbidden", reason: "expired" });
});
