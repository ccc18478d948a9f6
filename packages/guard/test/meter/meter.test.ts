import { spawnSync } from "node:child_process";
import { createMeter, type Meter, type MeterOptions, type UseCount, type UseSink } from "@candor/guard/meter";
import { createObserver } from "@candor/guard/observe";
import { testConsent } from "@candor/guard/testing";
import { array, assert, asyncProperty, constantFrom, oneof, record, constant, subarray, integer } from "fast-check";
import { describe, expect, test } from "vitest";
import { ada, shop } from "../shop.ts";

/** A sink that adds up, and takes no batch twice. */
function memorySink() {
  const batches = new Map<string, readonly UseCount[]>();
  const calls: string[] = [];
  const plan: ("fail" | "fail after storing" | "throw")[] = [];
  const sink: UseSink = {
    record(uses, batch) {
      calls.push(batch);
      const next = plan.shift();
      if (next === "throw") throw new Error("crashed");
      if (next === "fail") return Promise.reject(new Error("down"));
      expect(batches.get(batch) ?? uses).toEqual(uses);
      batches.set(batch, uses);
      return next === "fail after storing" ? Promise.reject(new Error("cut")) : Promise.resolve();
    },
  };
  const totals = (): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const uses of batches.values()) {
      const keys = uses.map(({ subject, purpose, item, day }) => `${day} ${subject} ${purpose} ${item}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const [at, { count }] of uses.entries()) sums[keys[at]!] = (sums[keys[at]!] ?? 0) + count;
    }
    return sums;
  };
  return { sink, batches, calls, plan, totals };
}

/** Timers that a test lets run out. */
function handTimers() {
  const due: { run: () => void; ms: number }[] = [];
  return {
    due,
    schedule: (run: () => void, ms: number) => {
      const entry = { run, ms };
      due.push(entry);
      return () => void (due.includes(entry) && due.splice(due.indexOf(entry), 1));
    },
    next() {
      const entry = due.shift();
      entry?.run();
      return entry?.ms;
    },
  };
}

function metered(options: Partial<MeterOptions> = {}) {
  const memory = memorySink();
  const timers = handTimers();
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const meter = createMeter({
    sink: memory.sink,
    now: () => clock.now,
    schedule: timers.schedule,
    random: () => 0,
    id: "m",
    ...options,
  });
  return { meter, clock, timers, ...memory };
}

/** Until all that was set off has come to rest. */
const rest = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe("counts", () => {
  test("uses by person, purpose, item and day, each key once in a batch", async () => {
    const { meter, totals, batches } = metered();
    meter.count("ann", "parcel", ["name", "address"]);
    meter.count("ann", "parcel", ["name"]);
    meter.count("ann", "news", ["name"]);
    meter.count("__proto__", "constructor", ["toString"]);
    await meter.flush();
    expect(batches.size).toBe(1);
    expect(totals()).toEqual({
      "2026-11-22 ann parcel name": 2,
      "2026-11-22 ann parcel address": 1,
      "2026-11-22 ann news name": 1,
      "2026-11-22 __proto__ constructor toString": 1,
    });
  });

  test("a use after midnight UTC on its own day, before the flush too", async () => {
    const { meter, clock, totals } = metered();
    clock.now = new Date("2026-11-22T23:59:59.999Z");
    meter.count("ann", "news", ["name"]);
    clock.now = new Date("2026-11-23T00:00:00Z");
    meter.count("ann", "news", ["name"]);
    clock.now = new Date("2026-11-22T23:59:59Z");
    meter.count("ann", "news", ["name"]);
    await meter.flush();
    expect(totals()).toEqual({ "2026-11-22 ann news name": 2, "2026-11-23 ann news name": 1 });
  });

  test("does not keep the list of items it was given", async () => {
    const { meter, totals } = metered();
    const items = ["name"];
    meter.count("ann", "news", items);
    items[0] = "email";
    await meter.flush();
    expect(Object.keys(totals())).toEqual(["2026-11-22 ann news name"]);
  });

  test("holds and sends no value of a record", async () => {
    const { meter, batches } = metered();
    const { guard, customers } = shop(testConsent(), { observe: createObserver({ meter }) });
    await guard.for("parcel").open(customers.seal(ada));
    await meter.flush();
    const sent = JSON.stringify([...batches]);
    expect(sent).toContain('"subject":"ada"');
    const values = Object.values(ada).filter((value) => typeof value === "string" && value !== ada.id);
    expect(values.length).toBeGreaterThan(2);
    for (const value of values) expect(sent).not.toContain(`"${String(value)}"`);
    expect(JSON.stringify(meter)).toBe("{}");
  });
});

describe("sends", () => {
  test("what was counted when the time is over, and nothing where nothing was", async () => {
    const { meter, timers, calls } = metered({ every: 500 });
    expect(timers.due).toEqual([]);
    meter.count("ann", "news", ["name"]);
    meter.count("ann", "news", ["name"]);
    expect(timers.due.map(({ ms }) => ms)).toEqual([500]);
    timers.next();
    await rest();
    expect(calls).toEqual(["m:1"]);
    expect(timers.due).toEqual([]);
    await meter.flush();
    expect(calls).toEqual(["m:1"]);
  });

  test("early when many people wait, in several batches, one after the other", async () => {
    let open = 0;
    const sizes: number[] = [];
    const sink: UseSink = {
      async record(uses) {
        open += 1;
        expect(open).toBe(1);
        sizes.push(uses.length);
        await rest();
        open -= 1;
      },
    };
    const { meter, timers } = metered({ sink, batch: 10 });
    for (let n = 0; n < 25; n++) meter.count(`p${n}`, "news", ["name", "email"]);
    expect(timers.due.map(({ ms }) => ms)).toEqual([0]);
    timers.next();
    for (let n = 25; n < 40; n++) meter.count(`p${n}`, "news", ["name", "email"]);
    await Promise.all([meter.flush(), meter.flush()]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(80);
    expect(Math.max(...sizes)).toBe(10);
  });

  test("what came during a slow flush is sent by the next", async () => {
    const { meter, timers, totals } = metered();
    meter.count("ann", "news", ["name"]);
    timers.next();
    await Promise.resolve();
    await Promise.resolve();
    meter.count("bob", "news", ["name"]);
    await rest();
    expect(timers.next()).toBe(10_000);
    await rest();
    expect(Object.keys(totals()).length).toBe(2);
  });

  test("after close nothing more, and nothing is left", async () => {
    const { meter, timers, totals } = metered();
    meter.count("ann", "news", ["name"]);
    await meter.close();
    meter.count("bob", "news", ["name"]);
    await meter.close();
    expect(Object.keys(totals())).toEqual(["2026-11-22 ann news name"]);
    expect(timers.due).toEqual([]);
  });
});

describe("a sink that fails", () => {
  test.each(["fail", "fail after storing", "throw"] as const)(
    "(%s): the same batch comes again, later each time, and counts once",
    async (how) => {
      const told: unknown[] = [];
      const { meter, timers, plan, calls, totals } = metered({ onError: (cause) => void told.push(cause) });
      plan.push(how, how, how);
      meter.count("ann", "news", ["name"]);
      const waits: (number | undefined)[] = [];
      for (let tries = 0; tries < 4; tries++) {
        waits.push(timers.next());
        await rest();
        meter.count("ann", "news", ["name"]);
      }
      expect(waits).toEqual([10_000, 10_000, 20_000, 40_000]);
      expect(calls.slice(0, 4)).toEqual(["m:1", "m:1", "m:1", "m:1"]);
      expect(told.length).toBe(3);
      await meter.flush();
      expect(totals()).toEqual({ "2026-11-22 ann news name": 5 });
    },
  );

  test("is left alone until its wait is over, however many people come, and while it is at work", async () => {
    let answer = (): void => {};
    const sink: UseSink = {
      record: () => new Promise((resolve, reject) => (answer = () => reject(new Error("late")))),
    };
    const { meter, timers } = metered({ sink, batch: 2 });
    const crowd = (): void => {
      for (let n = 0; n < 9; n++) meter.count(`p${n}`, "news", ["name"]);
    };
    crowd();
    timers.next();
    await rest();
    crowd();
    expect(timers.due).toEqual([]);
    answer();
    await rest();
    crowd();
    expect(timers.due.map(({ ms }) => ms)).toEqual([10_000]);
  });

  test("does not keep a flush from telling", async () => {
    const { meter, plan, totals } = metered();
    plan.push("fail");
    meter.count("ann", "news", ["name"]);
    await expect(meter.close()).rejects.toThrow("down");
    await meter.close();
    expect(totals()).toEqual({ "2026-11-22 ann news name": 1 });
  });

  test("fills a bounded memory: who is counted already goes on, the rest is lost and told", async () => {
    const lost: number[] = [];
    const { meter, plan, totals } = metered({ most: 2, onLost: (uses) => void lost.push(uses) });
    plan.push("fail");
    meter.count("ann", "news", ["name"]);
    await expect(meter.flush()).rejects.toThrow("down");
    for (const person of ["ann", "bob", "eve", "eve", "bob"]) meter.count(person, "news", ["name", "email"]);
    await meter.flush();
    await meter.flush();
    expect(lost).toEqual([4]);
    expect(totals()).toEqual({
      "2026-11-22 ann news name": 2,
      "2026-11-22 ann news email": 1,
      "2026-11-22 bob news name": 2,
      "2026-11-22 bob news email": 2,
    });
  });

  test("adds up equal uses while it is down, however long and however often it is tried", async () => {
    const { meter, plan, totals, calls } = metered({ most: 4 });
    for (let n = 0; n < 50; n++) {
      plan.push("fail");
      meter.count("ann", "news", ["name"]);
      meter.count("bob", "news", ["name"]);
      await expect(meter.flush()).rejects.toThrow("down");
    }
    await meter.flush();
    expect(totals()).toEqual({ "2026-11-22 ann news name": 50, "2026-11-22 bob news name": 50 });
    expect(new Set(calls).size).toBe(2);
  });

  test("and a clock that fails, and listeners that throw, keep no record closed", async () => {
    const lost: number[] = [];
    const meter: Meter & { flush(): Promise<void> } = createMeter({
      sink: memorySink().sink,
      now: () => new Date(Number.NaN),
      onLost(uses) {
        lost.push(uses);
        throw new Error("listener");
      },
    });
    const { guard, customers } = shop(testConsent(), { observe: createObserver({ meter }) });
    await guard.for("parcel").open(customers.seal(ada));
    await meter.flush();
    expect(lost).toEqual([1]);
  });
});

test("loses nothing and doubles nothing, whatever fails and when", async () => {
  const use = record({
    kind: constant("use" as const),
    subject: constantFrom("ann", "bob", "eve"),
    purpose: constantFrom("a", "b"),
    items: subarray(["x", "y", "z"]),
    hours: integer({ min: 0, max: 30 }),
  });
  const turn = record({
    kind: constant("turn" as const),
    how: constantFrom("timer", "flush", "fail", "fail after storing", "throw", "rest"),
  });
  await assert(
    asyncProperty(
      array(oneof(use, use, turn), { maxLength: 40 }),
      integer({ min: 1, max: 4 }),
      async (steps, batch) => {
        const { meter, clock, timers, plan, totals } = metered({ batch });
        const expected: Record<string, number> = {};
        const flushes: Promise<unknown>[] = [];
        for (const step of steps) {
          if (step.kind === "use") {
            clock.now = new Date(Date.UTC(2026, 0, 1, step.hours));
            meter.count(step.subject, step.purpose, step.items);
            for (const item of step.items) {
              const key = `${step.hours < 24 ? "2026-01-01" : "2026-01-02"} ${step.subject} ${step.purpose} ${item}`;
              expected[key] = (expected[key] ?? 0) + 1;
            }
          } else if (step.how === "timer") timers.next();
          else if (step.how === "flush") flushes.push(meter.flush().catch(() => {}));
          else if (step.how === "rest") await rest();
          else plan.push(step.how);
        }
        await Promise.all(flushes);
        plan.length = 0;
        await rest();
        await meter.close();
        expect(totals()).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test("runs with the system's clock and timers", async () => {
  const { sink, totals } = memorySink();
  const meter = createMeter({ sink, every: 1 });
  const { guard, customers } = shop(testConsent(), { observe: createObserver({ meter }) });
  await guard.for("parcel").open(customers.seal(ada));
  const day = new Date().toISOString().slice(0, 10);
  await expect.poll(totals).toEqual({ [`${day} ada parcel name`]: 1 });
});

test("keeps no process alive", () => {
  const source = new URL("../../src/meter/create-meter.ts", import.meta.url).href;
  const program = `import { createMeter } from "${source}";
    const meter = createMeter({ sink: { record: () => Promise.resolve() }, every: 60_000 });
    meter.count("ann", "news", ["name"]);`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { timeout: 20_000 });
  expect([status, String(stderr)]).toEqual([0, ""]);
});
