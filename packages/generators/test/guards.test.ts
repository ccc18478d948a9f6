import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { generateGuard } from "@candor/generators";
import type { PolicyModel, Purpose } from "@candor/model";
import { describe, expect, test } from "vitest";
import { smallModel } from "../../model/test/small-model.ts";

const require = createRequire(import.meta.url);
const scratch = join(import.meta.dirname, "..", ".candor", "guards");

const HOSTILE_IDS = [
  "constructor",
  "__proto__",
  "toString",
  'a"b',
  "back\\slash",
  "${x}",
  "*/ alert() /*",
  "two\nlines",
  "sep\u2028",
  "rtl\u202e",
  "ü",
  "\ud800",
];
const HOSTILE_TEXTS = [
  "*/ export const leaked = 1; /*",
  "\\*/ export const leaked = 1; /*",
  "**/ export const leaked = 1; /**",
  "line\nbreak // \u2028 and \u2029",
  "@personal email",
  "@deprecated {@link https://evil.example}",
  "![pixel](https://evil.example/p.png) <script>alert()</script>",
  "\u202e reversed \u2066 isolated",
  "`code` \\",
];

function hostileModel(): PolicyModel {
  const model = smallModel();
  const [purpose] = model.purposes;
  const [item] = model.data;
  const purposes = HOSTILE_IDS.flatMap((id, n): Purpose[] =>
    HOSTILE_TEXTS.map((text, m) => ({
      ...purpose!,
      id: m === 0 ? id : `${id}-${n}-${m}`,
      title: text,
      summary: text,
      needs: HOSTILE_IDS.slice(0, n),
      optional: HOSTILE_IDS.slice(n),
      channels: HOSTILE_IDS.slice(0, m),
      formerly: [`old ${id}`],
      kept: HOSTILE_IDS.map((item) => ({ item, keeping: { kind: "until", event: id, atMost: null } })),
      howOften: { times: 1, per: { iso: "P12M", working: false } },
      byPlace: [{ place: id, facts: { channels: HOSTILE_IDS.slice(0, m) } }],
      askAgain: { iso: "P12M", working: false },
    })),
  );
  const company = { ...model.company, events: HOSTILE_IDS };
  return { ...model, version: '1.0.0"', company, purposes, data: HOSTILE_IDS.map((id) => ({ ...item!, id })) };
}

describe("the small policy", () => {
  const { path, text } = generateGuard(smallModel(), "sha256-00");

  test("becomes a type and a table, and nothing else", () => {
    expect(path).toBe("candor.gen.ts");
    expect(text).toBe(`// Written by \`candor build\`. Do not edit: change the policy, then build again.
import type { PolicyTable } from "@candor/guard";

/** The purposes of the policy. */
export interface Purposes {
  /** **Title** Summary. */
  readonly "newsletter": {
    readonly needs: "email";
    readonly optional: "name";
    readonly channels: "email";
  };
  /** **Title** Summary. */
  readonly "send-your-coffee": {
    readonly needs: "address" | "email" | "name" | "orders";
    readonly optional: never;
    readonly channels: never;
  };
}

/** What the policy says, for the compiler: it is erased. */
export interface Policy {
  readonly data: "address" | "email" | "name" | "orders";
  readonly events: "consent-withdrawn" | "last-order";
  readonly purposes: Purposes;
}

/** What the policy says, for \`createGuard\`. */
export const policy: PolicyTable<Policy> = {
  format: 1,
  version: "1.0.0",
  digest: "sha256-00",
  data: ["address", "email", "name", "orders"],
  kept: [],
  purposes: [
    { id: "newsletter", mode: "opt-in", needs: ["email"], optional: ["name"], channels: ["email"], askAgain: null, formerly: [] },
    { id: "send-your-coffee", mode: "none", needs: ["address", "email", "name", "orders"], optional: [], channels: [], askAgain: null, formerly: [] },
  ],
};
`);
  });

  test("has the same bytes each time", () => {
    expect(generateGuard(smallModel(), "sha256-00").text).toBe(text);
  });
});

test("a former name that is a purpose of today brings that purpose's consents to nobody else", () => {
  const model = smallModel();
  const [letters] = model.purposes;
  const purposes = [...model.purposes, { ...letters!, id: "offers", formerly: ["newsletter", "news"] }];
  const { text } = generateGuard({ ...model, purposes }, "");
  expect(text).toMatch(/id: "offers".*formerly: \["news"\]/);
});

test("choices about an optional item count under its former names, but for one that is an item of today", () => {
  const model = smallModel();
  const data = model.data.map((item) => (item.id === "name" ? { ...item, formerly: ["first-name", "email"] } : item));
  const { text } = generateGuard({ ...model, data }, "");
  expect(text).toMatch(
    /id: "newsletter".*formerly: \[\], formerItems: \[\{ item: "name", formerly: \["first-name"\] \}\] \}/,
  );
  expect(text).not.toMatch(/id: "send-your-coffee".*formerItems/);
});

describe("what differs in places", () => {
  const model = smallModel();
  const [news] = model.purposes;
  const placed = (byPlace: Purpose["byPlace"]): string => {
    const { text } = generateGuard({ ...model, purposes: [{ ...news!, byPlace }] }, "");
    return text;
  };

  test("is in the table, the narrower place first, with the strictest of all; and optional in the types", () => {
    const text = placed([
      { place: "EU", facts: { mode: "opt-out", needs: ["email", "orders"], channels: ["email", "sms"] } },
      { place: "UK", facts: { serves: null } },
    ]);
    expect(text).toContain(`    readonly needs: "email";
    readonly optional: "name" | "orders";
    readonly channels: "email" | "sms";
`);
    expect(text).toMatch(
      /strictest: \{ mode: "opt-in", needs: \["email"\], optional: \["name"\], channels: \["email"\], askAgain: null, howOften: null \}/,
    );
    expect(text).toMatch(
      /byPlace: \[\{ places: \["UK", "GB"\], facts: \{\} \}, \{ places: \["EU", "AT", .*, "EL"\], facts: \{ mode: "opt-out", needs/,
    );
  });

  test("is left out where it does not matter to a guard", () => {
    const text = placed([{ place: "EU", facts: { serves: null } }]);
    expect(text).not.toMatch(/byPlace|strictest/);
  });
});

test("how often people get a message is in the table and in the types, wherever it holds", () => {
  const model = smallModel();
  const [news, parcel] = model.purposes;
  const howOften = { times: 2, per: { iso: "P1M", working: false } };
  const byPlace = [{ place: "DE", facts: { howOften } }];
  const { text } = generateGuard(
    {
      ...model,
      purposes: [
        { ...news!, howOften },
        { ...parcel!, byPlace },
      ],
    },
    "",
  );
  expect(text.match(/readonly limited: true;/g)).toHaveLength(2);
  expect(text).toContain('howOften: { times: 2, per: { iso: "P1M", working: false } }, formerly: []');
  expect(text).toContain('byPlace: [{ places: ["DE"], facts: { howOften: { times: 2, per');
});

test("how long items are kept is in the table once, and where a purpose says otherwise", () => {
  const model = smallModel();
  const [news, parcel] = model.purposes;
  const month = { kind: "for", duration: { iso: "P1M", working: false } } as const;
  const year = { kind: "after", duration: { iso: "P1Y", working: false }, event: "last-order", from: "event" } as const;
  const { text } = generateGuard(
    {
      ...model,
      data: model.data.map((item) => ({ ...item, kept: item.id === "email" ? month : null })),
      purposes: [
        { ...news!, kept: [{ item: "email", keeping: month }] },
        {
          ...parcel!,
          kept: [
            { item: "email", keeping: year },
            { item: "name", keeping: month },
          ],
        },
      ],
    },
    "",
  );
  expect(text).toContain(
    '  kept: [{ item: "email", keeping: { kind: "for", duration: { iso: "P1M", working: false } } }],',
  );
  expect(text).toMatch(/id: "newsletter".*askAgain: null, formerly: \[\] \},/);
  expect(text).toMatch(
    /id: "send-your-coffee".*kept: \[\{ item: "email", keeping: \{ kind: "after".*\{ item: "name", keeping: \{ kind: "for"/,
  );
});

describe("a hostile policy", () => {
  const { text } = generateGuard(hostileModel(), 'sha256-"');

  test("brings no character that hides or turns text", () => {
    // oxlint-disable-next-line no-control-regex -- controls are what it looks for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
    expect(text.isWellFormed()).toBe(true);
  });

  test("brings no tag, link or picture into a comment", () => {
    const comments = text.split("\n").filter((line) => line.startsWith("  /**"));
    expect(comments.filter((line) => /(?<!\\)[[\]<>`!]/.test(line))).toEqual([]);
    expect(comments.filter((line) => line.includes("@"))).toEqual([]);
    expect(comments.join("\n")).toContain("&#64;personal email");
  });

  test("cuts a summary of ten million characters", () => {
    const model = smallModel();
    const long = {
      ...model,
      purposes: model.purposes.map((each) => ({ ...each, summary: "long ".repeat(2_000_000) })),
    };
    expect(generateGuard(long, "").text.length).toBeLessThan(3000);
  });

  test("gives back each id at run time", async () => {
    const file = join(scratch, "runtime.gen.mjs");
    mkdirSync(scratch, { recursive: true });
    const table = text.slice(text.indexOf("export const policy")).replace(": PolicyTable<Policy>", "");
    writeFileSync(file, table);
    const { policy } = (await import(file)) as {
      policy: { data: string[]; purposes: { id: string }[]; leaked?: unknown };
    };
    expect(policy.data).toEqual(HOSTILE_IDS);
    expect(policy.purposes.map(({ id }) => id)).toEqual(hostileModel().purposes.map(({ id }) => id));
  });
});

describe.each(["typescript-5", "typescript-6", "typescript"])("type-checks with %s", (compiler) => {
  test("under the strictest options, whatever the policy says", async () => {
    const folder = join(scratch, compiler);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "small.gen.ts"), generateGuard(smallModel(), "sha256-00").text);
    writeFileSync(join(folder, "empty.gen.ts"), generateGuard({ ...smallModel(), purposes: [], data: [] }, "").text);
    writeFileSync(join(folder, "hostile.gen.ts"), generateGuard(hostileModel(), 'sha256-"').text);
    writeFileSync(join(folder, "use.ts"), USE);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
    const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin", "tsc");
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [tsc, "--pretty", "false", "-p", folder], (_error, stdout, stderr) =>
        resolve(stdout + stderr),
      );
    });
    expect(output).toBe("");
  });
});

const USE = `import { createGuard, memoryConsent, row, type Guard } from "@candor/guard";
import { policy, type Policy } from "./hostile.gen.ts";
import * as hostile from "./hostile.gen.ts";
const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
const people = guard.record("person", row<{ id: string; a: string; b: string }>(), { id: "subject", a: "__proto__", b: "constructor" });
guard.for("constructor"); guard.for("__proto__"); guard.for("*/ alert() /*"); guard.for("two\\nlines");
const view = await guard.for("toString").open(people.seal({ id: "1", a: "a", b: "b" }));
const a: string = view.a;
// @ts-expect-error no text of the policy became code
hostile.leaked;
export { a };
`;

const TSCONFIG = {
  compilerOptions: {
    target: "es2024",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noPropertyAccessFromIndexSignature: true,
    isolatedDeclarations: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: "out",
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["*.ts"],
};
