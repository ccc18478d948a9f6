import { createGuard, memoryConsent, row, type PolicyTable } from "@candor/guard";
import { createLimits, memoryLimits, type LimitStore } from "@candor/guard/limits";
import { addDuration } from "@candor/model";
import { array, assert, asyncProperty, constantFrom, integer, record } from "fast-check";
import { describe, expect, test } from "vitest";

interface Policy {
  readonly data: "email";
  readonly purposes: {
    readonly letters: { needs: "email"; optional: never; channels: "email" | "sms"; limited: true };
    readonly notices: { needs: "email"; optional: never; channels: "email"; limited: true };
  };
}

const rules = { needs: ["email"], optional: [], askAgain: null, formerly: [] } as const;

function policyWith(times: number, iso: string): PolicyTable<Policy> {
  const howOften = { times, per: { iso, working: false } };
  return {
    format: 1,
    version: "1.0.0",
    digest: "",
    data: ["email"],
    purposes: [
      { ...rules, id: "letters", mode: "opt-in", channels: ["email", "sms"], howOften },
      { ...rules, id: "notices", mode: "none", channels: ["email"], howOften: { ...howOften, times: 1 } },
    ],
  };
}

interface Person {
  readonly id: string | null;
  readonly also: string | null;
  readonly email: string;
}

function post(limits: LimitStore = memoryLimits(), times = 2, iso = "P7D") {
  let now = new Date("2026-11-01T00:00:00Z");
  const consent = memoryConsent();
  const said = ["", "c:email", "c:sms"] as const;
  for (const id of ["ann", "bob", "__proto__"]) {
    consent.record(
      id,
      said.map((facet) => ({ purpose: "letters", facet, state: "given" })),
      new Date(0),
    );
  }
  const guard = createGuard(policyWith(times, iso), { consent, limits: createLimits(limits), now: () => now });
  const people = guard.record("person", row<Person>(), { id: "subject", also: "subject", email: "email" });
  const seal = (id: string | null, also: string | null = null) => people.seal({ id, also, email: `${id}@x` });
  return { guard, seal, consent, at: (day: number): void => void (now = new Date(Date.UTC(2026, 10, 1 + day))) };
}

const reasonOf = (result: { ok: true } | { ok: false; denial: { reason: string } }): string =>
  result.ok ? "sent" : result.denial.reason;

describe("a purpose that says how often", () => {
  test("opens for as many messages as it says, then tells when there is room again", async () => {
    const { guard, seal, at } = post();
    const send = (key: string) => guard.for("letters").via("email", { key }).tryOpen(seal("ann"));
    expect(await send("a")).toMatchObject({ ok: true });
    at(1);
    expect(await send("b")).toMatchObject({ ok: true });
    expect(await send("c")).toEqual({
      ok: false,
      denial: {
        reason: "over-limit",
        help: expect.stringContaining("send it later"),
        again: new Date("2026-11-08T00:00:00Z"),
      },
    });
    await expect(guard.for("letters").via("email", { key: "c" }).open(seal("ann"))).rejects.toMatchObject({
      reason: "over-limit",
      denial: { again: new Date("2026-11-08T00:00:00Z") },
    });
    at(7);
    expect(await send("c")).toMatchObject({ ok: true });
    expect(await send("d")).toMatchObject({ denial: { again: new Date("2026-11-09T00:00:00Z") } });
  });

  test("takes the same message once, however often it is tried, but on each channel", async () => {
    const { guard, seal } = post();
    const send = async (channel: "email" | "sms", key: string) =>
      reasonOf(await guard.for("letters").via(channel, { key }).tryOpen(seal("ann")));
    expect(await Promise.all([send("email", "a"), send("email", "a"), send("email", "a")])).toEqual([
      "sent",
      "sent",
      "sent",
    ]);
    expect(await send("sms", "a")).toBe("sent");
    expect(await send("sms", "b")).toBe("over-limit");
    expect(await send("email", "a")).toBe("sent");
  });

  test("counts each person and each purpose apart, whatever they are called", async () => {
    const { guard, seal } = post(memoryLimits(), 1);
    for (const id of ["ann", "bob", "__proto__"]) {
      expect(reasonOf(await guard.for("letters").via("email", { key: "a" }).tryOpen(seal(id)))).toBe("sent");
      expect(reasonOf(await guard.for("notices").via("email", { key: "b" }).tryOpen(seal(id)))).toBe("sent");
      expect(reasonOf(await guard.for("notices").via("email", { key: "c" }).tryOpen(seal(id)))).toBe("over-limit");
    }
  });

  test("settles everybody in one call, and takes nothing for those who are denied", async () => {
    const memory = memoryLimits();
    const asked: (readonly string[])[] = [];
    const { guard, seal } = post({ take: (request) => (asked.push(request.subjects), memory.take(request)) }, 1);
    const everyone = ["ann", "eve", "bob", "ann"].map((id) => seal(id));
    const letter = guard.for("letters").via("email", { key: "a" });
    const settled = await letter.settle(everyone);
    expect(everyone.map((each) => reasonOf(settled.open(each)))).toEqual(["sent", "never-asked", "sent", "sent"]);
    expect(asked).toEqual([["ann", "bob"]]);
    expect(() => settled.open(seal("zoe"))).toThrow(/was not among the records/);
    const next = await guard.for("letters").via("email", { key: "b" }).settle(everyone);
    expect(everyone.map((each) => reasonOf(next.open(each)))).toEqual([
      "over-limit",
      "never-asked",
      "over-limit",
      "over-limit",
    ]);
  });

  test("needs room for each of two people; a record about nobody takes nothing", async () => {
    const { guard, seal } = post(memoryLimits(), 1);
    const notice = (key: string) => guard.for("notices").via("email", { key });
    await notice("a").open(seal("bob"));
    expect(reasonOf(await notice("b").tryOpen(seal("ann", "bob")))).toBe("over-limit");
    expect(reasonOf(await notice("c").tryOpen(seal(null)))).toBe("sent");
    const settled = await notice("d").settle([seal("zoe", "kim")]);
    expect(() => settled.open(seal("zoe", "lou"))).toThrow(/was not among the records/);
  });

  test("asks its store nothing where nobody would be written to", async () => {
    const asked: unknown[] = [];
    const { guard, seal } = post({ take: async (request) => (asked.push(request), new Map()) });
    expect(reasonOf(await guard.for("letters").via("email", { key: "a" }).tryOpen(seal("eve")))).toBe("never-asked");
    expect(reasonOf(await guard.for("notices").via("email", { key: "a" }).tryOpen(seal(null)))).toBe("sent");
    expect(asked).toEqual([]);
  });

  test("says what is missing: the message, or where it is kept what was sent", () => {
    const { guard } = post();
    const via = (channel: "email", sending?: { key?: unknown }) =>
      guard.for("letters").via(channel, sending as { key: string });
    const noKey = '`letters` limits how often: say which message it is, as in `via("email", { key })`';
    for (const sending of [undefined, {}, { key: "" }, { key: 7 }]) {
      expect(() => via("email", sending)).toThrow(new TypeError(noKey));
    }
    const without = createGuard(policyWith(1, "P1M"), { consent: memoryConsent() });
    expect(() => without.for("letters").via("email", { key: "a" })).toThrow(
      new TypeError("`letters` limits how often: give `createGuard` its `limits`"),
    );
  });
});

describe("a limit store that fails, lies or skips people", () => {
  const stores: Record<string, LimitStore["take"]> = {
    rejects: () => Promise.reject(new Error("down")),
    throws: () => {
      throw new Error("down at once");
    },
    "is no Map": () => Promise.resolve({} as never),
    "skips people": () => Promise.resolve(new Map()),
    "says no word we know": () => Promise.resolve(new Map([["ann", "yes" as never]])),
    "names no time": () => Promise.resolve(new Map([["ann", { taken: false, againAt: NaN }]])),
  };

  test.each(Object.keys(stores))("%s: nothing is sent", async (name) => {
    const { guard, seal } = post({ take: stores[name]! });
    const result = await guard.for("letters").via("email", { key: "a" }).tryOpen(seal("ann"));
    expect(result).toMatchObject({ ok: false, denial: { reason: "unavailable" } });
  });

  test("keeps what the store threw", async () => {
    const cause = new Error("down");
    const { guard, seal } = post({ take: () => Promise.reject(cause) });
    const result = await guard.for("letters").via("email", { key: "a" }).tryOpen(seal("ann"));
    expect(result).toMatchObject({ denial: { cause } });
  });

  test("is told what it answered where that is no Map", async () => {
    const { guard, seal } = post({ take: stores["is no Map"]! });
    const result = await guard.for("letters").via("email", { key: "a" }).tryOpen(seal("ann"));
    expect(result).toMatchObject({ denial: { cause: new TypeError("the limit store did not answer with a Map") } });
  });
});

/** How the words read: a message counts from when it was sent until the period after; the same message is sent once. */
function naive(
  sent: readonly { readonly key: string; readonly at: number }[],
  key: string,
  now: number,
  times: number,
  iso: string,
) {
  const counts = sent.filter(({ at }) => addDuration(at, iso) > now);
  if (counts.some((each) => each.key === key)) return { known: true, again: null };
  if (counts.length < times) return { known: false, again: null };
  // The first moment at which, of all that counts now, fewer than `times` still do.
  const ends = counts.map(({ at }) => addDuration(at, iso));
  return {
    known: false,
    again: ends.toSorted((a, b) => a - b).find((end) => ends.filter((other) => other > end).length < times)!,
  };
}

test("the memory agrees with a naive sliding window", async () => {
  const tries = record({ key: constantFrom("a", "b", "c", "d"), hours: integer({ min: 0, max: 30 * 24 }) });
  await assert(
    asyncProperty(
      array(tries, { maxLength: 14 }),
      integer({ min: 1, max: 3 }),
      constantFrom("P1D", "P1W", "P1M", "PT36H"),
      integer({ min: 0, max: 60 }),
      async (all, times, iso, start) => {
        const store = memoryLimits();
        const sent: { key: string; at: number }[] = [];
        let now = Date.UTC(2027, 0, 1 + start);
        for (const { key, hours } of all) {
          now += hours * 3_600_000;
          const expected = naive(sent, key, now, times, iso);
          const request = {
            subjects: ["p"],
            purpose: "x",
            channel: "email",
            key,
            times,
            now,
            until: addDuration(now, iso),
          };
          const answer = (await store.take(request)).get("p");
          expect(answer).toEqual(expected.again === null ? { taken: true } : { taken: false, againAt: expected.again });
          if (expected.again === null && !expected.known) sent.push({ key, at: now });
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("of many at once for the last place one has it", async () => {
  const store = memoryLimits();
  const request = { subjects: ["p"], purpose: "x", channel: "email", times: 3, now: 0, until: 10 };
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => store.take({ ...request, key: `k${n}` })));
  expect(answers.filter((answer) => answer.get("p")?.taken)).toHaveLength(3);
});
