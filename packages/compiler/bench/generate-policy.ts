import type { SourceFile } from "../src/document.ts";
import { prose } from "./sentences.ts";

const ITEMS: readonly string[] = Array.from({ length: 60 }, (_, index) => `item-${index}`);
const RECIPIENTS = 20;
const LENGTH = 2_000;

/**
 * A policy of `count` documents of about 2 KB without an error: the seven single ones, and as many purposes as are left, of
 * each legal basis. Its people live where each pack holds, so that all rules and all packs judge it. Its dates are in quotes:
 * YAML 1.1, which some peers read, takes them for something else than text.
 */
export function generatePolicy(count: number): readonly SourceFile[] {
  const purposes = Array.from({ length: count - 7 }, (_, index) => purpose(index));
  return [company(), mission(), data(), recipients(count - 7), safeguards(), rights(), breach(), ...purposes];
}

const BECAUSE: readonly string[] = [
  "kind: deliver\nbecause: contract",
  "kind: prevent-fraud\nbecause: legitimate-interest\nprivate: { balancing-test: BT-1 of 2026-01-09 }",
  "kind: help\nbecause: contract\nby-place:\n  BR: { kept: 1 year after last-order }",
  "kind: legal-duty\nbecause: legal-obligation\nunder: HGB 257 (Germany)",
];

/** One of thirty asks for a yes: a policy that asks for more is told so once, for all of it. */
function purpose(index: number): SourceFile {
  const asks = index % 30 === 29;
  const because = asks ? "kind: care\nbecause: consent\nask-again: every 12 months" : BECAUSE[index % BECAUSE.length];
  const needs = index === 0 ? ITEMS : [0, 1, 2].map((step) => ITEMS[(index + step * 7) % ITEMS.length]);
  const channels = `channels: [${index % 2 === 0 ? "email" : "post"}]`;
  const facts = [
    `serves: mission`,
    because,
    `needs: [${needs.join(", ")}]`,
    channels,
    "kept: 2 years after last-order",
  ];
  const refusal = because?.includes("legal-duty") ? "Can you refuse?" : "If you say no";
  const sections = ["Why", "What you get", refusal, "Our reason", "Details"];
  return file(`purposes/purpose-${index}.md`, facts.join("\n"), sections, index);
}

function company(): SourceFile {
  const facts = `name: Bench
address: 1 Way, Hamburg
contact: care@bench.example
established-in: [DE]
people-in: [EU, UK, US-CA, US-ME, BR, JP, TH]
choices:
  agree: { where: /account/privacy, steps: 1 }
  refuse: { where: /account/privacy, steps: 1 }
channels: [email, post]
doors: { email: Use the link below each mail., post: Ring the number on the letter. }
systems: [shop]
events: [last-order]
dpo: Mara Lind, dpo@bench.example
authority: The office of Hamburg
complaints: care@bench.example. We confirm within three days.
ages: { from: 18 }
languages: [en]
gpc: yes
by-place:
  UK: { representative: "Bench Ltd, 8 Row, Leith", authority: Information Commission }
  BR: { authority: ANPD }
  US-CA: { authority: California Privacy Protection Agency }`;
  return file("company.md", facts, ["Where you choose"], 1);
}

function mission(): SourceFile {
  const facts = `aims:
  mission: Send fresh coffee people enjoy.
promises:
  no-sale: We never sell or rent your data.
  easy-out: Saying no takes no more steps than saying yes.
owner: Head of Care
review: every 12 months
reviewed: "2026-01-01"`;
  return file("mission.md", facts, ["How this serves our mission", "How to hold us to this"], 2);
}

function data(): SourceFile {
  const items = ITEMS.map(
    (id, index) => `${id}: { from: [you], label: thing ${index}, kept: 12 months after last-order }`,
  );
  return file("data.md", items.join("\n"), ["What we see"], 3);
}

function recipients(purposes: number): SourceFile {
  const helpers = Array.from({ length: RECIPIENTS }, (_, index) => {
    const uses = [index, index + RECIPIENTS].filter((use) => use < purposes).map((use) => `purpose-${use}`);
    return `helper-${index}:
  label: Helper ${index}
  does: helps with the post
  role: processor
  contract: "2026-01-09"
  gets: [${ITEMS[index]}]
  for: [${uses.join(", ")}]
  where: DE`;
  });
  return file("recipients.md", helpers.join("\n"), ["How we choose them"], 4);
}

function safeguards(): SourceFile {
  return file("safeguards.md", "locks:\n  does: We lock it.\n  covers: all\n  checked: '2026-01-09'", [], 5);
}

function rights(): SourceFile {
  const facts =
    "ask-at: care@bench.example\nanswer-within: 14 days\nagents: Somebody else can ask for you with your signed note.";
  return file("rights.md", facts, ["How to ask"], 6);
}

function breach(): SourceFile {
  const facts = `lead: Head of Security
tell-authority-within: 48 hours
tell-people: 2 days
rehearsed: "2026-01-01"
rehearse-every: 12 months`;
  return file("breach.md", facts, ["What we do"], 7);
}

/** The last section says as much as the file still lacks of its length. */
function file(within: string, facts: string, headings: readonly string[], seed: number): SourceFile {
  const sections = headings.map((heading, index) => `## ${heading}\n\n${prose(seed + index, 1)}\n`);
  const list = [1, 2, 3, 4].map((index) => `- ${prose(seed + index, 1)}\n`).join("");
  const text = `---\n${facts}\n---\n# Document ${seed}\n\n${prose(seed, 1)}\n\n${sections.join("\n")}\n${list}`;
  const more = Math.max(0, LENGTH - text.length) / 300;
  const paragraphs = Array.from({ length: Math.round(more) }, (_, index) => `\n${prose(seed + index + 5, 6)}\n`);
  return { path: `policies/${within}`, within, text: text + paragraphs.join("") };
}
