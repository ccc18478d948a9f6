/** What the policy says of code beside single reads: recipients, purposes without code, optional items, systems. */
import { expect, test } from "vitest";
import { checkFiles, lines, type Options, type Written } from "./check-files.ts";
import { policyOf, shop, shopWithSystems } from "./policy.ts";

const USER = `export interface User {
  id: string;
  /** @personal name */
  name: string;
  /** @personal email */
  email: string;
  /** @personal address */
  address: string;
}
`;
const READ = 'import type { User } from "./user.ts";\n';

/** The findings of one rule, each with where it stands. */
async function found(rule: string, files: Written, options: Options = {}): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ "src/user.ts": USER, ...files }, options);
  return lines(diagnostics.filter((one) => one.rule === rule)).map((line) => line.slice(rule.length + 1));
}

const STORK = { recipients: { "*.stork.example": "parcel-stork" } };
const send = (what: string): string =>
  `await fetch("https://api.stork.example/parcels", { method: "POST", body: ${what} });`;

test("a recipient gets an item for the purposes that it is named for, and for no other", async () => {
  const code = (purpose: string): Written => ({
    "src/a.ts": `${READ}/** @purpose ${purpose} */ export async function f(user: User) { ${send("user.name")} }`,
  });
  expect(await found("code/recipient-not-told", code("send-your-coffee"), { config: STORK })).toEqual([]);
  expect(await found("code/recipient-not-told", code("newsletter"), { config: STORK })).toEqual([
    "src/a.ts:2 `name` goes to `parcel-stork` for `newsletter`, and recipients.md names it for `send-your-coffee`",
  ]);
});

test("of several items that go to a recipient those are told that it does not get", async () => {
  const body = send("JSON.stringify(user)");
  const code = `${READ}/** @purpose send-your-coffee */ export async function f(user: User) { ${body} }`;
  expect(await found("code/recipient-not-told", { "src/a.ts": code }, { config: STORK })).toEqual([
    "src/a.ts:2 `email` goes to `parcel-stork`, which gets `name` and `address` as recipients.md says it",
  ]);
});

test("the nearest name in the config says which recipient it is; one that the policy lacks is a finding", async () => {
  const code = `${READ}/** @purpose newsletter */ export async function f(user: User) { ${send("user.email")} }`;
  const config = { recipients: { "*.stork.example": "stork", "api.stork.example": "parcel-stork" } };
  const { diagnostics } = await checkFiles({ "src/user.ts": USER, "src/a.ts": code }, { config });
  expect(diagnostics.map(({ rule, nearest }) => [rule, nearest])).toEqual([
    ["code/unknown-recipient", undefined],
    ["code/recipient-not-told", undefined],
  ]);
});

const NEWS = "/** @purpose newsletter */ export const subject = (): string => 'New beans';";

test("a purpose without code is told where some code says a purpose, and not before", async () => {
  const stale = (files: Written, outside: readonly string[] = []): Promise<readonly string[]> =>
    found("code/stale-purpose", files, { config: { outside } });
  expect(await stale({ "src/a.ts": NEWS })).toEqual([
    "policies/purposes/send-your-coffee.md:1 no code is for `send-your-coffee`",
  ]);
  expect(await stale({ "src/a.ts": NEWS }, ["send-your-coffee"])).toEqual([]);
  expect(await stale({ "src/a.ts": "export const n = 1;" })).toEqual([]);
  expect(await stale({ "src/a.ts": "/** @purpose nothing-known */ export const n = 1;" })).toEqual([]);
});

test.each([
  ["a folder", { "src/parcel/a.ts": "export const n = 1;" }, { purposes: { "src/parcel/**": "send-your-coffee" } }],
  [
    "what opens a view",
    { "src/b.ts": "declare const guard: any;\nexport const use = guard.for('send-your-coffee');" },
    {},
  ],
])("%s is code for a purpose", async (_, files, config) => {
  const all = { "src/a.ts": NEWS, ...files };
  expect(await found("code/stale-purpose", all, { config: { outside: [], ...config } })).toEqual([]);
});

test("a purpose that is served outside must be one of the policy", async () => {
  const config = { outside: ["news-letter"] };
  expect(await found("code/unknown-purpose", { "src/a.ts": "export {};" }, { config })).toEqual([
    "candor.config.json:1 `news-letter` is no purpose of the policy",
  ]);
});

const optional = (body: string, config: Options["config"] = {}): Promise<readonly string[]> =>
  found("code/optional-unchecked", { "src/a.ts": READ + body }, { config });

test("D12: an optional item of a raw row is read where nothing asks for the person's answer", async () => {
  const told = "`name` is optional for `newsletter`, and nothing here asks whether this person agreed";
  const read = "export function greet(user: User) { return user.name + user.email; }";
  expect(await optional(`/** @purpose newsletter */ ${read}`)).toEqual([`src/a.ts:2 ${told}`]);
  expect(await optional(read, { purposes: { "src/a.ts": "newsletter" } })).toEqual([`src/a.ts:2 ${told}`]);
  const called = `${read}\n/** @purpose newsletter */ export function send(user: User) { return greet(user); }`;
  expect(await optional(called)).toEqual([`src/a.ts:2 ${told}`]);
});

test("D12: custody, an item that is needed, and another purpose ask for nobody's answer", async () => {
  const read = "export function greet(user: User) { return user.name; }";
  expect(await optional(`/** @custody */ ${read}`)).toEqual([]);
  expect(await optional(`/** @purpose send-your-coffee */ ${read}`)).toEqual([]);
  const needed = "export function to(user: User) { return user.email; }";
  expect(await optional(`/** @purpose newsletter */ ${needed}`)).toEqual([]);
});

test("D12: `decide` around the read asks; a function of the same name from elsewhere does not", async () => {
  const code = (from: string, name = "decide"): string =>
    `import { ${name} } from "${from}";\n/** @purpose newsletter */
export function greet(user: User, rules: never) { const asked: any = ${name.split(" ").at(-1)}(rules, null as never); return [user].map((each) => asked.allowed ? each.name : ""); }`;
  expect(await optional(code("@candor/model"))).toEqual([]);
  expect(await optional(code("@candor/model", "decide as ask"))).toEqual([]);
  const own = { "src/own.ts": "export const decide = (..._: unknown[]) => true;" };
  const all = { ...own, "src/a.ts": READ + code("./own.ts") };
  expect(await found("code/optional-unchecked", all)).toHaveLength(1);
});

test.each([
  ["an early return", "const d = decide(rules, null as never); if (!d.allowed) return ''; return user.name;", 0],
  [
    "an early throw in a block",
    "const d = decide(rules, null as never); if (d.allowed === false) { throw new Error(); } return user.name;",
    0,
  ],
  ["`&&`", "const d = decide(rules, null as never); return d.allowed && user.name;", 0],
  ["a ternary", "const { allowed } = decide(rules, null as never); return !allowed ? '' : user.name;", 0],
  [
    "the answer for the item",
    "const d: any = decide(rules, null as never); const yes = d.allowed && d.items.some((one: any) => one.reason === null); if (yes) { return user.name; } return '';",
    0,
  ],
  ["`||` after no", "return !decide(rules, null as never).allowed || user.name;", 0],
  ["the wrong side", "const d = decide(rules, null as never); return d.allowed ? '' : user.name;", 1],
  [
    "a read before the answer",
    "const name = user.name; const d = decide(rules, null as never); if (!d.allowed) return ''; return name;",
    1,
  ],
  [
    "an answer that changes nothing",
    "const d = decide(rules, null as never); if (!d.allowed) { user.email; } return user.name;",
    1,
  ],
  [
    "another condition",
    "const d = decide(rules, null as never); if (d.allowed || user.email) return user.name; return d.reason;",
    1,
  ],
])("D12: %s, as `decide` answers", async (_, body, findings) => {
  const code = `import { decide } from "@candor/model";\n/** @purpose newsletter */\nexport function greet(user: User, rules: never): unknown { ${body} }`;
  expect(await optional(code)).toHaveLength(findings);
});

test("D12: a view leaves out what was not agreed to, so it need not be asked", async () => {
  const code = `import type { View } from "./guard.ts";
/** @purpose newsletter */ export const greet = (view: View) => view.name;`;
  const guard = `declare const view: unique symbol;
export type View = { name?: string } & { readonly [view]: { purpose: "newsletter"; items: { name: "name" } } };`;
  expect(await found("code/optional-unchecked", { "src/guard.ts": guard, "src/a.ts": code })).toEqual([]);
});

const heard = (files: Written, config: Options["config"] = {}): Promise<readonly string[]> =>
  found("code/no-listener", files, { model: shopWithSystems, config });

test("D26: a system that no code handles is told where code says anything, and not before", async () => {
  const told = "nothing handles `shop`, so a choice that a person makes does not reach it";
  expect(await heard({ "src/a.ts": NEWS })).toEqual([`candor.config.json:1 ${told}`]);
  expect(await heard({ "src/user.ts": "export {};", "src/a.ts": "export const n = 1;" })).toEqual([]);
  expect(await found("code/no-listener", { "src/a.ts": NEWS }, { model: shop })).toEqual([]);
});

test.each([
  ["a function", "/** Hears.\n * @system shop\n */\nexport function hear() {}"],
  ["a method", "export class Choices { /** @system shop */ hear() {} }"],
  ["a file", "/** @file @system shop */\nexport const n = 1;"],
  ["one of several", "/** @system newsletter, shop */\nexport function hear() {}"],
])("D26: `@system` above %s is what handles it", async (_, code) => {
  expect(await heard({ "src/a.ts": code })).toEqual([]);
});

test("D26: the config may say where a system is handled: in files of the projects, or at an address", async () => {
  const files = { "src/a.ts": NEWS, "src/choices/b.ts": "export {};" };
  expect(await heard(files, { systems: { shop: "src/choices/**" } })).toEqual([]);
  expect(await heard(files, { systems: { shop: "https://code.shop.example" } })).toEqual([]);
  const config = { systems: { shop: "src/gone/**" } };
  expect(await found("code/pattern-unused", files, { model: shopWithSystems, config })).toEqual([
    "candor.config.json:1 the pattern `src/gone/**` fits no file of the projects",
  ]);
});

test("D26: a system of one place, and one that a purpose alone names, must be handled too", async () => {
  const { company, purposes, ...rest } = policyOf(["email"], { newsletter: { needs: ["email"] } });
  const byPlace = [{ place: "FR", facts: { systems: [{ id: "boutique", label: "boutique" }] } }];
  const model = {
    ...rest,
    company: { ...company, byPlace },
    purposes: purposes.map((purpose) => ({ ...purpose, systems: ["mailer"] })),
  };
  expect((await found("code/no-listener", { "src/a.ts": NEWS }, { model })).map((line) => line.split("`")[1])).toEqual([
    "boutique",
    "mailer",
  ]);
});

test("systems that the policy lacks are found, unless it names none: then `@system` means something else", async () => {
  const files = { "src/a.ts": "/** @system shpo */ export function f() {}\n/** @system */ export function g() {}" };
  const config = { systems: { till: "src/**" } };
  const unknown = { model: shopWithSystems, config };
  expect(await found("code/unknown-system", files, unknown)).toEqual([
    "candor.config.json:1 `till` is no system of the policy",
    "src/a.ts:1 `shpo` is no system of the policy",
    "src/a.ts:2 `@system` does not say which system",
  ]);
  expect(await found("code/unknown-system", files)).toEqual([]);
});

const unbound = (files: Written, config: Options["config"] = {}): Promise<readonly string[]> =>
  found("code/unbound", files, { unbound: true, config });

test("what looks personal and is bound to nothing is told once for each type about a person", async () => {
  const code = "export interface Customer { id: string; email: string; phoneNumber: string; note: string }";
  expect(await unbound({ "src/a.ts": code })).toEqual([
    "src/a.ts:1 `email`, `phoneNumber` of `Customer` look like personal data and are bound to no data item",
  ]);
  const { diagnostics } = await checkFiles({ "src/a.ts": code }, { unbound: true });
  expect(diagnostics.map(({ severity, related }) => [severity, related?.length])).toEqual([["info", 1]]);
});

test("beside a property that is bound, a name that means little else is told in any type", async () => {
  const parcel = (tag: string): Written => ({
    "src/a.ts": `export interface Parcel {\n${tag}\nlabel: string;\nphoneNumber: string; state: string }`,
  });
  expect(await unbound(parcel("/** @personal name */"))).toEqual([
    "src/a.ts:4 `phoneNumber` of `Parcel` looks like personal data and is bound to no data item",
  ]);
  expect(await unbound(parcel(""))).toEqual([]);
});

test("what is bound, and what is said not to be personal, is not told: by comment, in the config, in a schema", async () => {
  const code = `export interface Guest {
/** @personal email */
email: string;
/** @personal not-personal */
phone: string;
lastName: string;
birthDate: string }`;
  const bindings = { "src/a.ts#Guest.lastName": "name", "src/a.ts#Guest.birthDate": "not-personal" };
  const schema = `model Guest {\n  id Int @id\n  email String /// @personal email\n  phone String /// @personal not-personal\n  iban String\n}\n`;
  expect(await unbound({ "src/a.ts": code, "prisma/schema.prisma": schema }, { bindings })).toEqual([
    "prisma/schema.prisma:5 `iban` of `Guest` looks like personal data and is bound to no data item",
  ]);
});

test("an object within a type is named by the way to it, and told apart from another", async () => {
  const code = `export interface Order { customer: { email: string }; courier: { phoneNumber: string } }
export interface Trip { driver: { phoneNumber: string } }
export interface User { friend: { email: string } }`;
  expect(await unbound({ "src/a.ts": code })).toEqual([
    "src/a.ts:1 `email` of `Order.customer` looks like personal data and is bound to no data item",
    "src/a.ts:2 `phoneNumber` of `Trip.driver` looks like personal data and is bound to no data item",
    "src/a.ts:3 `email` of `User.friend` looks like personal data and is bound to no data item",
  ]);
});

test("types about things, and names that are usual for other things, are not told", async () => {
  const code = `export interface Mailbox { email: string }
export interface Socket { address: string }
export interface Guest { name: string; language: string; emailVerified: boolean }`;
  expect(await unbound({ "src/a.ts": code })).toEqual([]);
});

test("a whole record that goes into a function of one's own which takes anything loses its type; what leaves there is said once", async () => {
  const code = `${READ}
function keep(value: unknown, how?: object): void { void value; void how; }
function note(value: any): void { console.log(value); }
/** @purpose newsletter */
export function all(user: User, users: User[]): void { keep(user); keep({ to: 1 }, users[0]); note(user); send(user); }
function send(user: User): void { void user; }`;
  expect(await found("code/widened", { "src/a.ts": code })).toEqual([
    "src/a.ts:6 `address` and `email` and `name` lose their type here: `keep` takes anything",
    "src/a.ts:6 `address` and `email` and `name` lose their type here: `keep` takes anything",
  ]);
});
