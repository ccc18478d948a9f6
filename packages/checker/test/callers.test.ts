/** What a read is for where the code around it does not say: the purposes of the code that leads there. */
import { expect, test } from "vitest";
import { checkFiles, lines } from "./check-files.ts";

const USER = "export interface User {\n  /** @personal email */\n  email: string;\n}\n";
const IMPORT = 'import type { User } from "./user.ts";\n';
/** Reads in a function of its own. */
const ADDRESS = `${IMPORT}export function addressOf(user: User): string {\n  return user.email.trim();\n}\n`;

const of = (files: Readonly<Record<string, string>>) =>
  checkFiles({ "src/user.ts": USER, "src/address.ts": ADDRESS, ...files });

test("a read has the purpose of the function that calls the one around it, through any number of steps", async () => {
  const { diagnostics, coverage } = await of({
    "src/lists.ts":
      'import type { User } from "./user.ts";\nimport { addressOf } from "./address.ts";\nexport const all = (users: User[]) => users.map((user) => addressOf(user));\n',
    "src/news.ts":
      'import type { User } from "./user.ts";\nimport * as lists from "./lists.ts";\n/** @purpose newsletter */\nexport const send = (users: User[]) => lists.all(users);\n',
  });
  expect(lines(diagnostics).filter((line) => !line.startsWith("code/never-read"))).toEqual([]);
  expect(coverage).toMatchObject({ reads: 1, annotation: 1, uncovered: 0 });
});

test("a read that several purposes lead to is held to each of them", async () => {
  const { diagnostics } = await of({
    "src/news.ts":
      'import { addressOf as where } from "./address.ts";\n/** @purpose newsletter */\nexport const news = where;\n/** @purpose send-your-coffee */\nexport const ship = where;\n/** @purpose improve-our-service */\nexport const measure = where;\n',
  });
  expect(lines(diagnostics).filter((line) => line.startsWith("code/un"))).toMatchInlineSnapshot(`
    [
      "code/undeclared src/address.ts:3 \`email\` is read here for \`send-your-coffee\`, which does not declare it",
      "code/unknown-purpose src/news.ts:6 \`improve-our-service\` is no purpose of the policy",
    ]
  `);
});

test("a way on which no purpose is said is a finding at the read, and names where it begins", async () => {
  const { diagnostics, coverage } = await of({
    "src/news.ts":
      'import { addressOf } from "./address.ts";\nimport type { User } from "./user.ts";\n/** @purpose newsletter */\nexport const send = (user: User) => addressOf(user);\nexport function forgotten(user: User) {\n  return addressOf(user);\n}\n',
  });
  const finding = diagnostics.find(({ rule }) => rule === "code/no-purpose");
  expect(finding?.place).toMatchObject({ file: "src/address.ts" });
  expect(finding?.related?.map(({ message }) => message)).toContain("`forgotten` leads here");
  expect(coverage.uncovered).toBe(1);
});

test("what a framework calls is where the finding stands, once for all that it leads to", async () => {
  const { diagnostics } = await of({
    "src/routes.ts":
      'import { Hono } from "hono";\nimport { addressOf } from "./address.ts";\nimport type { User } from "./user.ts";\ndeclare const find: () => User;\nexport const app = new Hono();\napp.get("/me", (c) => {\n  const user = find();\n  return c.text(addressOf(user) + user.email);\n});\n',
  });
  expect(lines(diagnostics).filter((line) => line.startsWith("code/no-purpose"))).toEqual([
    "code/no-purpose src/routes.ts:6 the route `GET /me` leads to reads of `email`, and nothing says for which purpose",
  ]);
});

/** Modules that are not installed here, as far as the code below asks them. */
const MODULES = `
declare module "@nestjs/common" { export const Controller: (path?: string | { path: string }) => ClassDecorator; export const Get: (path?: string) => MethodDecorator; }
declare module "@nestjs/schedule" { export const Cron: (when: string) => MethodDecorator; }
declare module "@nestjs/bullmq" { export const Processor: (queue: string) => ClassDecorator; }
declare module "bullmq" { export class Worker { constructor(queue: string, run: (job: { data: unknown }) => Promise<void>); } }
declare module "node-cron" { const cron: { schedule(when: string, run: () => void): void }; export default cron; }
`;

/** Packages, laid out as they are installed; as far as the code below asks them. */
const PACKAGES = {
  ...installed(
    "@types/express",
    `import * as core from "express-serve-static-core";
declare function e(): core.Express;
declare namespace e { function Router(): core.Router; }
export = e;`,
  ),
  ...installed(
    "@types/express-serve-static-core",
    `export interface Response { send(body: unknown): this }
export type RequestHandler = (req: unknown, res: Response) => unknown;
export type IRouterMatcher<T> = (path: string, ...handlers: RequestHandler[]) => T;
export interface IRouter { get: IRouterMatcher<this>; post: IRouterMatcher<this> }
export interface Router extends IRouter {}
export interface Express extends IRouter {}`,
  ),
  ...installed(
    "fastify",
    `export type RouteShorthandMethod = (path: string, handler: (request: unknown, reply: unknown) => Promise<unknown>) => FastifyInstance;
export interface FastifyInstance { get: RouteShorthandMethod; put: RouteShorthandMethod }
export declare function fastify(): FastifyInstance;
export default fastify;`,
    "module",
  ),
};

function installed(name: string, types: string, type = "commonjs"): Record<string, string> {
  const at = `src/node_modules/${name}`;
  return {
    [`${at}/package.json`]: JSON.stringify({ name, version: "1.0.0", type, types: "index.d.ts" }),
    [`${at}/index.d.ts`]: types,
  };
}

test.each([
  [
    "a method under a decorator of NestJS",
    'import { Controller, Get } from "@nestjs/common";\n@Controller("users")\nexport class Users {\n  @Get(":id")\n  one() { return addressOf(find()); }\n}',
    "the route `GET users/:id`",
  ],
  [
    "a route of a controller alone",
    'import { Controller, Get } from "@nestjs/common";\n@Controller({ path: "/users/" })\nexport class Users {\n  @Get()\n  all() { return addressOf(find()); }\n}',
    "the route `GET /users`",
  ],
  [
    "a route of Express",
    'import express from "express";\nconst app = express();\napp.get("/users/:id", (req, res) => { res.send(addressOf(find())); });',
    "the route `GET /users/:id`",
  ],
  [
    "a route of a router of Express, by the name of its handler",
    'import { Router } from "express";\nconst one = (): void => { addressOf(find()); };\nexport const users = Router();\nusers.post("/:id", one);',
    "the route `POST /:id`",
  ],
  [
    "a route of Fastify",
    'import fastify from "fastify";\nconst app = fastify();\napp.get("/users", async () => addressOf(find()));',
    "the route `GET /users`",
  ],
  [
    "a plugin of Fastify",
    'import type { FastifyInstance } from "fastify";\nexport async function routes(app: FastifyInstance): Promise<void> {\n  app.put("/users", async () => addressOf(find()));\n}',
    "the route `PUT /users`",
  ],
  [
    "a job of NestJS",
    'import { Cron } from "@nestjs/schedule";\nexport class Jobs {\n  @Cron("0 8 * * *")\n  mail() { return addressOf(find()); }\n}',
    "the job `Cron 0 8 * * *`",
  ],
  [
    "the method of a processor",
    'import { Processor } from "@nestjs/bullmq";\n@Processor("mail")\nexport class Mails {\n  process() { return addressOf(find()); }\n}',
    "what handles `process`",
  ],
  [
    "a worker of a queue",
    'import { Worker } from "bullmq";\nexport const worker = new Worker("mail", async () => { addressOf(find()); });',
    "what handles `Worker mail`",
  ],
  [
    "a handler that is handed over by its name",
    'import cron from "node-cron";\nfunction mail() { addressOf(find()); }\ncron.schedule("0 8 * * *", mail);',
    "the job `schedule 0 8 * * *`",
  ],
])("%s is where the work starts", async (_, code, start) => {
  const { diagnostics } = await of({
    ...PACKAGES,
    "src/modules.d.ts": MODULES,
    "src/start.ts": `import { addressOf } from "./address.ts";\nimport type { User } from "./user.ts";\ndeclare const find: () => User;\n${code}\n`,
  });
  const found = diagnostics.filter(({ rule }) => rule === "code/no-purpose").map(({ message }) => message);
  expect(found).toEqual([`${start} leads to reads of \`email\`, and nothing says for which purpose`]);
});

test("what Next.js calls by the name of its file is where the work starts", async () => {
  const { diagnostics } = await of({
    "src/app/me/route.ts":
      'import { addressOf } from "../../address.ts";\nimport type { User } from "../../user.ts";\ndeclare const find: () => User;\nexport function GET() {\n  return new Response(addressOf(find()));\n}\n',
  });
  const found = diagnostics.find(({ rule }) => rule === "code/no-purpose");
  expect(found).toMatchObject({ place: { file: "src/app/me/route.ts" } });
});

test("code that goes round in calls, or calls itself, comes to an end", async () => {
  const { coverage } = await of({
    "src/round.ts":
      'import { addressOf } from "./address.ts";\nimport type { User } from "./user.ts";\nexport function a(user: User, n: number): string {\n  return n > 0 ? b(user, n - 1) : addressOf(user);\n}\nexport function b(user: User, n: number): string {\n  return a(user, n) + b(user, n);\n}\n/** @purpose newsletter */\nexport const start = (user: User) => a(user, 3);\n',
  });
  expect(coverage).toMatchObject({ reads: 1, annotation: 1 });
});

test("a method is led to through the interface that its class implements", async () => {
  const { coverage } = await of({
    "src/service.ts":
      'import type { User } from "./user.ts";\nexport interface Mailer {\n  mail(user: User): string;\n}\nexport class Smtp implements Mailer {\n  mail(user: User) {\n    return user.email;\n  }\n}\n/** @purpose newsletter */\nexport const send = (mailer: Mailer, user: User) => mailer.mail(user);\n',
    "src/address.ts": "export {};\n",
  });
  expect(coverage).toMatchObject({ reads: 1, annotation: 1, uncovered: 0 });
});

test("both compilers tell the same", async () => {
  const files = {
    "src/user.ts": USER,
    "src/address.ts": ADDRESS,
    "src/news.ts":
      'import { addressOf } from "./address.ts";\n/** @purpose newsletter */\nexport const send = addressOf;\n',
  };
  expect(await checkFiles(files, { engine: "ts6" })).toEqual(await checkFiles(files));
});

test("a function that is kept in a table or a map is counted: what calls it there is not followed", async () => {
  const { coverage, dynamicCalls } = await of({
    "src/kept.ts":
      'import { addressOf } from "./address.ts";\nexport const handlers = { address: addressOf };\nexport const byName = new Map([["a", addressOf]]);\nbyName.set("b", addressOf);\n',
  });
  expect(coverage.handedOn.dynamicCalls).toBe(3);
  expect(
    dynamicCalls.map(({ place, name, why, items }) => `${place.start.line} ${name} ${why} ${items.length}`),
  ).toEqual(["2 addressOf value 0", "3 addressOf value 0", "4 addressOf value 0"]);
});
