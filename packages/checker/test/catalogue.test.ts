/** The catalogue of sinks: its files are data, so what they must be is held here, and what a look-up gives. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createCatalogue, type Tables } from "../src/catalogue/catalogue.ts";
import { hostOf } from "../src/catalogue/host-of.ts";
import { TABLES as tables } from "../src/catalogue/known.ts";
import { openCatalogue } from "../src/catalogue/open-catalogue.ts";
import { type Vendor, VENDOR_KINDS } from "../src/catalogue/vendor.ts";
import { packageOf, splitSpecifier } from "../src/functions/package-of.ts";

type Json = Readonly<Record<string, unknown>>;

const FILES = {
  vendors: "vendors",
  loggers: "loggers",
  clients: "http-clients",
  storage: "storage",
  models: "models",
  mailers: "mailers",
} as const satisfies Record<keyof Tables, string>;

const schema = (await read("../../../schemas/sinks.schema.json")) as { readonly $defs: Record<string, Json> };
const files = await Promise.all(
  Object.entries(FILES).map(async ([table, file]) => [table, await read(`../src/catalogue/${file}.json`)] as const),
);
const { vendors } = tables;
const known = await openCatalogue();
const hosts = vendors.flatMap((vendor) => vendor.hosts);
const packages = vendors.flatMap((vendor) => vendor.packages);

describe.each(files)("the table of %s", (table, file) => {
  test("fits the schema, says when it was checked, and stands alone in its file", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    expect(validate(file) || validate.errors).toBe(true);
    expect(Object.keys(file)).toEqual(["$schema", "checked", table]);
  });

  test("is sorted, and so is each list in it but the places in a call", () => {
    const entries = file[table] as readonly Json[];
    const lists = [entries.map(({ id }) => id as string), ...entries.flatMap(listsOf)];
    expect(lists).toEqual(lists.map((list) => [...new Set(list)].toSorted()));
  });

  test("is found by each module and global that it names", () => {
    for (const sink of table === "vendors" ? [] : tables[table as Exclude<keyof Tables, "vendors">]) {
      const index = known[table as Exclude<keyof Tables, "vendors">];
      for (const name of sink.modules) expect(index.ofModule(name)).toContainEqual(sink);
      for (const name of sink.globals ?? []) expect(index.ofGlobal(name)).toContainEqual(sink);
      expect([sink.id, sink.modules.length + (sink.globals ?? []).length]).not.toEqual([sink.id, 0]);
    }
  });
});

describe("vendors", () => {
  test("are many: at least 300 packages and 200 hosts", () => {
    expect(packages.length).toBeGreaterThanOrEqual(300);
    expect(hosts.length).toBeGreaterThanOrEqual(200);
  });

  test("have a package or a host, which no other has", () => {
    expect(vendors.filter((vendor) => vendor.packages.length + vendor.hosts.length === 0)).toEqual([]);
    expect(twice(packages)).toEqual([]);
    expect(twice(hosts)).toEqual([]);
  });

  test("name no host and no package that their own patterns cover", () => {
    expect(vendors.flatMap((vendor) => vendor.hosts.filter((host) => vendor.hosts.some(covers(host))))).toEqual([]);
    expect(vendors.flatMap(({ packages: own }) => own.filter((name) => isOfScope(name, own)))).toEqual([]);
  });

  test("are of the kinds that the schema lists, and there is one of each", () => {
    expect(VENDOR_KINDS).toEqual(schema.$defs["kind"]?.["enum"]);
    expect([...new Set(vendors.map(({ kind }) => kind))].toSorted()).toEqual([...VENDOR_KINDS]);
  });

  test("sit in countries that there are", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const countries = vendors.flatMap(({ country }) => country ?? []);
    expect(countries.filter((country) => names.of(country) === undefined)).toEqual([]);
    expect(countries.filter((country) => ["EU", "UK"].includes(country))).toEqual([]);
  });

  test("have hosts that an address reads back as they stand", () => {
    const names = hosts.map((host) => host.replace("*.", ""));
    expect(names.filter((name) => hostOf(name) !== name)).toEqual([]);
  });

  test("are found by each of their packages and hosts", () => {
    for (const vendor of vendors) {
      for (const name of vendor.packages) expect(ofModule(name.replace("*", "one-that-nobody-lists"))).toBe(vendor.id);
      for (const host of vendor.hosts) expect(ofHost(host.replace("*", "one-that-nobody-lists"))).toBe(vendor.id);
    }
  });
});

describe("a vendor by a module", () => {
  test.each([
    ["stripe", "stripe"],
    ["stripe/lib/x", "stripe"],
    ["@stripe/stripe-js/pure", "stripe"],
    ["@sentry/anything", "sentry"],
    ["@sentry/node/build/cjs/index.js", "sentry"],
    ["@types/mixpanel-browser", "mixpanel"],
    ["@types/segment__analytics-next/index.d.ts", "segment"],
    ["firebase/firestore", "firebase"],
    ["discord.js", "discord"],
  ])("%s is of %s", (specifier, id) => expect(ofModule(specifier)).toBe(id));

  test("a package that is named by itself is not of the vendor of its scope", () => {
    expect([ofModule("@google-cloud/tasks"), ofModule("@google-cloud/storage")]).toEqual([
      "google-cloud",
      "google-cloud-storage",
    ]);
  });

  test.each([
    ["a path", "./stripe"],
    ["a path from the root", "/stripe"],
    ["an alias of paths", "@/stripe"],
    ["an import of the package itself", "#stripe"],
    ["a module of Node", "node:stripe"],
    ["an address", "https://esm.sh/stripe"],
    ["another package", "stripe-me"],
    ["another package of like name", "not-stripe"],
    ["a scope alone", "@sentry"],
    ["a scope that only looks like one", "@sentry-of-others/node"],
    ["the pattern of a scope as text", "@sentryx/*"],
    ["other letters", "Stripe"],
    ["nothing", ""],
    ["blanks", " stripe"],
    ["a name of the prototype", "constructor"],
    ["another", "__proto__"],
    ["and a path in it", "toString/x"],
    ["as a scope", "@constructor/x"],
  ])("%s is nobody's: %s", (_, specifier) => expect(ofModule(specifier)).toBeNull());
});

describe("a vendor by a host", () => {
  test.each([
    ["api.stripe.com", "stripe"],
    ["api.stripe.com:443", "stripe"],
    ["https://api.stripe.com/v1/customers?expand=x#y", "stripe"],
    ["//js.stripe.com/v3", "stripe"],
    ["HTTPS://API.Stripe.COM", "stripe"],
    ["api.stripe.com.", "stripe"],
    ["https://key:secret@api.stripe.com:8443/", "stripe"],
    ["https://evil.example@api.stripe.com/", "stripe"],
    ["  https://api.stripe.com\n", "stripe"],
    ["https://api%2Estripe.com", "stripe"],
    ["ａｐｉ.stripe.com", "stripe"],
    ["api。stripe。com", "stripe"],
    ["o1.ingest.sentry.io", "sentry"],
    ["a.b.ingest.us.sentry.io", "sentry"],
    ["mongodb+srv://u:p@cluster0.ab12.mongodb.net/app", "mongodb"],
    ["wss://ws-eu.pusher.com/app", "pusher"],
    ["xn--bcher-kva.myshopify.com", "shopify"],
    ["bücher.myshopify.com", "shopify"],
  ])("%s is of %s", (address, id) => expect(ofHost(address)).toBe(id));

  test("the nearest pattern wins, and a name before any pattern", () => {
    expect(
      ["fonts.googleapis.com", "x.storage.googleapis.com", "some.googleapis.com"].map((host) => ofHost(host)),
    ).toEqual(["google-fonts", "google-cloud-storage", "google-apis"]);
  });

  test.each([
    ["a host that only ends alike", "evilstripe.com"],
    ["a host that ends alike before a pattern's dot", "evilingest.sentry.io"],
    ["what a pattern stands under", "ingest.sentry.io"],
    ["a vendor's host as the start of another", "api.stripe.com.evil.example"],
    ["a vendor's host as the user", "https://api.stripe.com@evil.example/"],
    ["a vendor's host as the user, past a backslash", String.raw`https://evil.example\@api.stripe.com`],
    ["a vendor's host in the path", "https://evil.example/api.stripe.com"],
    ["a vendor's host in the query", "https://evil.example?api.stripe.com"],
    ["letters that look alike", "аpi.stripe.com"],
    ["the ending of a domain", "com"],
    ["the pattern as text", "*.ingest.sentry.io.evil.example"],
    ["this machine", "localhost:3000"],
    ["a number", "127.0.0.1"],
    ["a number of the newer kind", "[::1]:80"],
    ["a path", "/v1/customers"],
    ["no address", "api.stripe.com:port"],
    ["nothing", ""],
    ["a dot", "."],
    ["a name of the prototype", "constructor"],
    ["another", "__proto__"],
    ["as a label", "__proto__.constructor.toString"],
  ])("%s is nobody's: %s", (_, address) => expect(ofHost(address)).toBeNull());

  test("a host of a million labels is read like another", () => {
    expect(ofHost(`${"a.".repeat(1_000_000)}ingest.sentry.io`)).toBe("sentry");
  });
});

describe("a sink", () => {
  test.each([
    ["loggers", "pino/file", "pino"],
    ["loggers", "console", "console"],
    ["loggers", "@nestjs/common", "nest"],
    ["clients", "https", "node-http,node-http-request"],
    ["clients", "node:https", "node-http,node-http-request"],
    ["clients", "axios/dist/node/axios.cjs", "axios"],
    ["storage", "fs", "node-fs"],
    ["storage", "node:fs/promises", "node-fs"],
    ["storage", "next/headers.js", "next-headers"],
    ["storage", "next", ""],
    ["storage", "@types/express/index.d.ts", "express"],
    ["models", "@langchain/openai", "langchain"],
    ["mailers", "nodemailer/lib/mailer", "nodemailer"],
    ["mailers", "cloudflare:email", "cloudflare-email"],
    ["mailers", "./nodemailer", ""],
    ["loggers", "constructor", ""],
    ["loggers", "__proto__", ""],
  ] as const)("of %s by the module %s: %s", (table, specifier, ids) => {
    expect(
      known[table]
        .ofModule(specifier)
        .map(({ id }) => id)
        .join(),
    ).toBe(ids);
  });

  test.each([
    ["loggers", "console", "console"],
    ["clients", "fetch", "fetch"],
    ["clients", "navigator.sendBeacon", "send-beacon"],
    ["storage", "localStorage", "web-storage"],
    ["storage", "document.cookie", "document-cookie"],
    ["storage", "document", ""],
    ["loggers", "toString", ""],
    ["loggers", "__proto__", ""],
  ] as const)("of %s by the global %s: %s", (table, name, ids) => {
    expect(
      known[table]
        .ofGlobal(name)
        .map(({ id }) => id)
        .join(),
    ).toBe(ids);
  });

  test("that calls hosts says where the parts of each call stand", () => {
    const calls = tables.clients.flatMap((client) => [...client.calls, ...(client.makes ?? [])]);
    expect(calls.filter((call) => Object.keys(call).join() === "methods")).toEqual([]);
    for (const { calls: own } of tables.clients) expect(twice(own.flatMap(({ methods }) => methods))).toEqual([]);
  });

  test.each([
    ["axios", "post", { url: ["0"], body: ["1"] }],
    ["axios", "get", { url: ["0"], query: ["1.params"] }],
    ["needle", "()", { url: ["1"], body: ["2"] }],
    ["wretch", "post", { url: ["1"], body: ["0"] }],
    ["send-beacon", "()", { url: ["0"], body: ["1"] }],
    ["xml-http-request", "open", { url: ["1"] }],
  ])("%s: %s", (id, method, places) => {
    const client = tables.clients.find((one) => one.id === id);
    expect(client?.calls.find(({ methods }) => methods.includes(method))).toMatchObject(places);
  });
});

test("a catalogue is of the tables that it is given", () => {
  const own: Vendor = {
    id: "own",
    name: "Own",
    country: null,
    kind: "crm",
    packages: ["own", "@own/*"],
    hosts: ["*.own.example"],
    selfHosted: false,
  };
  const empty = createCatalogue({ vendors: [], loggers: [], clients: [], storage: [], models: [], mailers: [] });
  const mine = createCatalogue({ ...tables, vendors: [own] });
  expect([mine.vendors.ofModule("@own/x"), mine.vendors.ofHost("a.own.example")]).toEqual([own, own]);
  expect([mine.vendors.ofModule("stripe"), mine.vendors.ofHost("own.example")]).toEqual([null, null]);
  expect([empty.vendors.ofHost("a.own.example"), empty.vendors.ofModule("own")]).toEqual([null, null]);
  expect([empty.loggers.ofModule("pino/file"), empty.loggers.ofGlobal("console")]).toEqual([[], []]);
});

test("the files are read when the catalogue is opened, and not when its module is loaded", () => {
  const script = `
    import { registerHooks } from "node:module";
    const read = [];
    registerHooks({ load: (url, context, next) => (read.push(url), next(url, context)) });
    const files = () => read.filter((url) => url.endsWith(".json")).length;
    const { openCatalogue } = await import(${JSON.stringify(new URL("../src/catalogue/open-catalogue.ts", import.meta.url))});
    const before = files();
    const [one, other] = [await openCatalogue(), await openCatalogue()];
    process.stdout.write(JSON.stringify([before, files(), one === other]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([0, Object.keys(FILES).length, true]);
});

test("a specifier is a package and a path in it", () => {
  expect(splitSpecifier("@sentry/node/build/x.js")).toEqual({ name: "@sentry/node", path: ["build", "x.js"] });
  expect(splitSpecifier("stripe/")).toEqual({ name: "stripe", path: [] });
  expect(splitSpecifier("../stripe")).toBeNull();
});

test.each([
  ["stripe/lib/x.js", "stripe"],
  ["@sentry/node/esm", "@sentry/node"],
  ["@types/koa__router", "@koa/router"],
  ["node:fs", "fs"],
  ["cloudflare:email", "cloudflare:email"],
  ["#app", "#app"],
  ["@/lib/mail", null],
  ["./stripe", null],
  ["/srv/stripe", null],
  ["C:\\\\stripe", null],
  ["https://cdn.example/x.js", null],
])("%s is of the package %s", (specifier, name) => {
  expect(packageOf(specifier)).toBe(name);
});

function ofModule(specifier: string): string | null {
  return known.vendors.ofModule(specifier)?.id ?? null;
}

function ofHost(address: string): string | null {
  return known.vendors.ofHost(address)?.id ?? null;
}

/** Whether a pattern covers a host, or another pattern. */
function covers(host: string): (pattern: string) => boolean {
  return (pattern) => pattern !== host && pattern.startsWith("*.") && host.replace("*.", "").endsWith(pattern.slice(1));
}

function isOfScope(name: string, own: readonly string[]): boolean {
  return !name.endsWith("/*") && own.includes(`${name.split("/")[0]}/*`);
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** The lists of names in an entry, at any depth. The places in a call stand in the order in which they are looked at. */
function listsOf(entry: Json): readonly (readonly string[])[] {
  const places = ["base", "url", "query", "headers", "body"];
  return Object.entries(entry).flatMap(([key, value]) => {
    if (places.includes(key) || !Array.isArray(value)) return [];
    return value.every((item) => typeof item === "string") ? [value] : (value as readonly Json[]).flatMap(listsOf);
  });
}

async function read(path: string): Promise<Json> {
  return JSON.parse(await readFile(new URL(path, import.meta.url), "utf8")) as Json;
}
