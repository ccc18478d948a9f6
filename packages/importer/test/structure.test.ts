import { importPolicy } from "@candor/importer";
import { expect, test } from "vitest";
import { draftOf, saidIn } from "./draft-of.ts";

test.each([
  ["We share your name with Mollie B.V. to process payments.", "mollie-b-v", "Mollie B.V."],
  ["We share your name with Stork S.A. to deliver your parcels.", "stork-s-a", "Stork S.A."],
  ["We share your name with Acme, Inc. to deliver your parcels.", "acme-inc", "Acme, Inc."],
  ["We share your name with Bolt GmbH & Co. KG to deliver your parcels.", "bolt-gmbh-co-kg", "Bolt GmbH & Co. KG"],
  ["We share your name with Stork Ltd.", "stork-ltd", "Stork Ltd"],
])("a full stop of an abbreviation cuts no name and no clause: %s", (sentence, id, label) => {
  expect(saidIn(draftOf(sentence))).toEqual([
    `recipients/${id}`,
    "data/name",
    `recipients/${id}/label = ${label}`,
    `recipients/${id}/gets = name`,
  ]);
});

test("what a company is used for is read past its form", () => {
  const said = saidIn(draftOf("We use Mollie B.V. to process payments."));
  expect(said).toEqual([
    "recipients/mollie-b-v",
    "recipients/mollie-b-v/label = Mollie B.V.",
    "recipients/mollie-b-v/does = process payments",
  ]);
  expect(saidIn(draftOf("We use U.S. Parcels to send parcels."))).toContain(
    "recipients/u-s-parcels/does = send parcels",
  );
});

test.each([
  ["Email", ["email"]],
  ["E-mail", ["email"]],
  ["Phone", ["phone"]],
  ["Email, phone", ["email", "phone"]],
])("a cell of data names data in a word: %s", (cell, items) => {
  const said = saidIn(draftOf(`Data | How long\n--|--\n${cell} | 2 years`));
  expect(said).toEqual([...items.map((item) => `data/${item}`), ...items.map((item) => `data/${item}/kept = 2 years`)]);
});

test("a word of a cell that is about more names no data", () => {
  expect(saidIn(draftOf("Data | How long\n--|--\nEmail campaigns | 2 years"))).toEqual([]);
});

test("a list's introduction belongs to each of its points", () => {
  const sure = draftOf("We collect:\n\n- your name\n- your phone number");
  expect(saidIn(sure)).toEqual(["data/name", "data/phone"]);
  expect(saidIn(draftOf("We may collect:\n\n- your name\n- your phone number"))).toEqual([]);
  expect(saidIn(draftOf("We do not collect:\n\n- your name\n- your phone number"))).toEqual([]);
});

test("what a list says that data is used for is no data", () => {
  expect(saidIn(draftOf("We use your data to:\n\n- learn your preferences\n- print your name"))).toEqual([]);
});

test("no heading is needed, and none makes a fact", () => {
  expect(saidIn(draftOf("## Information we collect\n\nYour name and your email address."))).toEqual([]);
  expect(saidIn(draftOf("We collect your name."))).toEqual(
    saidIn(draftOf("## Opening hours\n\nWe collect your name.")),
  );
});

test("a table of companies gives one recipient for each row, and where each handles data", () => {
  const table =
    "| Subprocessor | Purpose | Location of processing | Corporate location |\n|---|---|---|---|\n| Cloud Nest | Hosting | Germany, Iceland | United States |";
  expect(saidIn(draftOf(table))).toEqual([
    "recipients/cloud-nest",
    "recipients/cloud-nest/label = Cloud Nest",
    "recipients/cloud-nest/does = Hosting",
    "recipients/cloud-nest/role = processor",
    "recipients/cloud-nest/where = DE",
    "recipients/cloud-nest/where = IS",
  ]);
});

test("a list of linked companies gives one recipient for each point", () => {
  const list =
    "These subprocessors are all located in Ireland:\n\n- [Cloud Nest](https://nest.example). Hosts our servers.";
  expect(saidIn(draftOf(list)).slice(1)).toEqual([
    "recipients/cloud-nest/label = Cloud Nest",
    "recipients/cloud-nest/does = Hosts our servers",
    "recipients/cloud-nest/role = processor",
    "recipients/cloud-nest/where = IE",
  ]);
});

test("a table of cookies gives entries of a purpose whose kind is a question", () => {
  const table = "Cookie name | Provider | Expires\n--|--|--\nsid | Bramble | 30 days\n_ga | Graph Hill | Two years";
  const draft = draftOf(table);
  expect(draft.files.find(({ path }) => path === "purposes/use-cookies.md")?.text).toContain(
    "on-device:\n  - name: sid # policy.md:3\n    by: Bramble\n    lasts: 30 days\n  - name: _ga # policy.md:4\n    by: Graph Hill\n    lasts: Two years\n",
  );
});

test("a table of cookies that says what each is for gives their names", () => {
  const table =
    "Cookie | Purpose\n--|--\nsid | Keeps you signed in\n_fern / _fern2 | Counts visits\nAdvertising cookies | Show ads";
  const names = draftOf(table).facts.map(({ path, value }) => `${path.at(-1)} ${value}`);
  expect(names).toEqual(["name sid", "name _fern / _fern2"]);
});

test("a table of partners with their privacy policies gives a recipient for each row", () => {
  const table =
    "Partner | Privacy policy\n--|--\nGraph Hill | https://graph.example/privacy\nMarsh Ads | https://marsh.example/privacy";
  expect(saidIn(draftOf(table))).toEqual([
    "recipients/graph-hill",
    "recipients/marsh-ads",
    "recipients/graph-hill/label = Graph Hill",
    "recipients/marsh-ads/label = Marsh Ads",
  ]);
  expect(saidIn(draftOf("Partner | City\n--|--\nGraph Hill | Galway"))).toEqual([]);
});

test("a table that says where data comes from gives the source of each row", () => {
  const table = "Data | Source\n--|--\nName | You\nIP address | Collected automatically\nGender | A third party";
  expect(saidIn(draftOf(table))).toEqual([
    "data/name",
    "data/ip-address",
    "data/gender",
    "data/name/from = you",
    "data/ip-address/from = your-use",
  ]);
});

test("a list of companies without links gives those whose names are no kinds of recipients", () => {
  const list =
    "We share data with these service providers:\n\n- Cloud Nest: hosting\n- Payment Providers: payments\n- ParcelStork – delivers your parcels";
  expect(saidIn(draftOf(list))).toEqual([
    "recipients/cloud-nest",
    "recipients/parcelstork",
    "recipients/cloud-nest/label = Cloud Nest",
    "recipients/cloud-nest/does = hosting",
    "recipients/parcelstork/label = ParcelStork",
    "recipients/parcelstork/does = delivers your parcels",
  ]);
});

test("a list of keeping times gives one for each item that is known", () => {
  const list =
    "We keep your data for these periods:\n\n- Invoices: 10 years\n- IP address: 30 days\n- Dreams: 2 years\n- Name: as long as needed";
  expect(saidIn(draftOf(list))).toEqual([
    "data/invoices",
    "data/ip-address",
    "data/name",
    "data/invoices/kept = 10 years",
    "data/ip-address/kept = 30 days",
  ]);
});

test("a mail address below the sentence that introduces it is the contact", () => {
  expect(
    saidIn(draftOf("If you have questions about this privacy policy, contact us:\n\n- By email: privacy@fern.example")),
  ).toEqual(["company/contact = privacy@fern.example"]);
  expect(
    saidIn(draftOf("If you have questions about this privacy policy, contact us at:\n\nEmail: privacy@fern.example")),
  ).toEqual(["company/contact = privacy@fern.example"]);
});

test("HTML says what Markdown says, without its scripts, styles, menus and comments", () => {
  const page = `<!doctype html><html><head><title>We collect your gender.</title><style>We collect your age.</style></head><body>
<nav>We collect your nationality.</nav><!-- We collect your religion. --><script>We collect your salary.</script>
<h1>Privacy</h1>
<p>We collect your <b>name</b>
and your email&nbsp;address.</p>
<ul><li>We never sell your data.</li></ul></body></html>`;
  const draft = draftOf(page, "html");
  expect(saidIn(draft)).toEqual(["data/name", "data/email", "mission/promises/no-sale = We never sell your data."]);
  expect(draft.facts[0]?.evidence).toEqual([{ file: "policy.md", line: 6, words: "We never sell your data." }]);
});

const leftOutOf = (text: string, format: "html" | "markdown") =>
  draftOf(text, format).sources[0]?.leftOut.map(({ what, count }) => `${count} ${what}`);

test("what is no prose is left out and counted: menus, buttons, forms and the facts of a site generator", () => {
  const page = `<nav><a href="/">Home</a></nav><p>We collect your name.</p><button>Accept all</button><button>Refuse</button>
<textarea>We collect your gender.</textarea><select><option>We collect your age.</option></select><nav></nav><script>f()</script>`;
  expect(leftOutOf(page, "html")).toEqual(["1 menu", "2 button", "2 form field"]);
  expect(leftOutOf("---\ntitle: Privacy\n---\n\nWe collect your name.\n\n<nav>Home</nav>\n", "markdown")).toEqual([
    "1 front matter",
    "1 menu",
  ]);
  expect(leftOutOf("We collect your name.", "markdown")).toEqual([]);
});

test("a caption of a table and what stands for an image are text", () => {
  const page = `<table><caption>We never sell your data.</caption><tr><th>Data</th><th>Kept</th></tr><tr><td>Email</td><td>2 years</td></tr></table>
<p>We collect your <img src="a.png" alt="We collect your gender."> name.</p>`;
  expect(saidIn(draftOf(page, "html"))).toEqual([
    "data/email",
    "data/name",
    "data/gender",
    "mission/promises/no-sale = We never sell your data.",
    "data/email/kept = 2 years",
  ]);
  expect(saidIn(draftOf("We collect your ![We collect your gender.](a.png) name."))).toEqual([
    "data/name",
    "data/gender",
  ]);
});

test("plain text is read with its paragraphs, points and wrapped lines", () => {
  const text =
    "PRIVACY\n\nWe collect your name and your\nemail address.\n\nWe also collect:\n  - your phone\n    number\n  - your gender\n";
  expect(saidIn(draftOf(text, "text"))).toEqual(["data/name", "data/email", "data/phone", "data/gender"]);
});

test("facts at the top of a file for a site generator are not read, and lines keep their numbers", () => {
  const draft = draftOf(
    "---\ntitle: We collect your gender.\n---\n\nThis is our shop, and you are welcome.\nWe collect your name.",
  );
  expect(draft.entries.map(({ path, evidence }) => [path[0], evidence[0]?.line])).toEqual([["name", 6]]);
});

test("several files make one draft, and evidence names each", () => {
  const imported = importPolicy([
    { path: "a.md", format: "markdown", text: "We keep your name for 30 days." },
    { path: "b.html", format: "html", text: "<p>We keep your name for 90 days.</p>" },
  ]);
  if ("refused" in imported) throw new Error("refused");
  const question = imported.questions.find(({ path }) => path.join("/") === "name/kept");
  expect(question?.cites.map(({ file, words }) => `${file} ${words}`)).toEqual(["a.md 30 days", "b.html 90 days"]);
});

test("abbreviations do not end a sentence, and a name is not cut", () => {
  const draft = draftOf("This site is run by Acme Inc. We collect your name, e.g. when you order. Ask Dr. No.");
  expect(draft.facts.map(({ value }) => value)).toEqual(["Acme Inc."]);
  expect(draft.saysNothing.map(({ sentence, why }) => [sentence.text, why])).toEqual([["Ask Dr. No.", "unrelated"]]);
});

test("a text in a language that is not known is not taken for English", () => {
  const sentence = "Kami menyimpan nama anda dan alamat surat elektronik anda selama dua tahun penuh di sini.";
  const draft = draftOf(Array.from({ length: 5 }, () => sentence).join("\n\n"));
  expect(draft.sources[0]?.language).toBe("und");
  expect([draft.saysNothing, draft.quotes]).toEqual([[], []]);
  expect(draft.notUnderstood).toHaveLength(5);
});

test("an abbreviation behind a hyphen ends no sentence", () => {
  const draft = draftOf("We follow the EU-U.S. Data Privacy Framework. We collect your name.");
  expect(draft.sources[0]?.sentences).toBe(2);
});

test("of a text in another language, mail addresses and days become questions and nothing else is taken", () => {
  const draft = draftOf(
    "Wir verarbeiten Ihre Daten nur mit Ihrer Einwilligung und auf der Grundlage der DSGVO. Schreiben Sie uns an post@acme.example. Last updated: 4 May 2026",
  );
  expect(draft.sources).toEqual([{ path: "policy.md", sentences: 3, leftOut: [], language: "de" }]);
  expect(saidIn(draft)).toEqual([]);
  expect(draft.quotes).toEqual([]);
  expect(
    draft.questions
      .filter(({ cites }) => cites.length > 0)
      .map(({ document, path }) => `${document}/${path.join("/")}`),
  ).toEqual(["company/contact", "mission/reviewed"]);
});
