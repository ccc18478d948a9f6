import { memoryConsent } from "@candor/guard";
import { expect, test } from "vitest";

const at = new Date(7);

test("numbers the forms of each person, and remembers the newest no of each key", async () => {
  const consent = memoryConsent();
  consent.record("ann", [{ purpose: "news", state: "refused" }], at);
  consent.record(
    "ann",
    [
      { purpose: "news", state: "given" },
      { purpose: "news", facet: "c:sms", state: "given" },
    ],
    at,
  );
  consent.record("bob", [{ purpose: "*", state: "withdrawn" }], at);
  const states = await consent.choicesOf(["ann", "bob", "eve"], ["news"]);
  expect(states.get("ann")).toEqual([
    { purpose: "news", facet: "", state: "given", seq: 2, noSeq: 1, at: 7 },
    { purpose: "news", facet: "c:sms", state: "given", seq: 2, noSeq: 0, at: 7 },
  ]);
  expect(states.get("bob")).toEqual([{ purpose: "*", facet: "", state: "withdrawn", seq: 1, noSeq: 1, at: 7 }]);
  expect(states.get("eve")).toEqual([]);
});

test.each([["given", "refused"] as const, ["refused", "given"] as const])(
  "in one form the no counts: %s, %s",
  async (...said) => {
    const consent = memoryConsent();
    consent.record(
      "ann",
      said.map((state) => ({ purpose: "news", state })),
      at,
    );
    const [choice] = (await consent.choicesOf(["ann"], [])).get("ann") ?? [];
    expect(choice).toMatchObject({ state: "refused", seq: 1, noSeq: 1 });
  },
);
