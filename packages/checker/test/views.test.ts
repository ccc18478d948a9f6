/** Views of the real guard: their type says what they were opened for and which item each property is. */
import { expect, test } from "vitest";
import { checkFiles, lines } from "./check-files.ts";
import { type Needs, policyOf } from "./policy.ts";

const RECORDS = `
import { createGuard, memoryConsent, row, type Guard, type PolicyTable } from "@candor/guard";
export interface Policy {
  data: "name" | "email" | "address" | "orders";
  purposes: {
    newsletter: { needs: "email"; optional: "name"; channels: never };
    parcel: { needs: "name" | "address" | "email" | "orders"; optional: never; channels: never };
  };
}
declare const policy: PolicyTable<Policy>;
export const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
export interface Row { id: string; full: string; mail: string; shipTo: { street: string } | null; lines: { sku: string }[]; tier: string }
export const customers = guard.record("customer", row<Row>(), {
  id: "subject", full: "name", mail: "email", shipTo: { street: "address" }, lines: [{ sku: "orders" }], tier: "not-personal",
});
export declare const sealed: ReturnType<typeof customers.seal>;
`;

const data = ["name", "email", "address", "orders"];
const all = { newsletter: { needs: ["email"], optional: ["name"] }, parcel: { needs: data } };

async function checkViews(
  body: string,
  purposes: Readonly<Record<string, Needs>> = all,
): ReturnType<typeof checkFiles> {
  const head =
    'import type { ViewOf } from "@candor/guard";\nimport { guard, sealed, type customers } from "./records.ts";\n';
  return checkFiles({ "src/records.ts": RECORDS, "src/a.ts": head + body }, { model: policyOf(data, purposes) });
}

test("every way to read a view counts as through a guard, and is allowed", async () => {
  const { diagnostics, coverage } = await checkViews(`
    export async function f(which: "newsletter" | "parcel") {
      const parcel = await guard.for("parcel").open(sealed);
      const { full, ...rest } = parcel;
      const got = await guard.for("parcel").tryOpen(sealed);
      const settled = (await guard.for("parcel").settle([sealed])).open(sealed);
      const either = await guard.for(which).open(sealed);
      return [parcel.mail, full, rest.mail, parcel.shipTo?.street, parcel.lines.map((line) => line.sku),
        got.ok && got.view.mail, settled.ok && settled.view.full, either.mail, parcel.id, parcel.tier];
    }
    export const g = ({ mail }: ViewOf<typeof customers, "newsletter">) => mail;`);
  expect(lines(diagnostics)).toEqual([]);
  expect(coverage).toMatchObject({ guard: 9, uncovered: 0, cannotTell: 0 });
});

test("a view of a policy that has changed since is held to the policy as it is", async () => {
  const { diagnostics } = await checkViews('export const g = (v: ViewOf<typeof customers, "newsletter">) => v.full;', {
    ...all,
    newsletter: { needs: ["email"], optional: [] },
  });
  expect(lines(diagnostics)).toContain(
    "code/undeclared src/a.ts:3 `name` (`full`) is read here for `newsletter`, which does not declare it",
  );
});

test("a view of a purpose that is gone says so", async () => {
  const { diagnostics } = await checkViews('export const g = (v: ViewOf<typeof customers, "newsletter">) => v.mail;', {
    parcel: all.parcel,
  });
  expect(lines(diagnostics).filter((line) => line.includes("unknown-purpose"))).toEqual([
    "code/unknown-purpose src/a.ts:3 `newsletter` is no purpose of the policy",
  ]);
});

test("a view in code for another purpose is a finding, in custody and in its own it is none", async () => {
  const read = '(v: ViewOf<typeof customers, "parcel">) => v.mail;';
  const rules = async (comment: string): Promise<readonly string[]> => {
    const { diagnostics } = await checkViews(`/** ${comment} */ export const g = ${read}`);
    return diagnostics.map(({ rule }) => rule).filter((rule) => rule !== "code/never-read");
  };
  expect(await rules("@purpose newsletter")).toEqual(["code/purpose-mismatch"]);
  expect(await rules("@purpose parcel")).toEqual([]);
  expect(await rules("@custody")).toEqual([]);
});

test("the raw row of a record is no view", async () => {
  const { diagnostics, coverage } = await checkViews('export const g = (raw: import("./records.ts").Row) => raw.mail;');
  expect(lines(diagnostics)).toEqual([
    "code/no-purpose src/a.ts:3 `email` is read here, and nothing says for which purpose",
  ]);
  expect(coverage).toMatchObject({ reads: 1, guard: 0, uncovered: 1 });
});

test("what is put together from views is none: its properties count by their declarations", async () => {
  const { diagnostics, coverage } = await checkViews(`
    type Parcel = ViewOf<typeof customers, "parcel">;
    type News = ViewOf<typeof customers, "newsletter">;
    export const f = (parcel: Parcel, news: News) => [
      ({ ...parcel, ...news }).full,
      Object.assign(parcel, news).full,
      (parcel as { full: string }).full,
    ];`);
  expect(lines(diagnostics).filter((line) => !line.includes("never-read"))).toEqual([
    "code/no-purpose src/a.ts:7 `name` is read here, and nothing says for which purpose",
    "code/no-purpose src/a.ts:8 `name` is read here, and nothing says for which purpose",
  ]);
  expect(coverage).toMatchObject({ guard: 1, uncovered: 2 });
});

test("a sealed record prints as its label: nothing of the row reaches a log, an address or somebody else", async () => {
  const { diagnostics } = await checkViews(`
    import type { Row } from "./records.ts";
    import type { Sealed, SealedOf } from "@candor/guard";
    export function f(row: Row, mine: Sealed<string, Row, unknown>, some: readonly SealedOf<typeof customers>[]) {
      console.log(sealed, mine, some, { sealed }, some[0]);
      console.error(new Error(\`no parcel for \${sealed}\`));
      void fetch(\`https://other.example/\${sealed}\`);
    }
    export function g(row: Row, all: typeof customers) {
      const own = all.seal(row);
      console.log(own, String(own));
    }`);
  expect(lines(diagnostics).filter((line) => /code\/(?:in-|unknown-host|undeclared-recipient)/.test(line))).toEqual([]);
});

test("the row of a sealed record still does", async () => {
  const { diagnostics } = await checkViews(`
    import type { Row } from "./records.ts";
    export const f = (row: Row) => console.log({ sealed, row });`);
  expect(diagnostics.map(({ rule }) => rule)).toContain("code/in-log");
});
