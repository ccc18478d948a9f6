import type { SourceFile } from "../src/document.ts";

const SENTENCE =
  "We use what you told us for this and for nothing else, and we *stop* as soon as you [say so](/account/privacy). ";

/** A valid policy of `count` documents of about 2 KB: the eight single ones, and as many purposes as are left. */
export function generatePolicy(count: number): readonly SourceFile[] {
  const items = Array.from({ length: 40 }, (_, index) => `item-${index}`);
  const purposes = Array.from({ length: count - 7 }, (_, index) => index);
  return [
    file(
      "company.md",
      `name: Bench\naddress: 1 Way\ncontact: a@b.example\nestablished-in: [DE]\npeople-in: [DE]\nchoices:
  agree: { where: /p, steps: 1 }\n  refuse: { where: /p, steps: 1 }\nchannels: [email, post]\nsystems: [shop]\nevents: [last-order]`,
      [],
    ),
    file(
      "mission.md",
      "aims:\n  mission: Bench.\npromises: {}\nowner: Me\nreview: every 12 months\nreviewed: 2026-01-01",
      ["How this serves our mission", "How to hold us to this"],
    ),
    file("data.md", items.map((id) => `${id}: { from: [you], kept: 12 months after last-order }`).join("\n"), []),
    file(
      "recipients.md",
      "post:\n  does: delivers\n  role: controller\n  gets: [item-0]\n  for: [purpose-0]\n  where: DE",
      [],
    ),
    file("safeguards.md", "locks:\n  does: We lock it.\n  covers: all", []),
    file("rights.md", "ask-at: a@b.example\nanswer-within: 14 days", []),
    file(
      "breach.md",
      "lead: Me\ntell-authority-within: 72 hours\ntell-people: 3 days\nrehearsed: 2026-01-01\nrehearse-every: 12 months",
      ["What we do"],
    ),
    ...purposes.map((index) => purpose(index, items)),
  ];
}

function purpose(index: number, items: readonly string[]): SourceFile {
  const needs = index === 0 ? items : [0, 1, 2].map((step) => items[(index + step * 7) % items.length] ?? "");
  const facts = [
    "kind: deliver",
    "because: contract",
    "serves: mission",
    `needs: [${needs.join(", ")}]`,
    "channels: [email]",
    "kept: 2 years after last-order",
  ];
  return file(`purposes/purpose-${index}.md`, facts.join("\n"), ["Why", "What you get", "If you say no", "Details"]);
}

function file(within: string, facts: string, headings: readonly string[]): SourceFile {
  const sections = headings.map(
    (heading) => `## ${heading}\n\n${SENTENCE.repeat(2)}\n\n- one thing\n- **another** thing\n`,
  );
  const text = `---\n${facts}\n---\n# A document\n\nWhat it says in one line.\n\n${sections.join("\n")}`;
  const padding = Math.max(0, 2_000 - text.length);
  return { path: `policies/${within}`, within, text: `${text}\n${SENTENCE.repeat(3).slice(0, padding)}\n` };
}
