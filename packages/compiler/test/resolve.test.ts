import { describe, expect, test } from "vitest";
import { compileWith, findings, minimal, pointedAt, purpose, said } from "./policy.ts";

const USE = "purposes/use.md";

test.each([
  ["needs: [name, adress]", "data/unknown: `adress` is not a data item / did you mean `address`?"],
  [
    "optional: [shoe-size]",
    "data/unknown: `shoe-size` is not a data item / declare it in `data.md`, or use `name` or `address`",
  ],
  [
    "serves: no-sales",
    "reference/unknown: `no-sales` is not an aim or a promise of `mission.md` / did you mean `no-sale`?",
  ],
  [
    "channels: [sms]",
    "reference/unknown: `sms` is not a channel / add it to `channels` in `company.md`, or use `email`",
  ],
  ["systems: [shopp]", "reference/unknown: `shopp` is not a system / did you mean `shop`?"],
  [
    "people: [staff]",
    "reference/unknown: `staff` is not a group of people / add it to `people` in `company.md`, or use `customers`",
  ],
  ["by: other", "reference/unknown: `other` is not a controller / add it to `controllers` in `company.md`"],
  ["on-behalf-of: other", "reference/unknown: `other` is not a controller / add it to `controllers` in `company.md`"],
  ["kept: 2 years after last-oder", "reference/unknown: `last-oder` is not an event / did you mean `last-order`?"],
  ["kept: { nmae: 2 years }", "data/unknown: `nmae` is not a data item / did you mean `name`?"],
  [
    "kept: { address: 2 years }",
    "reference/unknown: this purpose does not use `address` / add it to `needs` or `optional`, or take it out of `kept`",
  ],
  [
    "dpv: CustomerCar",
    "reference/unknown: `CustomerCar` is not a purpose of the Data Privacy Vocabulary / did you mean `CustomerCare`?",
  ],
  ["by-place: { DE: { needs: [nam] } }", "data/unknown: `nam` is not a data item / did you mean `name`?"],
  ["optional: [name]", "id/duplicate: `name` is both needed and optional / keep it under `needs` or under `optional`"],
  [
    "needs: [constructor]",
    "data/unknown: `constructor` is not a data item / declare it in `data.md`, or use `name` or `address`",
  ],
])("%s", (line, sentence) => {
  const field = line.slice(0, line.indexOf(":") + 1);
  const facts = ["kind: deliver", "because: contract", "serves: mission", "needs: [name]"].filter(
    (fact) => !fact.startsWith(field),
  );
  expect(said(compileWith({ [USE]: purpose([...facts, line].join("\n")) }), USE)).toEqual([sentence]);
});

test("points at the id, and lists the legal ones", () => {
  const compiled = compileWith({
    [USE]: purpose("kind: deliver\nbecause: contract\nserves: mission\nneeds: [name, emial]"),
  });
  const [finding] = findings(compiled, USE);
  expect(finding).toMatchObject({ pointer: "/needs/1", legal: ["name", "address"] });
  expect(finding && pointedAt(compiled, finding)).toBe("emial");
});

const recipients = (fields: string): string =>
  `---\npost: { does: x, role: joint, where: DE, arrangement: x, ask-at: x, ${fields} }\n---\n# R\n`;

test.each([
  ["recipients.md", recipients("gets: [nam], for: [send-your-bread]"), "data/unknown: `nam`"],
  ["recipients.md", recipients("gets: [name], for: [send-you-bread]"), "reference/unknown: `send-you-bread`"],
  ["recipients.md", recipients("gets: [name], for: all, uses: [cloud]"), "reference/unknown: `cloud`"],
  ["safeguards.md", "---\nlocks: { does: x, covers: [nam, name, address] }\n---\n# S\n", "data/unknown: `nam`"],
  ["report.md", "---\nevery: quarter\nby: [e-mail]\n---\n# R\n", "reference/unknown: `e-mail`"],
  [
    "data.md",
    "---\nname: { from: [you], kept: 1 year after lastorder }\naddress: { from: [you], kept: 1 year }\n---\n# D\n",
    "reference/unknown: `lastorder`",
  ],
  [
    "data.md",
    "---\nname: { from: [you], kept: 1 year }\naddress: { from: [you], kept: 1 year }\nby-place: { BR: { nam: { kept: 2 years } } }\n---\n# D\n",
    "data/unknown: `nam`",
  ],
])("%s %#", (within, text, start) => {
  const [first = "", ...more] = said(compileWith({ [within]: text }), within);
  expect(first.startsWith(start), first).toBe(true);
  expect(more).toEqual([]);
});

test("consent-withdrawn is an event that no policy needs to list", () => {
  const compiled = compileWith({
    [USE]: purpose(
      "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]\nkept: until consent-withdrawn, at most 3 years",
    ),
  });
  expect(said(compiled, USE)).toEqual([]);
});

test("corrections name rule packs that there are, once, and leave the demands", () => {
  const company =
    "---\nname: a\naddress: b\ncontact: c\nestablished-in: [DE]\npeople-in: [DE]\nchannels: [email]\nsystems: [shop]\nevents: [last-order]\nchoices: { agree: { where: /p, steps: 1 }, refuse: { where: /p, steps: 1 } }\npacks: [+mane, -gdpr]\n---\n# C\n\nC.\n";
  expect(said(compileWith({ "company.md": company }), "company.md")).toEqual([
    "reference/unknown: `mane` is not a rule pack / did you mean `maine`?",
    "place/no-pack: `-gdpr` takes away rules for `DE`, where the company or its people are / let a person who knows that law confirm that it does not bind the company",
  ]);
  const packs = (list: string) =>
    said(compileWith({ "company.md": company.replace("+mane, -gdpr", list) }), "company.md");
  expect(packs("-candor")).toContain(
    "field/type: `-candor` takes away every demand of Candor, wherever the company is / remove it; a single finding is allowed with `candor-allow` and a reason",
  );
  expect(packs("+lgpd, -lgpd")).toContain(
    "field/type: `lgpd` is added and taken away at once / remove `+lgpd` or `-lgpd`",
  );
});

test("safeguards have no facts by place, and Greece has two codes", () => {
  const safeguards =
    "---\nlocks: { does: Locked., covers: all }\nby-place: { BR: { locks: { covers: [name] } } }\n---\n# Safe\n\nLocked.\n";
  expect(said(compileWith({ "safeguards.md": safeguards }), "safeguards.md")).toEqual([
    "field/unknown: `by-place` does not stand in safeguards.md: data is as safe in one place as in another / remove it, and describe each safeguard once",
  ]);
  const company = minimal().find(({ within }) => within === "company.md")!.text;
  const greek = company.replace("people-in: [DE]", "people-in: [EL, GR]");
  expect(said(compileWith({ "company.md": greek }), "company.md")).toEqual([]);
});

test("what a broken file declares is not unknown", () => {
  for (const broken of ["---\nname: [", "---\nname: { from: [you] }\naddress: { from: you }\n---\n# D\n"]) {
    const rules = compileWith({ "data.md": broken, "purposes/send-your-bread.md": "" }).diagnostics.map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain("data/unknown");
    expect(rules).not.toContain("reference/unknown");
  }
});

test("a missing file is the one finding about it: what it would declare is not called unknown", () => {
  const compiled = compileWith({ "company.md": null });
  expect(said(compiled, "data.md")).toEqual([]);
  expect(said(compiled, "company.md")).toEqual([
    "file/missing: there is no `company.md`: it says who you are / `candor new company` writes one to begin with",
  ]);
});

test("points at an item's name, not at its time", () => {
  const facts =
    "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]\nkept: { address: 2 years, nam: 1 year }";
  const compiled = compileWith({ [USE]: purpose(facts) });
  expect(findings(compiled, USE).map((finding) => pointedAt(compiled, finding))).toEqual(["address", "nam"]);
});

test("a correction without a sign is one finding", () => {
  const company =
    "---\nname: a\naddress: b\ncontact: c\nestablished-in: [DE]\npeople-in: [DE]\nchannels: [email]\nsystems: [shop]\nevents: [last-order]\nchoices: { agree: { where: /p, steps: 1 }, refuse: { where: /p, steps: 1 } }\npacks: [foo]\n---\n# C\n\nC.\n";
  expect(said(compileWith({ "company.md": company }), "company.md")).toHaveLength(1);
});

describe("a former id", () => {
  const facts = "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]";
  const former = (ids: string): string => purpose(`${facts}\nformerly: [${ids}]`);
  /** The items of the minimal policy, each with the former id that is said for it. */
  const data = (former: Readonly<Record<string, string>>): string => {
    const items = ["name", "address"].map((id) => {
      const formerly = former[id] === undefined ? "" : `, formerly: [${former[id]}]`;
      return `${id}: { from: [you], kept: 12 months after last-order${formerly} }\n`;
    });
    return `---\n${items.join("")}---\n# Data\n\nD.\n`;
  };
  const inModel = ({ model }: ReturnType<typeof compileWith>): unknown =>
    model?.purposes.flatMap(({ formerly }) => formerly);

  test("that is free is kept", () => {
    const compiled = compileWith({ [USE]: former("old-use") });
    expect([said(compiled, USE), inModel(compiled)]).toEqual([[], ["old-use"]]);
  });

  test("of a purpose that still exists, valid or not, is a finding and passes on nothing", () => {
    for (const changes of [{}, { "purposes/send-your-bread.md": "broken" }]) {
      const compiled = compileWith({ ...changes, [USE]: former("old-use, send-your-bread") });
      expect(said(compiled, USE)).toEqual([
        "id/duplicate: `send-your-bread` is a purpose of today / take it out: choices that people made pass to one purpose alone",
      ]);
      expect(findings(compiled, USE).map((finding) => pointedAt(compiled, finding))).toEqual(["send-your-bread"]);
      expect(inModel(compiled)).toEqual(["old-use"]);
    }
  });

  test("of a data item is kept, and no member where there is none", () => {
    const items = ({ model }: ReturnType<typeof compileWith>): unknown =>
      model?.data.map(({ id, formerly }) => (formerly ? [id, ...formerly] : id));
    expect(items(compileWith({ "data.md": data({ name: "first-name" }) }))).toEqual([
      "address",
      ["name", "first-name"],
    ]);
  });

  test("of a data item that is one of today, or another's too, is a finding and passes on nothing", () => {
    const why = "take it out: choices that people made pass to one data item alone";
    const live = compileWith({ "data.md": data({ name: "address" }) });
    expect(said(live, "data.md")).toEqual([`id/duplicate: \`address\` is a data item of today / ${why}`]);
    expect(findings(live, "data.md").map((finding) => pointedAt(live, finding))).toEqual(["address"]);
    const twice = compileWith({ "data.md": data({ name: "old", address: "old" }) });
    expect(said(twice, "data.md")).toEqual([
      `id/duplicate: \`old\` is claimed by another data item too / ${why}`,
      `id/duplicate: \`old\` is claimed by another data item too / ${why}`,
    ]);
    expect(twice.model?.data.some(({ formerly }) => formerly)).toBe(false);
  });

  test("that two purposes name is a finding in both, and passes on nothing", () => {
    const compiled = compileWith({ [USE]: former("old-use"), "purposes/other.md": former("old-use") });
    for (const within of [USE, "purposes/other.md"])
      expect(said(compiled, within).filter((finding) => finding.startsWith("id/duplicate"))).toEqual([
        "id/duplicate: `old-use` is claimed by another purpose too / take it out: choices that people made pass to one purpose alone",
      ]);
    expect(inModel(compiled)).toEqual([]);
  });
});
