/** Where personal data goes: what reaches a log, an address, a device or somebody else, and what does not. */
import { expect, test } from "vitest";
import { checkFiles } from "./check-files.ts";

const HEAD = `
export interface User { id: string; /** @personal email */ email: string; /** @personal phone */ phone: string; plan: string }
export interface Letter { to: string; subject: string }
declare const user: User;
declare const users: readonly User[];
declare function load(id: string): Promise<User>;
declare const localStorage: { setItem(key: string, value: string): void };
declare const document: { cookie: string };
`;

/** What leaves in `code`, in the order it stands: the end of the rule and the items. */
async function leaves(code: string, engine: "ts6" | "ts7" = "ts7"): Promise<readonly string[]> {
  const text = `${HEAD}/** @custody */\nexport async function here(): Promise<unknown> {\n${code}\nreturn null;\n}\n`;
  const { diagnostics } = await checkFiles({ "src/a.ts": text }, { engine });
  return diagnostics
    .filter(({ rule }) => /\/(?:in-|undeclared-recipient|unknown-host|widened)/.test(rule))
    .map(({ rule, message }) => `${rule.replace("code/", "")} ${message.match(/`(?:email|phone)`/g)?.join(" ") ?? ""}`);
}

test.each([
  ["a property", "console.log(user.email);", "in-log `email`"],
  ["a text", "console.log(`to ${user.email}`);", "in-log `email`"],
  ["a sum of texts", 'console.log("to " + user.email.trim());', "in-log `email`"],
  ["a whole object", "console.log(user);", "in-log `email` `phone`"],
  ["a list of objects", "console.error(users);", "in-log `email` `phone`"],
  ["an object that was read", 'console.log(await load("1"));', "in-log `email` `phone`"],
  ["what a list was turned into", "console.log(users.map((one) => one.email).join());", "in-log `email`"],
  ["a variable", "const to = user.email;\nconsole.log(to);", "in-log `email`"],
  ["a variable of a type that says nothing", "const to: string = user.email;\nconsole.log(to);", "in-log `email`"],
  [
    "what is added to a text",
    'let all = "";\nfor (const one of users) all += one.phone;\nconsole.log(all);',
    "in-log `phone`",
  ],
  [
    "an object that was rebuilt",
    'const dto: Letter = { to: user.email, subject: "" };\nconsole.log(dto.to);',
    "in-log `email`",
  ],
  [
    "a part of it that is taken out",
    'const dto: Letter = { to: user.email, subject: "" };\nconst { to } = dto;\nconsole.log(to);',
    "in-log `email`",
  ],
  ["JSON", "console.log(JSON.stringify({ user }));", "in-log `email` `phone`"],
  ["a choice", "console.log(user.plan ? user.email : user.id);", "in-log `email`"],
  ["an error", "console.error(new Error(`no such ${user.email}`));", "in-log `email`"],
  [
    "what a function gives back",
    "const name = (u: User): string => u.email.toLowerCase();\nconsole.log(name(user));",
    "in-log `email`",
  ],
  ["what a function is given", "const log = (text: string) => console.log(text);\nlog(user.email);", "in-log `email`"],
  [
    "what a function is given in an object",
    "const log = ({ text }: { text: string; n: number }) => console.log(text);\nlog({ text: user.email, n: 1 });",
    "in-log `email`",
  ],
  ["a relative address", "await fetch(`/users/${user.email}`);", "in-url `email`"],
  [
    "an address of another",
    "await fetch(`https://other.example/?to=${encodeURIComponent(user.email)}`);",
    "in-url `email`,undeclared-recipient `email`",
  ],
  [
    "a body to another",
    'await fetch("https://other.example/", { method: "POST", body: JSON.stringify(user) });',
    "undeclared-recipient `email` `phone`",
  ],
  [
    "a body to an address that is worked out",
    'declare const server: string;\nawait fetch(server, { method: "POST", body: user.email });',
    "unknown-host `email`",
  ],
  ["storage", 'localStorage.setItem("me", user.email);', "in-storage `email`"],
  ["a cookie", "document.cookie = `me=${user.email}`;", "in-storage `email`"],
  [
    "storage by a property of the window",
    "declare const window: any;\nwindow.localStorage.me = user.email;",
    "in-storage `email`",
  ],
  [
    "storage by a name in quotes",
    'declare const window: any;\nwindow.localStorage["me"] = user.email;',
    "in-storage `email`",
  ],
  ["storage by a key", "(localStorage as Record<string, unknown>)[user.id] = user.email;", "in-storage `email`"],
  ["storage of the host by a key", 'localStorage["setItem"] = user.email as never;', "in-storage `email`"],
  ["a method in quotes", 'console["error"](user.email);', "in-log `email`"],
  ["a method by apply", "console.log.apply(console, [user.email]);", "in-log `email`"],
  ["a method by apply with a list", "const all = [user.email];\nconsole.log.apply(console, all);", "in-log `email`"],
  ["a method by call", "console.log.call(console, user.email);", "in-log `email`"],
  ["an object under another name", "const e = console;\ne.log(user.email);", "in-log `email`"],
  ["a cast", "const any = user as any;\nreturn any;", "widened `email` `phone`"],
])("%s leaves", async (_, code, expected) => {
  expect((await leaves(code)).join()).toBe(expected);
  expect((await leaves(code, "ts6")).join()).toBe(expected);
});

test.each([
  ["an id", "console.log(user.id);"],
  ["another property of the same object", "const { plan } = user;\nconsole.log(plan);"],
  ["how long it is", "console.log(user.email.length);"],
  ["whether it is set", 'console.log(user.email === "" ? "none" : "some");'],
  [
    "another part of a rebuilt object",
    'const dto: Letter = { to: user.email, subject: "hello" };\nconsole.log(dto.subject);',
  ],
  [
    "another part of what a function is given",
    "const log = ({ n }: { text: string; n: number }) => console.log(n);\nlog({ text: user.email, n: 1 });",
  ],
  ["a body to the application itself", 'await fetch("/users", { method: "POST", body: JSON.stringify(user) });'],
  ["what a method is called on by call", "console.log.call(user.email, 1);"],
  [
    "another object under another name",
    "const console = { log: (text: string) => text.length };\nconst e = console;\ne.log(user.email);",
  ],
  ["a method of the same name", "const console = { log: (text: string) => text.length };\nconsole.log(user.email);"],
  ["storage of the same name", 'const localStorage = new Map<string, string>();\nlocalStorage.set("me", user.email);'],
  [
    "a function that gives back something else",
    'const ok = (u: User): boolean => u.email.includes("@");\nconsole.log(ok(user));',
  ],
])("%s does not", async (_, code) => {
  expect(await leaves(code)).toEqual([]);
});

test("where calls hand it on, the finding stands where the data is handed over, and names where it leaves", async () => {
  const { diagnostics } = await checkFiles({
    "src/log.ts":
      "export function log(text: string): void {\n  write(text);\n}\nfunction write(text: string): void {\n  console.log(text);\n}\n",
    "src/a.ts": `${HEAD}import { log } from "./log.ts";\n/** @custody */\nexport const greet = () => log(user.email);\n`,
  });
  const finding = diagnostics.find(({ rule }) => rule === "code/in-log");
  expect(finding?.place.file).toBe("src/a.ts");
  expect(finding?.related?.map(({ place, message }) => `${place.file}:${place.start.line} ${message}`)).toEqual([
    "src/log.ts:5 it leaves here, by `console.log`",
    "src/log.ts:2 a call hands it on here",
  ]);
});

test("functions that call each other come to an end", async () => {
  const code =
    "function a(text: string): void { b(text); }\nfunction b(text: string): void { console.log(text); a(text); }\na(user.email);";
  expect(await leaves(code)).toEqual(["in-log `email`"]);
});
