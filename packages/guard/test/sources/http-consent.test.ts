import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Choice } from "@candor/guard";
import { httpConsent, type HttpConsentOptions, type PersonState, type StateRequest } from "@candor/guard/http";
import { afterEach, describe, expect, test } from "vitest";
import { ada, shop } from "../shop.ts";

const yes = (seq: number, noSeq = 0): Choice => ({
  purpose: "newsletter",
  facet: "",
  state: "given",
  seq,
  noSeq,
  at: 0,
});
const no = (seq: number): Choice => ({ ...yes(seq, seq), state: "withdrawn" });

type Handle = (request: StateRequest, response: ServerResponse, raw: IncomingMessage) => unknown;

const ended = new AbortController();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A ledger on a real socket: what it was asked, and how it answers, which a test may change. */
async function ledger(options: Partial<HttpConsentOptions> = {}) {
  const requests: StateRequest[] = [];
  const streams: { lastId: string | undefined; response: ServerResponse }[] = [];
  const people = new Map<string, { seq: number; choices: Choice[] }>();
  const honest: Handle = ({ subjects }, response) => {
    const answer: PersonState[] = subjects.map((subject) => ({
      subject,
      ...(people.get(subject) ?? { seq: 0, choices: [] }),
    }));
    response.setHeader("content-type", "application/json").end(JSON.stringify({ people: answer }));
  };
  const state = { handle: honest, honest, now: 1_000_000, wait: [] as number[] };
  const server = createServer((raw, response) => {
    if (raw.headers.authorization !== "Bearer key") return void response.writeHead(401).end();
    if (raw.method === "GET" && raw.url === "/candor/v1/events") {
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      return void streams.push({ lastId: raw.headers["last-event-id"] as string | undefined, response });
    }
    if (raw.method !== "POST" || raw.url !== "/candor/v1/state") return void response.writeHead(404).end();
    let body = "";
    raw.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    raw.on("end", () => {
      const request = JSON.parse(body) as StateRequest;
      requests.push(request);
      state.handle(request, response, raw);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/candor`;
  const errors: unknown[] = [];
  const source = httpConsent({
    url,
    token: "key",
    now: () => new Date(state.now),
    onError: (cause) => void errors.push(cause),
    signal: ended.signal,
    ...options,
  });
  const ask = async (subject = "ann") => (await source.choicesOf([subject], ["newsletter"])).get(subject);
  return { source, ask, people, requests, streams, errors, state, server, url };
}

describe("an answer", () => {
  test("is that of the ledger, for everybody, those with no choices too", async () => {
    const { source, people, requests } = await ledger();
    people.set("ann", { seq: 3, choices: [yes(2), { ...yes(3), purpose: "other" }, { ...no(1), purpose: "*" }] });
    people.set("__proto__", { seq: 1, choices: [no(1)] });
    const states = await source.choicesOf(["ann", "bob", "__proto__", "ann"], ["newsletter", "news", "newsletter"]);
    expect(requests).toEqual([{ subjects: ["ann", "bob", "__proto__"], purposes: ["news", "newsletter"] }]);
    expect(states).toEqual(
      new Map([
        ["ann", [{ ...no(1), purpose: "*" }, yes(2)]],
        ["bob", []],
        ["__proto__", [no(1)]],
      ]),
    );
  });

  test("about nobody needs no question", async () => {
    const { source, requests } = await ledger();
    expect(await source.choicesOf([], ["newsletter"])).toEqual(new Map());
    expect(requests).toEqual([]);
  });

  test("is used for as long as `maxAge`, counted from before the question", async () => {
    const { ask, state, requests } = await ledger({ maxAge: 100 });
    state.handle = (request, response, raw) => {
      state.now += 40;
      state.honest(request, response, raw);
    };
    await ask();
    state.now += 60;
    await ask();
    expect(requests.length).toBe(1);
    state.now += 1;
    await ask();
    expect(requests.length).toBe(2);
  });

  test("is not used when the clock was set back before it", async () => {
    const { ask, state, requests } = await ledger();
    await ask();
    state.now -= 1;
    await ask();
    expect(requests.length).toBe(2);
  });

  test("that took longer than `maxAge` by the clock is not used at all", async () => {
    const { ask, state } = await ledger({ maxAge: 100 });
    state.handle = (request, response, raw) => {
      state.now += 101;
      state.honest(request, response, raw);
    };
    await expect(ask()).rejects.toThrow("older than what is known");
  });

  test("about one purpose is none about another", async () => {
    const { source, requests } = await ledger();
    await source.choicesOf(["ann"], ["newsletter"]);
    await source.choicesOf(["ann"], ["fraud"]);
    await source.choicesOf(["ann"], ["fraud", "newsletter"]);
    expect(requests.map(({ purposes }) => purposes)).toEqual([["newsletter"], ["fraud"]]);
  });
});

describe("questions", () => {
  test("asked at once share requests, with nobody twice and so many people in each", async () => {
    const { ask, requests } = await ledger({ batch: 4 });
    const subjects = Array.from({ length: 10 }, (_, n) => `p${n}`);
    await Promise.all([...subjects, ...subjects].map((subject) => ask(subject)));
    expect(requests.map((request) => request.subjects.length).toSorted()).toEqual([2, 4, 4]);
    expect(requests.flatMap((request) => request.subjects).toSorted()).toEqual(subjects);
  });

  test("about somebody who is being asked about wait for that answer", async () => {
    const { ask, state, requests } = await ledger();
    const later: (() => void)[] = [];
    state.handle = (...how) => void later.push(() => void state.honest(...how));
    const one = ask();
    await expect.poll(() => later.length).toBe(1);
    const other = ask();
    later[0]!();
    expect(await one).toEqual(await other);
    expect(requests.length).toBe(1);
  });

  test("carry the token of the moment", async () => {
    const tokens = ["old", "key"];
    const { ask } = await ledger({ token: () => Promise.resolve(tokens.shift() ?? "") });
    await expect(ask()).rejects.toThrow("status 401");
    expect(await ask()).toEqual([]);
  });

  test("of many people go a few at a time", async () => {
    const { source, state } = await ledger({ batch: 1 });
    let open = 0;
    let most = 0;
    state.handle = (...how) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        state.honest(...how);
      }, 2);
    };
    const states = await source.choicesOf(
      Array.from({ length: 40 }, (_, n) => `p${n}`),
      ["newsletter"],
    );
    expect(states.size).toBe(40);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });
});

describe("a known no", () => {
  test("told by the program is never undone by an answer that was under way", async () => {
    const { source, ask, people, state, requests } = await ledger();
    people.set("ann", { seq: 3, choices: [yes(3)] });
    const old = JSON.stringify({ people: [{ subject: "ann", ...people.get("ann") }] });
    state.handle = (_, response) => {
      people.set("ann", { seq: 5, choices: [no(5)] });
      source.changed("ann", 5);
      state.handle = state.honest;
      response.end(old);
    };
    expect(await ask()).toEqual([no(5)]);
    expect(requests.length).toBe(2);
  });

  test("that an answer about something else tells of ends the answers from before", async () => {
    const { source, ask, people, requests } = await ledger();
    people.set("ann", { seq: 3, choices: [yes(3)] });
    expect(await ask()).toEqual([yes(3)]);
    people.set("ann", { seq: 4, choices: [no(4)] });
    await source.choicesOf(["ann"], ["fraud"]);
    expect(await ask()).toEqual([no(4)]);
    expect(requests.length).toBe(3);
  });

  test("is asked for at once, not when an older question is answered", async () => {
    const { source, ask, state, requests } = await ledger();
    const later: (() => void)[] = [];
    state.handle = (...how) => void later.push(() => void state.honest(...how));
    const one = ask();
    await expect.poll(() => later.length).toBe(1);
    source.changed("ann", 0);
    const same = ask();
    source.changed("ann", 1);
    const other = ask();
    await expect.poll(() => later.length).toBe(2);
    state.handle = state.honest;
    for (const answer of later) answer();
    await Promise.allSettled([one, same, other]);
    expect(requests.length).toBeGreaterThan(2);
  });

  test("holds against a ledger that goes on answering what was before", async () => {
    const { source, ask, people, state, requests } = await ledger();
    people.set("ann", { seq: 3, choices: [yes(3)] });
    expect(await ask()).toEqual([yes(3)]);
    source.changed("ann", 4);
    await expect(ask()).rejects.toThrow("older than what is known");
    expect(requests.length).toBe(3);
    people.set("ann", { seq: 4, choices: [no(4)] });
    expect(await ask()).toEqual([no(4)]);
    state.now += 60_000;
    people.set("ann", { seq: 9, choices: [yes(3)] });
    expect(await ask()).toEqual([no(4)]);
    state.now += 60_000;
    people.set("ann", { seq: 9, choices: [] });
    expect(await ask()).toEqual([no(4)]);
    state.now += 60_000;
    people.set("ann", { seq: 10, choices: [yes(10)] });
    expect(await ask()).toEqual([yes(10, 4)]);
  });

  test("a yes that the newest answer lacks is gone: erased is not remembered", async () => {
    const { ask, people, state } = await ledger();
    people.set("ann", { seq: 3, choices: [yes(3, 2)] });
    await ask();
    state.now += 60_000;
    people.set("ann", { seq: 3, choices: [] });
    expect(await ask()).toEqual([no(2)]);
  });

  test("an event number that is none is a fault of the program", async () => {
    const { source } = await ledger();
    expect(() => source.changed("ann", Number.NaN)).toThrow(TypeError);
  });

  test("is remembered of so many people, and of everybody who is being asked about", async () => {
    const { source, people, state } = await ledger({ people: 2 });
    const subjects = ["ann", "bob", "eve", "kim"];
    for (const subject of subjects) people.set(subject, { seq: 1, choices: [yes(1)] });
    let first = true;
    state.handle = (request, response, raw) => {
      if (first) for (const subject of [...subjects, "x", "y", "z"]) source.changed(subject, 2);
      first = false;
      state.honest(request, response, raw);
    };
    await expect(source.choicesOf(subjects, ["newsletter"])).rejects.toThrow("older than what is known");
  });
});

describe("an outage", () => {
  const answer =
    (body: unknown): Handle =>
    (_, response) =>
      void response.end(JSON.stringify(body));
  const broken: readonly (readonly [string, Handle, RegExp, number])[] = [
    ["an error", (_, response) => void response.writeHead(503).end("{}"), /status 503/, 1],
    [
      "a redirect",
      (_, response) => void response.writeHead(307, { location: "/candor/v1/state" }).end(),
      /status 307/,
      1,
    ],
    ["no JSON", (_, response) => void response.end("<html>"), /JSON/, 1],
    ["null", answer(null), /expected `people`/, 1],
    ["no people", answer({ subjects: {} }), /expected `people`/, 1],
    ["nobody", answer({ people: [] }), /lacks who was asked about/, 1],
    ["somebody else", answer({ people: [{ subject: "eve", seq: 1, choices: [yes(1)] }] }), /lacks who/, 1],
    ["numbers as text", answer({ people: [{ subject: "ann", seq: "1", choices: [yes(1)] }] }), /lacks who/, 1],
    [
      "a state of another world",
      answer({ people: [{ subject: "ann", seq: 1, choices: [{ ...yes(1), state: "yes" }] }] }),
      /lacks who/,
      1,
    ],
    [
      "a choice that is newer than the person",
      answer({ people: [{ subject: "ann", seq: 1, choices: [yes(2)] }] }),
      /lacks who/,
      1,
    ],
    ["a cut before the answer", (_, response) => void response.destroy(), /fetch failed/, 2],
    [
      "a cut in the answer",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write('{"people":');
        setTimeout(() => response.destroy(), 5);
      },
      /terminated/,
      2,
    ],
    ["silence", () => {}, /within 150 ms/, 1],
    [
      "a trickle",
      (_, response) => {
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
      /within 150 ms/,
      1,
    ],
  ];

  test.each(broken)("(%s) denies as `unavailable`, with the cause", async (_, handle, message, tries) => {
    const { source, state, requests, errors } = await ledger({ timeout: 150 });
    state.handle = handle;
    const { guard, customers } = shop(source);
    const sealed = customers.seal({ ...ada, id: "ann" });
    const result = await guard.for("newsletter").tryOpen(sealed);
    expect(result).toMatchObject({
      ok: false,
      denial: { reason: "unavailable", cause: { message: expect.stringMatching(message) } },
    });
    expect(requests.length).toBe(tries);
    expect(errors.length).toBe(message.source.includes("lacks") ? 0 : 1);
    state.handle = state.honest;
    expect(await guard.for("newsletter").tryOpen(sealed)).toMatchObject({ denial: { reason: "never-asked" } });
  });

  test("a connection that fails once is tried once more", async () => {
    const { ask, state, requests } = await ledger();
    state.handle = (_, response) => {
      state.handle = state.honest;
      response.destroy();
    };
    expect(await ask()).toEqual([]);
    expect(requests.length).toBe(2);
  });

  test("of some leaves the others, who were answered before or by another request", async () => {
    const { source, ask, state } = await ledger({ batch: 1 });
    await ask("ann");
    state.handle = (request, response, raw) => {
      if (request.subjects.includes("eve")) response.writeHead(500).end();
      else state.honest(request, response, raw);
    };
    const states = await source.choicesOf(["ann", "bob", "eve"], ["newsletter"]);
    expect([...states.keys()]).toEqual(["ann", "bob"]);
  });

  test("a token that never comes, a fetch that takes no notice, and the end of the program end the wait", async () => {
    const { ask } = await ledger({ timeout: 30, token: () => new Promise(() => {}) });
    await expect(ask()).rejects.toThrow("within 30 ms");
    const deaf = httpConsent({
      url: "https://ledger.example",
      token: "key",
      timeout: 30,
      fetch: () => new Promise(() => {}),
    });
    await expect(deaf.choicesOf(["ann"], [])).rejects.toThrow("within 30 ms");
    const end = new AbortController();
    const { ask: again, state } = await ledger({ signal: end.signal });
    state.handle = () => end.abort(new Error("over"));
    await expect(again()).rejects.toThrow("over");
    await expect(again()).rejects.toThrow("over");
  });

  test("a ledger with no address is a fault of the program", () => {
    expect(() => httpConsent({ url: "ledger", token: "key" })).toThrow(TypeError);
  });

  test("a time-out is never longer than an answer is used", async () => {
    const { ask, state } = await ledger({ timeout: 5000, maxAge: 40 });
    state.handle = () => {};
    await expect(ask()).rejects.toThrow("within 40 ms");
  });

  test("what an answer says of who was not asked about is passed over", async () => {
    const { ask, state } = await ledger();
    state.handle = (_, response) => {
      const both = ["ann", "eve"].map((subject) => ({ subject, seq: 9, choices: [] }));
      response.end(JSON.stringify({ people: both }));
    };
    expect(await ask("ann")).toEqual([]);
    state.handle = state.honest;
    expect(await ask("eve")).toEqual([]);
  });

  test("a clock that fails is an outage too", async () => {
    let calls = 0;
    const now = (): Date => {
      calls += 1;
      if (calls === 3) throw new Error("no clock");
      return new Date(0);
    };
    const { ask } = await ledger({ now });
    await expect(ask()).rejects.toThrow("no clock");
    const { ask: other } = await ledger({ now: () => new Date(Number.NaN) });
    await expect(other()).rejects.toThrow("older than what is known");
  });

  test("what listens for errors may fail", async () => {
    const onError = (): never => {
      throw new Error("listener");
    };
    const { ask, state } = await ledger({ onError });
    state.handle = (_, response) => void response.writeHead(500).end();
    await expect(ask()).rejects.toThrow("status 500");
  });
});

describe("the stream of changes", () => {
  const TIMEOUT = 1999;

  /** Back-off at hand: a wait is over at once, a silence when the test says so. */
  function timers() {
    const silences: (() => void)[] = [];
    const waits: number[] = [];
    const schedule = (run: () => void, ms: number): (() => void) => {
      if (ms >= 45_000) {
        silences.push(run);
        return () => void (silences.includes(run) && silences.splice(silences.indexOf(run), 1));
      }
      const wait = ms !== TIMEOUT;
      if (wait) waits.push(ms);
      const timer = setTimeout(run, wait ? 1 : ms);
      return () => clearTimeout(timer);
    };
    return { schedule, waits, silences };
  }

  async function streamed() {
    const end = new AbortController();
    const { schedule, waits, silences } = timers();
    const all = await ledger({
      events: true,
      signal: end.signal,
      schedule,
      random: () => 0,
      maxAge: 60_000,
      timeout: TIMEOUT,
    });
    await expect.poll(() => all.streams.length).toBe(1);
    const { people, streams, ask, requests } = all;
    people.set("ann", { seq: 1, choices: [yes(1)] });
    // The opening of the stream forgets what came before: until an answer is kept.
    const isAsked = async (): Promise<boolean> => {
      const before = requests.length;
      await ask();
      return requests.length > before;
    };
    await expect.poll(isAsked).toBe(false);
    const send = (text: string): void => void streams.at(-1)!.response.write(text);
    return { ...all, send, waits, silences, end };
  }

  test("makes a choice count before `maxAge` is over", async () => {
    const { ask, people, send, end } = await streamed();
    people.set("ann", { seq: 2, choices: [no(2)] });
    expect(await ask()).toEqual([yes(1)]);
    send(': hello\n\nevent: other\ndata: x\n\nid: 41\nevent: change\ndata: {"subject":"ann","seq":2}\n\n');
    await expect.poll(() => ask()).toEqual([no(2)]);
    end.abort();
  });

  test.each([
    ["a reset", "event: reset\ndata: {}\n\n"],
    ["a change that names nobody", 'event: change\ndata: {"subject":7}\n\n'],
    ["a change that cannot be read", "event: change\ndata: {\n\n"],
  ])("%s forgets every answer", async (_, text) => {
    const { ask, people, send, requests, end } = await streamed();
    people.set("ann", { seq: 2, choices: [no(2)] });
    const before = requests.length;
    send(text);
    await expect.poll(() => ask()).toEqual([no(2)]);
    expect(requests.length).toBe(before + 1);
    end.abort();
  });

  test("after a reset no answer counts that was asked for before it, and nobody waits for one", async () => {
    const { ask, people, send, requests, state, end } = await streamed();
    people.set("ann", { seq: 1, choices: [yes(1)] });
    state.now += 60_001;
    const old = JSON.stringify({ people: [{ subject: "ann", ...people.get("ann") }] });
    const later: ServerResponse[] = [];
    state.handle = (_, response) => void later.push(response);
    const before = ask();
    await expect.poll(() => later.length).toBe(1);
    people.set("ann", { seq: 2, choices: [no(2)] });
    state.handle = state.honest;
    const sent = requests.length;
    send("event: reset\ndata: {}\n\n");
    await expect
      .poll(() => Promise.race([ask(), Promise.resolve("waits")]).then(() => requests.length))
      .toBeGreaterThan(sent);
    expect(await ask()).toEqual([no(2)]);
    later[0]!.end(old);
    expect(await before).toEqual([no(2)]);
    end.abort();
  });

  test("is resumed where it was cut, without forgetting", async () => {
    const { ask, streams, send, requests, waits, end } = await streamed();
    send('id: 41\nevent: change\ndata: {"subject":"eve","seq":2}\n\nid: 42\nevent: change\n');
    const before = requests.length;
    await new Promise((resolve) => void setTimeout(resolve, 20));
    streams[0]!.response.destroy();
    await expect.poll(() => streams.length).toBe(2);
    expect(streams[1]!.lastId).toBe("41");
    await ask();
    expect(requests.length).toBe(before);
    send(": here\n\n");
    await new Promise((resolve) => void setTimeout(resolve, 20));
    streams[1]!.response.destroy();
    await expect.poll(() => streams.length).toBe(3);
    expect(waits).toEqual([1000, 1000]);
    end.abort();
  });

  test("without an id, what was known before the cut is forgotten", async () => {
    const { ask, streams, people, end } = await streamed();
    people.set("ann", { seq: 2, choices: [no(2)] });
    streams[0]!.response.destroy();
    await expect.poll(() => streams.length).toBe(2);
    expect(streams[1]!.lastId).toBe(undefined);
    await expect.poll(() => ask()).toEqual([no(2)]);
    end.abort();
  });

  test("that falls silent is cut, and opened again", async () => {
    const { streams, silences, errors, send, end } = await streamed();
    send(": here\n\n");
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(silences.length).toBe(1);
    silences[0]!();
    await expect.poll(() => streams.length).toBe(2);
    expect(errors).toMatchObject([{ message: "the stream of events fell silent" }]);
    end.abort();
  });

  test("that is down waits longer each time, while answers go on ageing", async () => {
    const { ask, streams, server, people, waits, state, end } = await streamed();
    server.removeAllListeners("request");
    server.on("request", (_, response: ServerResponse) => void response.writeHead(500).end());
    streams[0]!.response.destroy();
    await expect.poll(() => waits.length).toBeGreaterThan(7);
    expect(waits.slice(0, 8)).toEqual(
      [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000].map((ms) => expect.closeTo(ms)),
    );
    people.set("ann", { seq: 2, choices: [no(2)] });
    expect(await ask()).toEqual([yes(1)]);
    state.now += 60_001;
    await expect(ask()).rejects.toThrow("status 500");
    end.abort();
  });

  test("ends with the signal", async () => {
    const { streams, end, silences, waits } = await streamed();
    const closed = new Promise((resolve) => void streams[0]!.response.on("close", resolve));
    end.abort();
    await closed;
    await expect.poll(() => silences.length).toBe(0);
    expect([streams.length, waits.length]).toEqual([1, 0]);
  });
});

test("a guard asks by it once for records that are opened at once", async () => {
  const { source, people, requests } = await ledger();
  people.set("p1", { seq: 1, choices: [yes(1)] });
  const { guard, customers } = shop(source, { now: () => new Date(0) });
  const list = Array.from({ length: 50 }, (_, n) => customers.seal({ ...ada, id: `p${n}` }));
  const results = await Promise.all(list.map((each) => guard.for("newsletter").tryOpen(each)));
  expect(results.map(({ ok }, n) => (ok ? n : -1)).filter((n) => n >= 0)).toEqual([1]);
  expect(requests.length).toBe(1);
});
