/** Days that have not come, and the comment that lets a newer decision on transfers stand: what the pages say beside their examples. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nearest } from "../src/ids/nearest.ts";
import { compileWith } from "./policy.ts";
import { edited, foundBy } from "./policy-edits.ts";

describe("field/future", () => {
  const future = (change: Record<string, string>, today: string | undefined = "2026-11-21") =>
    foundBy("field/future", change, today === undefined ? {} : { today }).map(({ message, pointer }) => [
      pointer,
      message.replace(/^.* says that /, ""),
    ]);
  const recipient = (facts: string, more = "") =>
    edited("recipients.md", ["role: controller", `role: processor\n  ${facts}`], ["---\n# Who", `${more}---\n# Who`]);

  test.each([
    ["a review", edited("mission.md", ["reviewed: 2026-11-02", "reviewed: 2027-11-02"]), "/reviewed", "reviewed"],
    ["a rehearsal", edited("breach.md", ["rehearsed: 2026-09-01", "rehearsed: 2026-11-22"]), "/rehearsed", "practised"],
    ["a contract", recipient("contract: 2027-01-01"), "/parcel-post/contract", "signed"],
    [
      "a check",
      edited("safeguards.md", ["checked: 2026-10-01", "checked: 2030-10-01"]),
      "/locked-away/checked",
      "checked",
    ],
  ])("%s on a day that has not come is told", (_, change, pointer, done) => {
    expect(future(change)).toEqual([[pointer, `something was ${done} on it`]]);
  });

  test("in one place too", () => {
    const breach = edited("breach.md", ["rehearsed:", "by-place: { DE: { rehearsed: 2027-01-01 } }\nrehearsed:"]);
    expect(future(breach).map(([pointer]) => pointer)).toEqual(["/by-place/DE/rehearsed"]);
    const there = "by-place: { DE: { parcel-post: { contract: 2027-01-01 } } }\n";
    expect(future(recipient("contract: 2026-01-01", there)).map(([pointer]) => pointer)).toEqual([
      "/by-place/DE/parcel-post/contract",
    ]);
  });

  test("today has come, and where nobody says which day it is, nothing is told", () => {
    const today = edited("breach.md", ["rehearsed: 2026-09-01", "rehearsed: 2026-11-21"]);
    expect(future(today)).toEqual([]);
    expect(foundBy("field/future", edited("breach.md", ["rehearsed: 2026-09-01", "rehearsed: 2099-11-21"]))).toEqual(
      [],
    );
  });
});

describe("share/adequacy", () => {
  const page = readFileSync(new URL("../src/lint/rules/share/adequacy/page.md", import.meta.url), "utf8");
  const rows = /^```yaml\n([^]*?)^```$/m.exec(page)?.[1] ?? "";
  const facts = (transfers: string) => edited("recipients.md", ["where: DE\n", `where: IN\n${transfers}`]);

  test("the comment that its page shows lets the row below it stand, with who answers for it", () => {
    const { diagnostics, allowed } = compileWith(facts(rows));
    expect(diagnostics).toEqual([]);
    expect(allowed).toMatchObject([
      {
        finding: { rule: "share/adequacy" },
        reason: "decision (EU) 2027/123 covers India",
        author: "Mara Lind",
      },
    ]);
  });

  test("without it the row is told, and a comment without a name is no answer", () => {
    const bare = rows.replace(/^ *# candor-allow.*\n/m, "");
    expect(compileWith(facts(bare)).diagnostics.map(({ rule }) => rule)).toEqual(["share/adequacy"]);
    const nobody = rows.replace(" (Mara Lind)", "");
    expect(compileWith(facts(nobody)).diagnostics.map(({ rule }) => rule)).toEqual([
      "suppress/invalid",
      "share/adequacy",
    ]);
  });
});

test("of two names as near, the one whose letters were mixed up was meant", () => {
  expect(nearest("lgdp", ["gdpr", "lgpd"])).toBe("lgpd");
  expect(nearest("gdrp", ["gdpr", "lgpd"])).toBe("gdpr");
  expect(nearest("emial", ["emaila", "email"])).toBe("email");
  expect(nearest("abcd", ["abce", "abcf"])).toBe("abce");
});
