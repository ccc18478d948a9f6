import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { PolicyModel } from "@candor/model";
import { pageOf } from "./document-of.ts";
import { sampleModel } from "./sample-model.ts";
import { section } from "./sample-parts.ts";

test("every id is there once, and every link on the page leads to one", () => {
  const page = pageOf(sampleModel());
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test("each purpose keeps its id as its anchor, even where the page has a part of that name", () => {
  const model = sampleModel();
  const purposes = model.purposes.map((purpose) =>
    purpose.id === "send-your-coffee" ? { ...purpose, id: "promises" } : purpose,
  );
  const page = pageOf({ ...model, purposes });
  expect(page.match(/ id="promises"/g)).toHaveLength(1);
  expect(page).toContain(`<article class="card" id="promises"`);
  expect(page).toContain(`<section class="part" id="page.promises"`);
});

test("headings step down one level at a time", () => {
  const levels = [...pageOf(sampleModel()).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test("facts that differ in a place are said for that place alone", () => {
  const page = pageOf(sampleModel());
  expect(page).toMatch(
    /Different in: Brazil<\/h4>\s*<dl class="facts">\s*<div>\s*<dt>We answer within<\/dt>\s*<dd>15 days/,
  );
  expect(page).toContain("Finch UK Ltd");
  const british = { place: "UK", facts: { authority: "Information Commission" } };
  const model = sampleModel();
  const elsewhere = pageOf({ ...model, company: { ...model.company, byPlace: [british] } });
  expect(elsewhere).toMatch(
    /Different in: United Kingdom<\/h4>[^]{0,80}Supervisory authority<\/dt>\s*<dd><bdi>Information Commission/,
  );
});

test("D45: each right stands with the uses it holds for, and objection to marketing stands apart", () => {
  const page = pageOf(sampleModel());
  expect(page).toMatch(/<h4>See your data<\/h4>.*For every use on this page/);
  expect(page).toMatch(/<h4>Object<\/h4>.*For: <a href="#stop-fraud">/);
  expect(page).toMatch(/<li class="apart"><h4>Stop marketing<\/h4>.*<a href="#tell-you-news">/);
});

test("D22: the mission is the first thing that the page says", () => {
  const page = pageOf(sampleModel());
  const [first] = page.slice(page.indexOf("<body")).split("<h2");
  for (const { says } of sampleModel().mission.aims) expect(first).toContain(says);
});

test("what a document says before its first heading follows its summary, before any facts", () => {
  const model = sampleModel();
  const sections = [section(null, "", "A word before all else.")];
  const page = pageOf({
    ...model,
    mission: { ...model.mission, sections: [...sections, ...model.mission.sections] },
    rights: { ...model.rights, sections: [...sections, ...model.rights.sections] },
  });
  const intro = String.raw`<div class="intro">\s*<p>A word before all else\.</p>\s*</div>\s*`;
  expect(page).toMatch(new RegExp(String.raw`<div class="mission">\s*${intro}<p>To get the right bag`));
  expect(page).toMatch(new RegExp(String.raw`<p class="summary">Ask us anything[^<]*</p>\s*${intro}<dl class="facts`));
});

test("D17, D19, D20: the page says of each item where it comes from, and lifts up what is worked out", () => {
  const page = pageOf(sampleModel());
  for (const words of ["You tell us", "We see it when you use our service", "We work it out"])
    expect(page).toContain(words);
  const short = page.slice(0, page.indexOf('id="send-your-coffee"'));
  expect(short).toContain("Taste profile");
});

test("D44: the page says where everyone has what the strictest law gives", () => {
  const model = sampleModel();
  const told = "We give everyone what the strictest law gives some.";
  expect(pageOf(model)).not.toContain(told);
  expect(pageOf({ ...model, company: { ...model.company, apply: "strictest" } })).toContain(told);
});

test("D14: the page says how to say no on a channel itself", () => {
  expect(pageOf(sampleModel())).toMatch(
    /How you say no there<\/dt>[^]*<bdi>post<\/bdi>: <bdi>Tick the box on the card/,
  );
});

test("an empty policy still makes a page", () => {
  const model: PolicyModel = { ...sampleModel(), purposes: [], data: [], recipients: [], safeguards: [], report: null };
  const page = pageOf({
    ...model,
    mission: { ...model.mission, title: "", summary: "", sections: [], aims: [], promises: [] },
  });
  expect(page).toContain("<h1>");
  expect(page).not.toContain(`id="page.grid"`);
  expect(page).not.toContain(`href="#page.grid"`);
});

test("the page is the same, byte for byte, in any time zone and under any locale", () => {
  const script = fileURLToPath(new URL("print-page.ts", import.meta.url));
  const printed = [
    { TZ: "Pacific/Kiritimati", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
  ].map((env) => execFileSync(process.execPath, [script], { env: { ...process.env, ...env }, encoding: "utf8" }));
  expect(printed).toEqual([pageOf(sampleModel()), pageOf(sampleModel())]);
});

test("the page says from which day its text holds, or that it has not been released", () => {
  expect(pageOf(sampleModel(), { effective: "2027-01-15" })).toMatch(
    /It holds from <time [^>]*>15 January 2027<\/time>/,
  );
  expect(pageOf(sampleModel())).toContain("This text has not been released yet.");
});

test("the table of data says how long each use keeps an item where they differ, and once where they agree", () => {
  const base = sampleModel();
  const years = (count: number) => ({ kind: "for" as const, duration: { iso: `P${count}Y`, working: false } });
  const cell = (keep: (index: number) => number): string => {
    const users = base.purposes.filter(({ needs }) => needs.includes("name"));
    expect(users).toHaveLength(2);
    const purposes = base.purposes.map((purpose) => ({
      ...purpose,
      kept: purpose.kept.map((entry) =>
        entry.item === "name" ? { ...entry, keeping: years(keep(users.indexOf(purpose))) } : entry,
      ),
    }));
    const row = /<tr id="data\.name">.*?<\/tr>/s.exec(pageOf({ ...base, purposes }))?.[0] ?? "";
    return (row.split("<td>")[2] ?? "")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim();
  };
  expect(cell(() => 8)).toBe("8 years");
  expect(cell((index) => (index === 0 ? 8 : 3))).toMatch(/^Send your coffee : 3 years Keep the books : 8 years$/);
});

test("data stands in the order of its names, each with a capital where it begins a row", () => {
  const base = sampleModel();
  const labels = new Map([
    ["name", "étage"],
    ["address", "Zip"],
    ["email", "iPhone"],
    ["orders", "apples"],
  ]);
  const data = base.data.flatMap((item) => {
    const label = labels.get(item.id);
    return label === undefined ? [] : [{ ...item, label }];
  });
  const page = pageOf({ ...base, data });
  const sheet = /<table class="sheet">.*?<\/table>/s.exec(page)?.[0] ?? "";
  const names = [...sheet.matchAll(/<th scope="row"><bdi>(.*?)<\/bdi>/g)].map(([, name]) => name);
  expect(names).toEqual(["Apples", "Étage", "iPhone", "Zip"]);
});

test("people in California read whether their data is sold or shared, and that no right costs them anything", () => {
  const model = sampleModel();
  const within = (page: string): string => /<section[^>]* id="page\.california"[^]*?<\/section>/.exec(page)?.[0] ?? "";
  const none = model.recipients.map((one) => ({ ...one, sold: false, sharedForAds: false }));
  const californian = { ...model, company: { ...model.company, packs: ["candor", "ccpa"] }, recipients: none };
  const page = within(pageOf(californian));
  expect(page).toContain("We do not sell your data, and we do not share it for ads");
  expect(page).toContain("we may not treat you worse");
  const unsaid = none.map((one, at) => (at === 0 ? { ...one, sharedForAds: null } : one));
  const open = within(pageOf({ ...californian, recipients: unsaid }));
  expect(open).not.toContain("We do not");
  expect(open).toContain("we may not treat you worse");
  const [first, ...others] = none;
  const there = { ...first!, byPlace: [{ place: "US-CA", facts: { sold: true } }] };
  const selling = within(pageOf({ ...californian, recipients: [there, ...others] }));
  expect(selling).toContain("We sell your data to");
  expect(selling).toContain(first!.label);
  expect(selling).not.toContain("We do not sell");
  expect(within(pageOf({ ...model, company: { ...model.company, packs: ["candor"] } }))).toBe("");
});

test("data that is sent abroad is worth a closer look", () => {
  const notable = /<section[^>]* id="page\.notable"[^]*?<\/section>/.exec(pageOf(sampleModel()))?.[0] ?? "";
  expect(notable).toMatch(
    /Sent abroad[^]*Sent to: United States\. What protects it there: <bdi>the EU-US Data Privacy/,
  );
});

test("a card says nothing of what we call things among ourselves", () => {
  const model = sampleModel();
  const purposes = model.purposes.map((purpose) => ({ ...purpose, formerly: ["post-your-coffee"], systems: ["shop"] }));
  const page = pageOf({ ...model, purposes });
  expect(page).not.toContain("post-your-coffee");
  expect(page).not.toContain("Systems it runs in");
});
