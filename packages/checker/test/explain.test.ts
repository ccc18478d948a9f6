/** Why the check says what it says of a line of code. */
import { expect, test } from "vitest";
import { type Explained, explain, type Said } from "../src/index.ts";
import { type Options, withFiles, type Written } from "./check-files.ts";

const USER = `export interface User {
  id: string;
  /** @personal email */
  email: string;
  /** @personal phone */
  phone: string;
}
`;
const IMPORT = 'import type { User } from "./user.ts";\n';

/** What is known of the line with `MARK`, or of the column where \`MARK\` ends. */
async function explained(files: Written, options: Options & { readonly column?: boolean } = {}): Promise<Explained> {
  const [file, text] = Object.entries(files).find(([, one]) => String(one).includes("MARK")) ?? ["", ""];
  const before = String(text).slice(0, String(text).indexOf("MARK")).split("\n");
  const column = options.column ? { column: (before.at(-1)?.length ?? 0) - "/* ".length + 1 } : {};
  return withFiles({ "src/user.ts": USER, ...files }, options, (input) =>
    explain(input, { file, line: before.length, ...column }),
  );
}

/** `by purposes file:line`, after the functions that lead there. */
function lines(said: readonly Said[]): readonly string[] {
  return said.map(({ by, purposes, places, start, calls }) => {
    const way = calls.map(({ name, place }) => `${name} ${place.file}:${place.start.line} < `).join("");
    const at = places.map(({ file, start: { line } }) => `${file}:${line}`).join(" ");
    return `${way}${[by, start && `${start.kind} ${start.label}`, purposes.join("+"), at].filter(Boolean).join(" ")}`;
  });
}

test("a read: its declaration, what says what it is for, and the clause", async () => {
  const { reads, flows, isChecked, texts } = await explained({
    "src/a.ts": `${IMPORT}/** @purpose newsletter */\nexport const f = (user: User) => user.email; // MARK\n`,
  });
  expect([isChecked, reads.length, flows]).toEqual([true, 1, []]);
  expect(reads[0]).toMatchObject({
    name: "email",
    label: "User.email",
    standing: "annotation",
    purposes: ["newsletter"],
    bound: [{ file: "src/user.ts", start: { line: 3, column: 7 } }],
    clauses: [
      {
        purpose: "newsletter",
        item: "email",
        allowed: true,
        place: { file: "policies/purposes/newsletter.md", start: { line: 3 } },
      },
    ],
    declaredBy: ["newsletter"],
    findings: [],
    allowed: [],
  });
  expect(lines(reads[0]!.said)).toEqual(["comment newsletter src/a.ts:2"]);
  expect(texts.get("src/user.ts")).toBe(USER);
});

test("a read that the purpose does not declare: what does, and what is found", async () => {
  const { reads } = await explained({
    "src/a.ts": `${IMPORT}/** @purpose newsletter */\nexport const f = (user: User) => user.phone; // MARK\n`,
  });
  expect(reads[0]).toMatchObject({
    standing: "uncovered",
    clauses: [{ allowed: false, place: { start: { line: 2 } } }],
    declaredBy: [],
    findings: [{ rule: "code/undeclared" }],
  });
});

test("the config and custody say it too, where they stand", async () => {
  const body = `${IMPORT}export const f = (user: User) => user.email; // MARK\n`;
  const config = { purposes: { "src/news/**": "newsletter" }, custody: ["src/db/**"] };
  const news = await explained({ "src/news/a.ts": body.replace("./", "../") }, { config });
  expect(lines(news.reads[0]!.said)).toEqual(["config newsletter candor.config.json:1"]);
  const db = await explained({ "src/db/a.ts": body.replace("./", "../") }, { config });
  expect(db.reads[0]?.standing).toBe("custody");
  expect(lines(db.reads[0]!.said)).toEqual(["config candor.config.json:1"]);
});

const CHAIN = {
  "src/mail.ts": `${IMPORT}export function address(user: User): string {\n  return user.email; // MARK\n}\n`,
  "src/send.ts": `import { address } from "./mail.ts";\n${IMPORT}export function send(user: User): void {\n  address(user);\n}\nexport function nobody(user: User): void {\n  address(user);\n}\n`,
  "src/job.ts": `import { send } from "./send.ts";\n${IMPORT}/** @purpose newsletter */\nexport function job(users: readonly User[]): void {\n  users.forEach((user) => send(user));\n}\n`,
};

test.each(["ts6", "ts7"] as const)(
  "the calls on the way from what says it are shown, the nearest first (%s)",
  async (engine) => {
    const { reads } = await explained(CHAIN, { engine });
    expect(lines(reads[0]!.said)).toEqual([
      "address src/send.ts:4 < send src/job.ts:5 < comment newsletter src/job.ts:3",
      "address src/send.ts:7 < start function nobody src/send.ts:6",
    ]);
  },
);

test("of very many ways the nearest are shown, and how many more there are", async () => {
  const callers = Array.from({ length: 9 }, (_, at) => `export const g${at} = (user: User) => f(user);\n`).join("");
  const { reads } = await explained({
    "src/a.ts": `${IMPORT}export const f = (user: User) => user.email; // MARK\n${callers}`,
  });
  expect([reads[0]?.said.length, reads[0]?.otherWays]).toEqual([5, 4]);
});

test("calls that go round end", async () => {
  const { reads } = await explained({
    "src/a.ts": `${IMPORT}export function even(user: User): string {\n  return user.email + odd(user); // MARK\n}\nfunction odd(user: User): string {\n  return even(user);\n}\n/** @purpose newsletter */\nexport const go = (user: User) => odd(user);\n`,
  });
  expect(lines(reads[0]!.said)).toEqual(["even src/a.ts:6 < odd src/a.ts:9 < comment newsletter src/a.ts:8"]);
});

test("a route that says nothing is where the work starts", async () => {
  const { reads } = await explained({
    "src/a.ts": `import { Hono } from "hono";\n${IMPORT}declare const user: User;\nexport const app = new Hono().get("/me", (c) => c.text(user.email)); // MARK\n`,
  });
  expect(lines(reads[0]!.said)).toEqual([expect.stringMatching(/^start route GET \/me src\/a.ts:4$/)]);
});

test("of a line with several reads, a column picks one", async () => {
  const files = {
    "src/a.ts": `${IMPORT}/** @purpose newsletter */\nexport const f = (user: User) => user.phone + user.email/* MARK */;\n`,
  };
  expect((await explained(files)).reads.map(({ name }) => name)).toEqual(["phone", "email"]);
  expect((await explained(files, { column: true })).reads.map(({ name }) => name)).toEqual(["email"]);
});

test("a flow is shown from its source and from its sink, with who gets it", async () => {
  const body = (source: string, sink: string): string =>
    `${IMPORT}declare const user: User;\nconst send = (body: string) =>\n  fetch("https://parcel-stork.example/x", { method: "POST", body });${sink}\n/** @purpose send-your-coffee */\nexport const go = () => send(JSON.stringify(user.phone));${source}\n`;
  const config = { recipients: { "parcel-stork.example": "parcel-stork" } };
  for (const [source, sink] of [
    [" // MARK", ""],
    ["", " // MARK"],
  ] as const) {
    const { flows } = await explained({ "src/a.ts": body(source, sink) }, { config });
    expect(flows).toMatchObject([
      {
        items: ["phone"],
        kind: "recipient",
        outside: "parcel-stork.example",
        recipient: "parcel-stork",
        through: true,
        sink: { file: "src/a.ts", start: { line: 4 } },
        place: { file: "src/a.ts", start: { line: 6 } },
        findings: [{ rule: "code/recipient-not-told" }],
      },
    ]);
  }
});

test("what a comment ignores is told with its reason", async () => {
  const { reads } = await explained({
    "src/a.ts": `${IMPORT}export const f = (user: User) => user.email; // candor-ignore code/no-purpose -- MARK it goes (Mara)\n`,
  });
  expect(reads[0]).toMatchObject({
    standing: "uncovered",
    findings: [],
    allowed: [{ reason: "MARK it goes", author: "Mara" }],
  });
});

test("a file that is not checked, and a line where nothing is read", async () => {
  const nothing = await explained({ "src/a.ts": "export const a = 1; // MARK\n" });
  expect(nothing).toMatchObject({ isChecked: true, reads: [], flows: [], findings: [] });
  const skipped = await explained({ "src/a.ts": "", "src/a.test.ts": "export const a = 1; // MARK\n" });
  expect(skipped.isChecked).toBe(false);
});

test("what cannot be told has no clause, and says why", async () => {
  const { reads } = await explained({
    "src/a.ts": "export const f = (user: any) => user.email; // MARK\n",
  });
  expect(reads[0]).toMatchObject({
    standing: "cannot-tell",
    said: [],
    clauses: [],
    declaredBy: [],
    findings: [{ rule: "code/cannot-tell" }],
  });
});

test("a record that is handed on whole, and a call that only running the code resolves", async () => {
  const { forwards, dynamicCalls, reads } = await explained({
    "src/a.ts": `${IMPORT}declare const handlers: Record<string, (user: User) => void>;\nexport const f = (user: User, how: string) => handlers[how]?.(user); // MARK\n`,
  });
  expect(reads).toEqual([]);
  expect(forwards).toMatchObject([
    { name: "user", label: "User", items: ["email", "phone"], to: "unknown", receiver: "handlers[…]", findings: [] },
  ]);
  expect(dynamicCalls).toMatchObject([{ name: "handlers[…]", why: "computed", items: ["email", "phone"] }]);
});
