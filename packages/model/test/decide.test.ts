import {
  agree,
  decide,
  whatWouldHelp,
  type Choice,
  type ConsentState,
  type Decision,
  type PurposeRules,
} from "@candor/model";
import { describe, expect, test } from "vitest";

const DAY = 86_400_000;
const newsletter: PurposeRules = {
  id: "newsletter",
  mode: "opt-in",
  optional: ["name", "orders"],
  channels: ["email", "sms"],
  askAgain: null,
  formerly: [],
};
const fraud: PurposeRules = { ...newsletter, id: "fraud", mode: "opt-out" };
const parcel: PurposeRules = { ...newsletter, id: "parcel", mode: "none" };

let seq = 0;
/** A choice that came after those written before it. */
function chose(state: Choice["state"], facet: Choice["facet"] = "", more: Partial<Choice> = {}): Choice {
  seq += 1;
  const no = ["refused", "withdrawn", "objected"].includes(state);
  return { purpose: "newsletter", facet, state, seq, noSeq: no ? seq : 0, at: 0, ...more };
}

function answer(decision: Decision): string {
  if (!decision.allowed) return decision.reason;
  return ["yes", ...decision.items.filter(({ reason }) => reason === null).map(({ item }) => item)].join(" ");
}

const ask = (purpose: PurposeRules, state: ConsentState | null, channel?: string, now = 0): string =>
  answer(decide({ purpose, now, ...(channel === undefined ? {} : { channel }) }, state));

describe("consent", () => {
  test.each([
    ["never-asked", []],
    ["yes", [chose("given")]],
    ["yes", [chose("renewed")]],
    ["no-answer-yet", [chose("requested")]],
    ["refused", [chose("refused")]],
    ["withdrawn", [chose("withdrawn")]],
    ["objected", [chose("objected")]],
    ["expired", [chose("expired")]],
    ["notice-changed", [chose("invalidated")]],
    ["unavailable", null],
  ])("%s", (expected, state) => {
    expect(ask(newsletter, state)).toBe(expected);
  });

  test("of another purpose says nothing", () => {
    expect(ask(newsletter, [chose("given", "", { purpose: "fraud" })])).toBe("never-asked");
  });

  test("under an earlier name counts, and the newest name wins", () => {
    const renamed = { ...newsletter, formerly: ["news"] };
    const old = chose("given", "", { purpose: "news" });
    expect(ask(renamed, [old])).toBe("yes");
    expect(ask(renamed, [chose("withdrawn"), old])).toBe("withdrawn");
    expect(ask(renamed, [chose("given"), { ...old, state: "refused", noSeq: old.seq }])).toBe("yes");
    const together = [{ ...old, state: "refused" } as const, { ...old, purpose: "newsletter" }];
    expect([together, together.toReversed()].map((state) => ask(renamed, state))).toEqual(["refused", "refused"]);
  });
});

// A fold never gives this, since one number has one answer; a source of somebody else may.
describe("a yes with the number of its own no", () => {
  const torn = chose("given", "", { noSeq: 1_000_000, seq: 1_000_000 });

  test("is a no", () => {
    expect(ask(newsletter, [torn])).toBe("withdrawn");
    expect(ask(fraud, [{ ...torn, purpose: "fraud" }])).toBe("withdrawn");
  });

  test("reaches what lies below it as a no", () => {
    const state = [chose("given", "i:name"), { ...torn, purpose: "parcel" }];
    expect(decide({ purpose: parcel, now: 0 }, state)).toMatchObject({
      items: [
        { item: "name", reason: "withdrawn" },
        { item: "orders", reason: "withdrawn" },
      ],
    });
  });
});

describe("an optional item", () => {
  test("is not answered by a yes to its purpose", () => {
    expect(ask(newsletter, [chose("given")])).toBe("yes");
    expect(ask(newsletter, [chose("given"), chose("given", "i:name")])).toBe("yes name");
  });

  test("is answered by a choice under its earlier name, and the newest counts", () => {
    const renamed = { ...newsletter, formerItems: [{ item: "name", formerly: ["first-name"] }] };
    const [yes, old] = [chose("given"), chose("given", "i:first-name")];
    expect(ask(renamed, [yes, old])).toBe("yes name");
    expect(ask(newsletter, [yes, old])).toBe("yes");
    expect(ask(renamed, [yes, old, chose("refused", "i:name")])).toBe("yes");
    expect(ask(renamed, [yes, { ...old, state: "refused", noSeq: old.seq }, chose("given", "i:name")])).toBe(
      "yes name",
    );
  });

  test("is nothing without its purpose", () => {
    expect(ask(newsletter, [chose("given", "i:name")])).toBe("never-asked");
  });

  test("goes with a no to its purpose, and does not come back with it", () => {
    const item = chose("given", "i:name");
    const no = chose("withdrawn");
    expect(ask(newsletter, [item, no])).toBe("withdrawn");
    expect(
      ask(
        parcel,
        [item, { ...no, noSeq: 0 }].map((each) => ({ ...each, purpose: "parcel" })),
      ),
    ).toBe("yes");
    const again = chose("given", "", { noSeq: no.seq });
    expect(ask(newsletter, [item, again])).toBe("yes");
    expect(ask(newsletter, [again, chose("given", "i:name")])).toBe("yes name");
  });

  test("is refused alone", () => {
    const decision = decide({ purpose: newsletter, now: 0 }, [chose("given"), chose("refused", "i:orders")]);
    expect(decision).toEqual({
      allowed: true,
      items: [
        { item: "name", reason: "never-asked" },
        { item: "orders", reason: "refused" },
      ],
    });
  });

  test("is asked whatever the mode of its purpose", () => {
    expect(ask(parcel, [])).toBe("yes");
    expect(ask(parcel, null)).toBe("yes");
    expect(ask(parcel, [chose("given", "i:name", { purpose: "parcel" })])).toBe("yes name");
    expect(ask(fraud, [chose("given", "i:name", { purpose: "fraud" })])).toBe("yes name");
  });
});

describe("everything optional", () => {
  const everything = (): Choice => chose("withdrawn", "", { purpose: "*" });

  test("reaches purposes and items, whatever was said before", () => {
    const before = [chose("given"), chose("given", "i:name"), chose("given", "i:name", { purpose: "parcel" })];
    const no = everything();
    expect(ask(newsletter, [...before, no])).toBe("withdrawn");
    expect(ask(fraud, [...before, no])).toBe("withdrawn");
    expect(ask(parcel, [...before, no])).toBe("yes");
  });

  test("yields to a later yes for one purpose, not for its items", () => {
    const item = chose("given", "i:name");
    const no = everything();
    expect(ask(newsletter, [item, no, chose("given")])).toBe("yes");
  });

  test("D34: wins over a yes in the same form", () => {
    const yes = chose("given");
    expect(ask(newsletter, [yes, { ...everything(), seq: yes.seq, noSeq: yes.seq }])).toBe("withdrawn");
  });

  test("cannot be agreed to", () => {
    expect(ask(newsletter, [chose("given", "", { purpose: "*" })])).toBe("never-asked");
  });
});

describe("legitimate interest", () => {
  const about = { purpose: "fraud" };

  test("goes on without a record, stops at any no, and on an outage", () => {
    expect(ask(fraud, [])).toBe("yes");
    expect(ask(fraud, [chose("requested", "", about)])).toBe("yes");
    expect(ask(fraud, [chose("objected", "", about)])).toBe("objected");
    expect(ask(fraud, [chose("refused", "", about)])).toBe("refused");
    expect(ask(fraud, null)).toBe("unavailable");
  });

  test.each(["refused", "withdrawn", "objected"] as const)(
    "stops at %s, even where the source did not count it as a no",
    (state) => {
      expect(ask(fraud, [chose(state, "", { ...about, noSeq: 0 })])).toBe(state);
    },
  );

  test("goes on after a yes that is newer than the objection", () => {
    const objection = chose("objected", "", about);
    expect(ask(fraud, [chose("given", "", { ...about, noSeq: objection.seq })])).toBe("yes");
    expect(ask(fraud, [chose("expired", "", { ...about, noSeq: objection.seq })])).toBe("expired");
  });
});

describe("a channel", () => {
  test("needs its own yes under consent", () => {
    expect(ask(newsletter, [chose("given")], "email")).toBe("never-asked");
    expect(ask(newsletter, [chose("given"), chose("given", "c:email")], "email")).toBe("yes");
    expect(ask(newsletter, [chose("given"), chose("given", "c:email")], "sms")).toBe("never-asked");
  });

  test("is open until refused under legitimate interest", () => {
    expect(ask(fraud, [], "sms")).toBe("yes");
    expect(ask(fraud, [chose("objected", "c:sms", { purpose: "fraud" })], "sms")).toBe("objected");
    expect(ask(fraud, [chose("objected", "c:sms", { purpose: "fraud" })], "email")).toBe("yes");
  });

  test("that the purpose lacks is our own fault", () => {
    expect(() => decide({ purpose: newsletter, channel: "fax", now: 0 }, [])).toThrow(
      "`newsletter` has no channel `fax`",
    );
  });
});

describe("ask again", () => {
  const at = Date.UTC(2026, 0, 31, 12);
  const yearly = { ...newsletter, askAgain: { iso: "P1Y" } };
  const given = (more: Partial<Choice> = {}): Choice => chose("given", "", { at, ...more });

  test("ends a yes when its time is over, of an item too", () => {
    const state = [given(), chose("given", "i:name", { at: at - DAY })];
    const over = Date.UTC(2027, 0, 31, 12);
    expect(ask(yearly, state, undefined, over - DAY - 1)).toBe("yes name");
    expect(ask(yearly, state, undefined, over - DAY)).toBe("yes");
    expect(ask(yearly, state, undefined, over - 1)).toBe("yes");
    expect(ask(yearly, state, undefined, over)).toBe("expired");
    expect(ask(yearly, state, undefined, Number.NaN)).toBe("expired");
  });

  test.each([
    ["P1M", Date.UTC(2026, 1, 28, 12)],
    ["P13M", Date.UTC(2027, 1, 28, 12)],
    ["P25M", Date.UTC(2028, 1, 29, 12)],
    ["P2W3D", at + 17 * DAY],
    ["PT1H2M3S", at + 3_723_000],
    ["P1Y1M1DT1H", Date.UTC(2027, 2, 1, 13)],
  ])("counts %s", (iso, over) => {
    const purpose = { ...newsletter, askAgain: { iso } };
    expect([over - 1, over].map((now) => ask(purpose, [given()], undefined, now))).toEqual(["yes", "expired"]);
  });

  test("does not end an objection, nor what no one was asked for", () => {
    expect(ask({ ...yearly, mode: "opt-out" }, [given()], undefined, at * 2)).toBe("yes");
    expect(ask({ ...yearly, mode: "opt-out" }, [chose("objected")], undefined, at * 2)).toBe("objected");
  });

  test("in a duration we cannot read is our own fault", () => {
    expect(() => ask({ ...newsletter, askAgain: { iso: "a year" } }, [given()])).toThrow(
      "`a year` is not an ISO 8601 duration",
    );
  });
});

describe("a source that does not speak our language has not answered", () => {
  test.each([
    ["a state we do not know", { state: "granted" }],
    ["a state that every object has", { state: "constructor" }],
    ["a number as a string", { seq: "12" }],
    ["no number", { noSeq: Number.NaN }],
    ["no time", { at: undefined }],
    ["a number below the first", { seq: 0 }],
    ["a negative number", { seq: -1 }],
    ["a negative number of a no", { noSeq: -1 }],
    ["no facet", { facet: null }],
    ["no purpose", { purpose: undefined }],
  ])("%s", (_, part) => {
    const state = [{ ...chose("given"), ...part } as Choice];
    expect(ask(newsletter, state)).toBe("unavailable");
    expect(ask(fraud, state)).toBe("unavailable");
    expect(ask(parcel, state)).toBe("yes");
  });
});

test.each<[string, unknown]>([
  ["nothing", [null]],
  ["text", ["given"]],
  ["a hole", Array.from({ length: 1 })],
  ["no list", { length: 0 }],
])("%s in the place of a choice is no answer", (_, state) => {
  expect(ask(fraud, state as ConsentState)).toBe("unavailable");
});

test("an objection whose number is 0 does not go unheard", () => {
  expect(ask(fraud, [{ purpose: "fraud", facet: "", state: "objected", seq: 0, noSeq: 0, at: 0 }])).toBe("unavailable");
});

describe("two people", () => {
  const yes = decide({ purpose: newsletter, now: 0 }, [chose("given"), chose("given", "i:name")]);
  const bare = decide({ purpose: newsletter, now: 0 }, [chose("given"), chose("given", "i:orders")]);
  const no = decide({ purpose: newsletter, now: 0 }, [chose("withdrawn")]);

  test("must agree, item by item", () => {
    expect(answer(agree([yes]))).toBe("yes name");
    expect(answer(agree([yes, yes]))).toBe("yes name");
    expect(answer(agree([yes, bare]))).toBe("yes");
    expect(answer(agree([yes, no]))).toBe("withdrawn");
    expect(answer(agree([no, yes]))).toBe("withdrawn");
  });
});

test("every reason says what would help", () => {
  const reasons = [
    "never-asked",
    "no-answer-yet",
    "refused",
    "withdrawn",
    "objected",
    "expired",
    "notice-changed",
    "unavailable",
  ] as const;
  const texts = reasons.map(whatWouldHelp);
  expect(new Set(texts).size).toBe(reasons.length);
  for (const text of texts) expect(text).toMatch(/^[a-z].*[^.]$/);
});
