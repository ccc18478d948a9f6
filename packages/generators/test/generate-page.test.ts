import { gzipSync } from "node:zlib";
import type { PolicyModel } from "@candor/model";
import { expect, test } from "vitest";
import { sampleModel } from "../../render/test/sample-model.ts";
import { generatePage } from "../src/page/generate-page.ts";

test("the page is one HTML file and its stylesheet, with no script and nothing from elsewhere", () => {
  const files = generatePage(sampleModel());
  expect(files.map(({ path }) => path)).toEqual(["index.html", "candor.css"]);
  const [html, css] = files.map(({ text }) => text);
  expect(html?.replaceAll("&#x27;", "'")).toContain(
    `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html?.match(/<script[^>]*>/g)).toEqual([`<script type="application/ld+json">`]);
  expect(html).not.toMatch(/ style="|<style| src="/);
  expect(css).not.toMatch(/url\(|@import/);
});

test("twelve purposes fit in 50 kB of gzip", () => {
  const model = sampleModel();
  const purposes = [
    ...model.purposes,
    ...model.purposes.map((purpose) => ({ ...purpose, id: `${purpose.id}-too`, title: `${purpose.title} too` })),
  ];
  const size = generatePage({ ...model, purposes }).reduce((sum, { text }) => sum + gzipSync(text).length, 0);
  expect(purposes).toHaveLength(12);
  expect(size).toBeLessThanOrEqual(50_000);
});

test("the same model gives the same files", () => {
  expect(generatePage(sampleModel())).toEqual(generatePage(sampleModel()));
});

test("machines read a privacy notice with a process per purpose", () => {
  const notice = dataOf(sampleModel(), "https://kettlefinch.example/privacy");
  expect(notice).toMatchObject({
    "@type": ["WebPage", "dpv:PrivacyNotice"],
    "@id": "https://kettlefinch.example/privacy",
    additionalType: "https://www.wikidata.org/wiki/Q1999831",
    inLanguage: "en",
    lastReviewed: "2026-11-02",
  });
  expect(notice["dpv:hasProcess"]).toHaveLength(6);
  expect(notice["dpv:hasProcess"]).toContainEqual(
    expect.objectContaining({
      "@id": "https://kettlefinch.example/privacy#check-for-allergens",
      "dpv:hasLegalBasis": { "@id": "dpv:Consent" },
      "dpv:hasPersonalData": [{ "@type": ["dpv:PersonalData", "dpv:SpecialCategoryPersonalData"], name: "Allergies" }],
    }),
  );
});

test("machines read every country of a recipient, and the keeping times of places", () => {
  const model = sampleModel();
  const kept = [{ item: "email", keeping: { kind: "for" as const, duration: { iso: "P30D", working: false } } }];
  const byPlace = [{ place: "US-CA", facts: { where: ["US"] } }];
  const notice = dataOf({
    ...model,
    recipients: model.recipients.map((one) => (one.id === "cloud-barn" ? { ...one, byPlace } : one)),
    purposes: model.purposes.map((one) => ({ ...one, byPlace: [{ place: "US-CA", facts: { kept } }] })),
  });
  expect(notice["dpv:hasProcess"]).toContainEqual(
    expect.objectContaining({
      name: "Tell you news",
      "dpv:hasRecipient": [
        { "@type": "dpv:Recipient", name: "Cloud Barn", "dpv:hasLocation": ["DE", "FR", "UK", "US"] },
      ],
      "dpv:hasStorageCondition": [
        { "@type": "dpv:StorageCondition", name: "email" },
        { "@type": "dpv:StorageCondition", name: "email", "dpv:hasDuration": "P30D", "dpv:hasJurisdiction": "US-CA" },
      ],
    }),
  );
});

test("no text of a policy can end the data block or start a comment in it", () => {
  const model = sampleModel();
  const title = "</script><script>alert(1)</script><!--\u2028&";
  const evil = { ...model, mission: { ...model.mission, title } };
  const block = blockOf(evil);
  expect(block).not.toMatch(/[<>&\u2028]/);
  expect(dataOf(evil)["name"]).toBe(title);
});

test("the page says where it lives, if that is an address of the web", () => {
  const page = (url: string): string => generatePage(sampleModel(), { url })[0]?.text ?? "";
  expect(page("https://kettlefinch.example/privacy")).toContain(
    `<link rel="canonical" href="https://kettlefinch.example/privacy">`,
  );
  expect(page("https://kettlefinch.example/privacy")).toContain(
    `<link rel="privacy-policy" href="https://kettlefinch.example/privacy">`,
  );
  expect(page("javascript:alert(1)")).not.toContain("javascript:");
  expect(page("not an address")).not.toContain("canonical");
});

function blockOf(model: PolicyModel, url?: string): string {
  const [page] = generatePage(model, url === undefined ? {} : { url });
  return page?.text.match(/<script type="application\/ld\+json">([^]*?)<\/script>/)?.[1] ?? "";
}

function dataOf(model: PolicyModel, url?: string): Record<string, unknown> {
  return JSON.parse(blockOf(model, url)) as Record<string, unknown>;
}
