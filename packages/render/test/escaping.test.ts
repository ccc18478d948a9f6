import type { Block, PolicyModel } from "@candor/model";
import { expect, test } from "vitest";
import { pageOf } from "./document-of.ts";
import { sampleModel } from "./sample-model.ts";
import { paragraph, section } from "./sample-parts.ts";

const ATTACK = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

test("markup in any text of a policy is shown as text", () => {
  const page = pageOf(everyTextReplaced(sampleModel()));
  const outsideAttributes = page.replace(/="[^"]*"/g, "");
  expect(outsideAttributes).not.toMatch(/<script>|<img|<\w+[^>]*onerror/);
  expect(outsideAttributes).toContain("&lt;script>alert(1)");
});

test("a purpose whose id breaks out of attributes stays inside them", () => {
  const model = sampleModel();
  const [first, ...rest] = model.purposes;
  const page = pageOf({ ...model, purposes: [{ ...first!, id: `x" onclick="alert(1)` }, ...rest] });
  expect(page).not.toContain(`" onclick="`);
  expect(page).toContain(`id="x&quot; onclick=&quot;alert(1)"`);
  expect(page).toContain(`href="#x%22%20onclick%3D%22alert(1)"`);
});

test("raw HTML and script links that got into prose end at the second wall", () => {
  const hostile = [
    { type: "html", value: "<script>alert(1)</script>" },
    {
      type: "paragraph",
      children: [{ type: "link", url: "javascript:alert(1)", children: [{ type: "text", value: "click" }] }],
    },
    { type: "paragraph", children: [{ type: "image", url: "https://spy.example/x.gif", alt: "" }] },
  ] as readonly unknown[] as readonly Block[];
  const page = pageOf(withSection({ key: "why", title: "Why", body: hostile }));
  expect(page).not.toMatch(/javascript:|spy\.example|<img|<script>alert/);
  expect(page).toContain("click");
});

test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example", " vbscript:x"])(
  "`%s` as a place to go is no link",
  (where) => {
    const model = sampleModel();
    const route = { where, steps: 1 };
    const page = pageOf({
      ...model,
      rights: { ...model.rights, askAt: where },
      company: {
        ...model.company,
        contact: where,
        complaints: where,
        dpo: where,
        choices: { agree: route, refuse: route },
      },
    });
    const hrefs = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(hrefs.filter((href) => !/^(#|https:|mailto:|candor\.css)/.test(href))).toEqual([]);
  },
);

test("a text that turns the direction of what follows is isolated, and its controls are dropped", () => {
  const model = sampleModel();
  const page = pageOf({ ...model, company: { ...model.company, name: "Good\u202Egnihtyna llew ew\u2069 Company" } });
  expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(page).toContain("<bdi>Goodgnihtyna llew ew Company</bdi>");
});

test("control characters and lone surrogates do not reach the page", () => {
  const page = pageOf(withSection(section("why", "Why", "a\u0000b\u0008c\uD800d")));
  expect(page).toContain("a\uFFFDb\uFFFDc\uFFFDd");
});

test("headings in prose stand below the heading above them", () => {
  const body: Block[] = [
    { type: "heading", depth: 3, children: [{ type: "text", value: "Inner" }] },
    ...paragraph("x"),
  ];
  expect(pageOf(withSection({ key: "why", title: "Why", body }))).toContain("<h5>Inner</h5>");
});

function withSection(added: PolicyModel["purposes"][number]["sections"][number]): PolicyModel {
  const model = sampleModel();
  const [first, ...rest] = model.purposes;
  return { ...model, purposes: [{ ...first!, sections: [added] }, ...rest] };
}

/** Every string of a person's own words; ids, kinds and the like stay, since the model's types bind them. */
function everyTextReplaced(model: PolicyModel): PolicyModel {
  const own = new Set([
    "title",
    "summary",
    "says",
    "proof",
    "label",
    "does",
    "name",
    "address",
    "contact",
    "value",
    "by",
    "where",
    "under",
    "effect",
    "allowedBy",
    "reviewAt",
    "source",
    "owner",
    "lead",
    "holds",
    "agents",
    "checked",
    "contract",
    "lasts",
    "iso",
    "event",
    "representative",
    "authority",
    "complaints",
    "dpo",
    "askAt",
    "reviewed",
    "version",
  ]);
  const text = JSON.stringify(model, (key, value: unknown) =>
    own.has(key) && typeof value === "string" ? ATTACK : value,
  );
  return JSON.parse(text) as PolicyModel;
}
