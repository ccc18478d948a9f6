/** How personal data travels before it leaves: errors, fields, kept functions, and values that come back another way. */
import { expect, test } from "vitest";
import { checkFiles, type Written } from "./check-files.ts";

const TYPES = `
export interface User { id: string; /** @personal email */ email: string; /** @personal phone */ phone: string; plan: string }
export interface Letter { to: string; subject: string }
`;

const HEAD = `${TYPES}
declare const user: User;
declare const users: readonly User[];
declare function load(id: string): Promise<User>;
declare const process: { on(event: string, handler: (error: unknown) => void): void };
declare class Buffer { static from(text: string): Buffer; toString(encoding: string): string }
declare function createHash(name: string): { update(text: string): { digest(as: string): string } };
interface Bus { on(event: string, listener: (...given: any[]) => void): void; emit(event: string, ...given: unknown[]): void }
declare const bus: Bus;
`;

/** What leaves in `files`, in the order it stands: the end of the rule and the items. */
async function leaves(files: Written, engine: "ts6" | "ts7"): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files, { engine });
  return diagnostics
    .filter(({ rule }) => /\/(?:in-|undeclared-recipient|unknown-host)/.test(rule))
    .map(({ rule, message }) => `${rule.replace("code/", "")} ${message.match(/`(?:email|phone)`/g)?.join(" ") ?? ""}`);
}

/** Code of a file, with what it brings from nowhere. */
function file(code: string): Written {
  return {
    "src/a.ts": `${HEAD}/** @custody */\nexport async function here(): Promise<unknown> {\nreturn null;\n}\n${code}\n`,
  };
}

test.each([
  [
    "an error that is caught around",
    "try { throw new Error(user.email); } catch (error) { console.error(error); }",
    "email",
  ],
  [
    "the message of one",
    "try { throw new Error(user.email); } catch (e) { console.error((e as Error).message); }",
    "email",
  ],
  [
    "the cause of one",
    'try { throw new Error("no", { cause: user.email }); } catch (e) { console.log((e as Error).cause); }',
    "email",
  ],
  [
    "what a function throws that is called",
    "function find(): void { throw new Error(user.phone); }\ntry { find(); } catch ({ message }: any) { console.error(message); }",
    "phone",
  ],
  [
    "what a function throws of what it is given",
    "function fail(of: string): never { throw new Error(`no ${of}`); }\ntry { fail(user.email); } catch (error) { console.error(error); }",
    "email",
  ],
  [
    "what a promise is rejected with",
    "async function find(): Promise<void> { throw new Error(user.phone); }\nfind().catch((error) => console.error(error));",
    "phone",
  ],
  ["a rejection that the log itself is handed", "Promise.reject(new Error(user.email)).catch(console.error);", "email"],
  [
    "an error with fields of its own",
    "class NotFound extends Error { constructor(readonly who: string) { super(`not found`); } }\ntry { throw new NotFound(user.email); } catch (e) { if (e instanceof NotFound) console.error(e.who); }",
    "email",
  ],
  [
    "the message that a class hands to `super`",
    "class NotFound extends Error { constructor(who: string) { super(`no ${who}`); } }\ntry { throw new NotFound(user.email); } catch (e) { console.error(e); }",
    "email",
  ],
  ["an error that nothing catches", "export function fail(): void { throw new Error(`no ${user.email}`); }", "email"],
  [
    "an error that a handler logs",
    'export function fail(): void { throw new Error(user.email); }\nprocess.on("uncaughtException", (error) => console.error(error));',
    "email",
  ],
  [
    "a field that another method sends",
    "class Job { about = ''; start(): void { this.about = user.email; } end(): void { console.log(this.about); } }",
    "email",
  ],
  [
    "a private field that the constructor fills",
    "class Job { #about: string; constructor(about: string) { this.#about = about; } end(): void { console.log(this.#about); } }\nnew Job(user.phone).end();",
    "phone",
  ],
  [
    "a property of the constructor",
    "class Job { constructor(private readonly about: string) {} end(): void { console.log(this.about); } }\nnew Job(user.phone).end();",
    "phone",
  ],
  [
    "a list in a field",
    "class Job { names: string[] = []; add(): void { this.names.push(user.email); } end(): void { console.log(this.names.join()); } }",
    "email",
  ],
  [
    "a map in a field",
    "class Job { #all = new Map<string, string>(); add(): void { this.#all.set(user.id, user.email); } end(): void { console.log(this.#all.get('1')); } }",
    "email",
  ],
  [
    "what a getter gives",
    "class Job { constructor(private about: string) {} get label(): string { return `of ${this.about}`; } }\nconsole.log(new Job(user.email).label);",
    "email",
  ],
  [
    "a field of the class that it extends",
    "class Base { constructor(protected who: string) {} }\nclass Job extends Base { constructor(who: string) { super(who); } end(): void { console.log(this.who); } }\nnew Job(user.email).end();",
    "email",
  ],
  [
    "a variable of the file",
    'let last = "";\nfunction keep(): void { last = user.email; }\nfunction tell(): void { console.log(last); }',
    "email",
  ],
  ["the log as a callback", "users.map((one) => `${one.email}`).forEach(console.log);", "email"],
  [
    "a function as a callback",
    "const tell = (text: string): void => console.log(text);\nusers.map((one) => `${one.phone}`).forEach(tell);",
    "phone",
  ],
  [
    "what a callback is given",
    "users.map((one) => ({ to: `${one.email}` })).forEach((letter) => console.log(letter.to));",
    "email",
  ],
  ["what a promise gives", "load('1').then((one) => `${one.email}`).then((text) => console.log(text));", "email"],
  [
    "what a function of the project calls back with",
    "function each(visit: (label: string) => void): void { for (const one of users) visit(`${one.phone}`); }\neach((label) => console.log(label));",
    "phone",
  ],
  [
    "what a callback gives back",
    "function show(make: () => string): void { console.log(make()); }\nshow(() => `${user.email}`);",
    "email",
  ],
  ["a log under another name", "const log = console.log;\nlog(user.email);", "email"],
  ["a log in a table", "const out = { say: console.log };\nout.say(user.email);", "email"],
  ["a log that was taken out", "const { log } = console;\nlog(user.email);", "email"],
  [
    "a function in an object",
    "interface Out { post: (text: string) => void }\nfunction run(out: Out): void { out.post(user.email); }\nconst post = (text: string): void => console.log(text);\nrun({ post });",
    "email",
  ],
  ["an event", 'bus.on("joined", (who: string) => console.log(who));\nbus.emit("joined", user.email);', "email"],
  [
    "a rest parameter",
    "function log(...all: unknown[]): void { console.log(...all); }\nlog('a', user.email);",
    "email",
  ],
  [
    "JSON and back",
    "const copy: Letter = JSON.parse(JSON.stringify({ to: user.email, subject: '' }));\nconsole.log(copy.to);",
    "email",
  ],
  [
    "a copy",
    "const copy: Letter = structuredClone({ to: `${user.email}`, subject: '' });\nconsole.log(copy.to);",
    "email",
  ],
  ["entries and back", "console.log(Object.fromEntries(Object.entries({ a: `${user.phone}` })).a);", "phone"],
  ["values", "console.log(Object.values({ a: `${user.phone}` })[0]);", "phone"],
  ["a spread", "const dto = { to: `${user.email}` };\nconst more = { ...dto, n: 1 };\nconsole.log(more.to);", "email"],
  ["text of it", "console.log(String(user.email).toUpperCase());", "email"],
  ["another encoding", "console.log(Buffer.from(user.email).toString('base64'));", "email"],
  ["a digest", "console.log(createHash('sha256').update(user.email).digest('hex'));", "email"],
  ["parts of a list", "const [first] = [`${user.email}`];\nconsole.log(first);", "email"],
])("%s leaves", async (_, code, item) => {
  for (const engine of ["ts7", "ts6"] as const)
    expect(await leaves(file(code), engine)).toEqual([`in-log \`${item}\``]);
});

test.each([
  ["an error of something else", "try { throw new Error(user.plan); } catch (error) { console.error(error); }"],
  ["an error that nothing logs", "try { throw new Error(user.email); } catch { console.error('failed'); }"],
  ["the name of an error", "try { throw new Error(user.email); } catch (e) { console.error((e as Error).name); }"],
  [
    "an error of another place",
    "try { throw new Error(user.email); } catch {}\ntry { throw new Error(user.plan); } catch (e) { console.error(e); }",
  ],
  [
    "an error that was caught before",
    "function find(): void { try { throw new Error(user.email); } catch {} }\ntry { find(); } catch (e) { console.error(e); }",
  ],
  [
    "an error that is caught wherever it goes",
    "function fail(): void { throw new Error(user.email); }\nexport function run(): void { try { fail(); } catch {} }",
  ],
  [
    "an error of which the handler tells the name alone",
    'export function fail(): void { throw new Error(user.email); }\nprocess.on("uncaughtException", (error) => console.error((error as Error).name));',
  ],
  [
    "another field",
    "class Job { a = ''; b = ''; start(): void { this.a = user.email; this.b = user.plan; } end(): void { console.log(this.b); } }",
  ],
  [
    "a field of another class",
    "class One { a = user.email; }\nclass Two { a = user.plan; end(): void { console.log(this.a, new One() === null); } }",
  ],
  [
    "what another was made of",
    "class Job { constructor(readonly about: string) {} }\nconst one = new Job(user.email);\nconst two = new Job(user.plan);\nconsole.log(two.about, one === null);",
  ],
  [
    "a variable of the same name",
    'let last = "";\nfunction keep(): void { const last = user.email; load(last); }\nfunction tell(): void { console.log(last); }',
  ],
  [
    "the key of a map",
    "const plans = new Map<string, string>();\nplans.set(user.email, user.plan);\nconsole.log(plans.get('1'));",
  ],
  [
    "what a method of a class leaves out, though texts have one of that name",
    "class Cards { static toJSON(one: User): object { return { plan: one.plan }; } }\nconsole.log(Cards.toJSON(user));",
  ],
  ["another callback", "users.map((one) => one.plan).forEach(console.log);"],
  ["a function that is kept and not called", "const log = console.log;\nexport const all = [log, user.email.length];"],
  [
    "another of a table",
    "const out = { say: console.log, keep: (text: string) => text.length };\nout.keep(user.email);",
  ],
  ["another event", 'bus.on("joined", (who: string) => console.log(who));\nbus.emit("left", user.email);'],
  [
    "another part of what was JSON",
    "const copy: Letter = JSON.parse(JSON.stringify({ to: user.email, subject: '' }));\nconsole.log(copy.subject);",
  ],
  ["what is covered by a property after it", "const dto = { to: `${user.plan}` };\nconsole.log({ ...dto, n: 1 }.to);"],
  [
    "a method of the same name",
    "const out = { log: (text: string): number => text.length };\n['a'].forEach(out.log);\nout.log(user.email);",
  ],
])("%s does not", async (_, code) => {
  for (const engine of ["ts7", "ts6"] as const) expect(await leaves(file(code), engine)).toEqual([]);
});

test("what is put into a variable of another file leaves where it is logged", async () => {
  const files = {
    "src/kept.ts": "export const kept = new Map<string, string>();\n",
    "src/put.ts": `${HEAD}import { kept } from "./kept.ts";\n/** @custody */\nexport const put = () => kept.set(user.id, user.email);\n`,
    "src/tell.ts": 'import { kept } from "./kept.ts";\nexport const tell = () => console.log(kept.get("1"));\n',
  };
  for (const engine of ["ts7", "ts6"] as const) expect(await leaves(files, engine)).toEqual(["in-log `email`"]);
});

test("a function is found under the name that an import gives it", async () => {
  const files = {
    "src/log.ts": "const log = console.log;\nexport function post(text: string): void {\n  log(text);\n}\n",
    "src/main.ts": `${HEAD}import { post as say } from "./log.ts";\n/** @custody */\nexport const main = () => say(user.email);\n`,
  };
  for (const engine of ["ts7", "ts6"] as const) expect(await leaves(files, engine)).toEqual(["in-log `email`"]);
});

test("a function that another file hands on as a value is followed to where it is called", async () => {
  const files = {
    "src/log.ts": "export function post(text: string): void {\n  console.log(text);\n}\n",
    "src/send.ts": `${HEAD}/** @custody */\nexport const send = (out: { post(text: string): void }) => out.post(user.email);\n`,
    "src/main.ts": 'import { post } from "./log.ts";\nimport { send } from "./send.ts";\nsend({ post });\n',
  };
  for (const engine of ["ts7", "ts6"] as const) expect(await leaves(files, engine)).toEqual(["in-log `email`"]);
});
