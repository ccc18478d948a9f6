/** What a scan proposes: by name, by what declares it, by what stands beside it; and what only looks alike. */
import { expect, test } from "vitest";
import { addToConfig, scan, type Scanned, writable } from "../src/index.ts";
import { type Options, withFiles, type Written } from "./check-files.ts";
import { policyOf, shop } from "./policy.ts";

function scanFiles(files: Written, options: Options = {}): Promise<Scanned> {
  return withFiles(files, options, scan);
}

/** `User.email: email, sure`, in order. */
async function proposed(files: Written, options: Options = {}): Promise<readonly string[]> {
  const { bindings } = await scanFiles(files, options);
  return bindings.map(({ property, item, confidence }) => `${property}: ${item.id}, ${confidence}`);
}

test("properties of types about people are proposed with the item of the policy, and how sure that is", async () => {
  const files = {
    "src/user.ts": "export interface User { id: string; email: string; phone: string; nickname: string }",
  };
  const { bindings } = await scanFiles(files);
  expect(bindings).toMatchObject([
    { target: "src/user.ts#User.email", item: { id: "email", isNew: false }, confidence: "sure" },
    { target: "src/user.ts#User.phone", item: { id: "phone", isNew: false }, confidence: "sure" },
    { target: "src/user.ts#User.nickname", item: { id: "name", isNew: false }, confidence: "sure" },
  ]);
  expect(bindings[0]?.why).toEqual([
    "`email` is a name for: email address",
    "`User` is about a person",
    "it stands beside `phone`, `nickname`",
  ]);
});

test.each([
  ["a temperature", "interface Reading { cold: number; heat: number }"],
  ["the hash of a commit", "interface Commit { hash: string; commitHash: string; password_rules: string }"],
  ["the address of a socket", "interface Socket { address: string; remotePort: number }"],
  ["the address in a network", "class Listener { address = ''; bindAddress = '' }"],
  ["where memory lies", "interface Pointer { address: number; memoryAddress: string }"],
  ["the name of a thing", "interface Product { name: string; title: string; displayName: string }"],
  ["a switch", "interface User { email: boolean; phone: false; isPregnant?: never }"],
  [
    "what a program does",
    "interface User { email(): string; phone: () => void; sendEmail: string; validatePassword: string }",
  ],
  [
    "a template, a service, a rule",
    "interface User { emailTemplate: string; emailService: string; passwordPolicy: string }",
  ],
  ["what a program signs in with", "interface SmtpConfig { password: string; username: string; smtpPassword: string }"],
  ["a place to look for files", "interface Archive { zip: string; path: string; location: string }"],
  [
    "the state of a machine",
    "interface Machine { state: string; race: string; sex: number; age: number; maxAge: number }",
  ],
  ["a cell and a card on a screen", "interface Grid { cell: string; card: string; pan: number; mobile: string }"],
  ["a language of a program", "interface Snippet { language: string; locale: string; region: string }"],
  [
    "a crypto wallet",
    "interface Wallet { address: string; walletAddress: string; token: string; accessToken: string }",
  ],
  [
    "the address of a company",
    "interface Footer { supportEmail: string; companyAddress: string; officePhone: string }",
  ],
  ["a picture of a thing", "interface Team { name: string; avatarUrl: string; image: string }"],
  [
    "a parameter, a result and a plain object",
    "function f(user: { email: string }): { phone: string } { const o = { email: '' }; return { phone: o.email }; }",
  ],
])("%s is nothing personal", async (_, declaration) => {
  const code = declaration.startsWith("function") ? `export ${declaration}` : `export ${declaration}`;
  expect(await proposed({ "src/a.ts": code })).toEqual([]);
});

test.each([
  [
    "German",
    "interface Kunde { vorname: string; geburtsdatum: string; strasse: string; plz: string }",
    "name birth-date address address",
  ],
  ["French", "interface Utilisateur { prénom: string; courriel: string; motDePasse: string }", "name email password"],
  [
    "Spanish",
    "interface Cliente { apellidos: string; correoElectronico: string; fechaNacimiento: Date }",
    "name email birth-date",
  ],
  [
    "Portuguese",
    "interface Cliente { sobrenome: string; cpf: string; senha: string }",
    "name social-security-number password",
  ],
  ["Italian", "interface Utente { cognome: string; codiceFiscale: string }", "name social-security-number"],
  [
    "Dutch",
    "interface Klant { voornaam: string; geboortedatum: string; wachtwoord: string }",
    "name birth-date password",
  ],
  [
    "Polish",
    "interface Klient { nazwisko: string; pesel: string; haslo: string }",
    "name social-security-number password",
  ],
])("identifiers in %s are understood", async (_, declaration, ids) => {
  const { bindings } = await scanFiles({ "src/a.ts": `export ${declaration}` }, { model: policyOf([], {}) });
  expect(bindings.map(({ item }) => item.id).join(" ")).toBe(ids);
});

test("however a name is spelt, in a type, a class, a schema or a table", async () => {
  const files = {
    "src/a.ts": "export type Users = { EMAIL_ADDRESS: string; 'first-name': string };",
    "src/b.ts":
      "export class Patient { #dateOfBirth = ''; constructor(readonly bloodType: string, note: string) { this.#dateOfBirth = note; } }",
    "src/c.ts":
      'import { z } from "zod";\nexport const form = z.object({ contact: z.email(), to: z.object({ phoneNumber: z.string() }) });',
    "src/d.ts":
      'import { boolean, pgTable, text } from "drizzle-orm/pg-core";\nexport const users = pgTable("users", { iban: text(), phone: boolean() });',
  };
  expect(await proposed(files)).toEqual([
    "Users.EMAIL_ADDRESS: email, sure",
    "Users.first-name: name, sure",
    "Patient.#dateOfBirth: birth-date, sure",
    "Patient.bloodType: health, sure",
    "form.contact: email, sure",
    "users.iban: bank-account, sure",
    "form.to.phoneNumber: phone, likely",
  ]);
});

test("what a visit leaves behind is seen by what stands together, and its city is no postal address", async () => {
  const visit = "export interface Session { id: string; browser: string; os: string; country: string; city: string }";
  expect(await proposed({ "src/a.ts": visit })).toEqual([
    "Session.browser: device, likely",
    "Session.os: device, likely",
    "Session.country: country, likely",
    "Session.city: location, likely",
  ]);
  expect(await proposed({ "src/a.ts": "export interface Session { id: string; country: string }" })).toEqual([]);
});

test("columns of a Prisma schema are proposed, and what a generator wrote is not", async () => {
  const schema = `datasource db {\n  provider = "sqlite"\n}\ngenerator client {\n  provider = "prisma-client"\n  output = "../src/db"\n}
model Customer {\n  id Int @id\n  email String\n  phone String? /// @personal phone\n  emailVerified Boolean\n  orders Order[]\n}\nmodel Order {\n  id Int @id\n}\n`;
  const files = { "prisma/schema.prisma": schema, "src/db/models.ts": "export interface Customer { email: string }" };
  expect((await scanFiles(files)).bindings).toMatchObject([
    { target: "prisma/schema.prisma#Customer.email", item: { id: "email" }, place: { start: { line: 10, column: 3 } } },
  ]);
});

test("what is bound, and what is said to be none, is proposed no more", async () => {
  const files = {
    "src/user.ts":
      "export interface User {\n/** @personal email */\nemail: string;\n/** @personal not-personal */\nphone: string;\nfirstName: string }",
  };
  const config = { bindings: { "src/user.ts#User.firstName": "name" } };
  expect(await proposed(files, { config })).toEqual([]);
});

test("an item is found by its own name, by its term in a vocabulary, or by its label; else it is a new one", async () => {
  const model = policyOf(["mail", "loyalty-points", "telephone"], {});
  const data = model.data.map((item) => ({
    ...item,
    ...(item.id === "mail" && { dpv: "https://w3id.org/dpv/pd#EmailAddress" }),
    ...(item.id === "telephone" && { label: "phone number" }),
  }));
  const files = {
    "src/user.ts":
      "export interface User { email: string; loyaltyPoints: number; phone: string; salary: number; diagnosis: string }",
  };
  const { bindings } = await scanFiles(files, { model: { ...model, data } });
  expect(bindings.map(({ item }) => [item.id, item.isNew, item.special])).toEqual([
    ["mail", false, null],
    ["loyalty-points", false, null],
    ["telephone", false, null],
    ["income", true, null],
    ["health", true, "health"],
  ]);
  expect(bindings[0]?.why).toContain("`mail` of data.md is the same in the Data Privacy Vocabulary");
  expect(bindings[2]?.why).toContain("data.md calls `telephone` phone number");
});

test("reads of a property are counted, and named", async () => {
  const files = {
    "src/user.ts": "export interface User { email: string }",
    "src/a.ts":
      'import type { User } from "./user.ts";\nexport const f = (user: User) => user.email + user.email;\nexport const g = ({ email }: User) => email;',
  };
  const [first] = (await scanFiles(files)).bindings;
  expect(first?.reads).toEqual({ count: 3, files: ["src/a.ts"] });
  expect(first?.why.at(-1)).toBe("it is read 3 times, in src/a.ts");
});

test("a property that the config cannot name is left to a comment", async () => {
  const files = { "src/a.ts": "export function f() { interface User { email: string } return {} as User; }" };
  expect((await scanFiles(files)).bindings).toMatchObject([{ target: null, property: "User.email" }]);
});

test("packages and hosts are proposed as recipients, with whose they are; links and types are not", async () => {
  const files = {
    "src/stripe.d.ts":
      'declare module "stripe" { export default class Stripe { constructor(key: string); } export interface Card { id: string } }\ndeclare module "@sentry/node" { export interface Event { id: string } }',
    "src/a.ts": `import Stripe from "stripe";\nimport type { Event } from "@sentry/node";
export const stripe = new Stripe("");\nexport type E = Event;
export const link = "https://www.postmarkapp.com/about";
export const send = (body: string) => [fetch("https://api.postmarkapp.com/email", { body }), fetch("https://api.stork.example/v1", { body })];`,
  };
  const { recipients } = await scanFiles(files, { config: { recipients: { "api.stork.example": "parcel-stork" } } });
  expect(recipients.map(({ name, as, recipient, isSaid }) => [name, as, recipient, isSaid])).toEqual([
    ["api.postmarkapp.com", "host", { id: "postmark", isNew: true }, false],
    ["api.stork.example", "host", { id: "parcel-stork", isNew: false }, true],
    ["stripe", "package", { id: "stripe", isNew: true }, false],
  ]);
  expect(recipients[2]?.vendor).toEqual({ id: "stripe", name: "Stripe", kind: "payment", country: expect.any(String) });
});

test("a recipient that the policy calls by a longer name is found, and is sure", async () => {
  const [stork] = shop.recipients;
  const recipients = stork ? [{ ...stork, id: "card-payments", label: "Stripe Payments Europe Ltd" }] : [];
  const files = {
    "src/stripe.d.ts": 'declare module "stripe" { export default class Stripe { constructor(key: string); } }',
    "src/a.ts": 'import Stripe from "stripe";\nexport const stripe = new Stripe("");',
  };
  const scanned = await scanFiles(files, { model: { ...shop, recipients } });
  expect(scanned.recipients).toMatchObject([
    { name: "stripe", recipient: { id: "card-payments" }, confidence: "sure" },
  ]);
  expect(addToConfig("{}", scanned)).toBe(
    '{\n  "check": {\n    "recipients": {\n      "stripe": "card-payments"\n    }\n  }\n}',
  );
});

test("what is sure and what the policy has is added to the config, which keeps how it is written", async () => {
  const scanned = await scanFiles({
    "src/user.ts": "export interface User { email: string; salary: number; name: string; address: string }",
  });
  const config = '{\r\n\t"check": { "bindings": {\r\n\t\t"src/b.ts#B.c": "phone"\r\n\t} }\r\n}\r\n';
  expect(addToConfig(config, scanned)).toBe(
    '{\r\n\t"check": { "bindings": {\r\n\t\t"src/b.ts#B.c": "phone",\r\n\t\t"src/user.ts#User.email": "email",\r\n\t\t"src/user.ts#User.name": "name",\r\n\t\t"src/user.ts#User.address": "address"\r\n\t} }\r\n}\r\n',
  );
  expect(writable(scanned).bindings.map(({ property }) => property)).toEqual([
    "User.email",
    "User.name",
    "User.address",
  ]);
});

test.each([
  ["an empty one", "{}", '{\n  "check": {\n    "bindings": {\n      "src/user.ts#User.email": "email"\n    }\n  }\n}'],
  [
    "one on a line of its own",
    '{\n  "check": { "projects": ["a.json"] },\n  "policies": "p"\n}\n',
    '{\n  "check": { "projects": ["a.json"], "bindings": {\n    "src/user.ts#User.email": "email"\n  } },\n  "policies": "p"\n}\n',
  ],
  ["one that is no object", "[]", "[]"],
])("the config may be %s", async (_, before, after) => {
  const scanned = await scanFiles({ "src/user.ts": "export interface User { email: string }" });
  expect(addToConfig(before, scanned)).toBe(after);
});

test("the result does not depend on the order of files, and both compilers give it", async () => {
  const files = {
    "src/a.ts": "export interface User { email: string; name: string }",
    "src/b.ts":
      "export class Person { firstName = ''; constructor(private readonly phone: string) { void this.phone; } }",
  };
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  const one = await scanFiles(files);
  expect(await scanFiles(turned)).toEqual(one);
  expect(await scanFiles(files, { engine: "ts6" })).toEqual(one);
  expect(one.bindings.length).toBe(4);
});
