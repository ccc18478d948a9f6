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
