import type { DiffStrings, NoteStrings } from "./change-strings.ts";

export const enDiff: DiffStrings = {
  heading: {
    barred: (count) => `May not be (${count})`,
    ask: (count) => `Asked again (${count})`,
    tell: (count) => `Told (${count})`,
    patch: (count) => `Merely changed (${count})`,
  },
  from: (before, after) => `What changes for people from ${before} to ${after}`,
  none: (before, after) => `Nothing changes from ${before} to ${after}`,
  next: (bump, version) => `${BUMP[bump]} The version that follows is ${version}.`,
  first: (version) => `Nothing has been released yet; the first version will be ${version}.`,
  barred:
    "No version can follow while people's answer stands: what may not be has to go first. `candor explain basis/swap` says why.",
  was: "before",
  is: "now",
  more: (count) => `and ${count} more: \`candor diff\` shows them all`,
  renamedHeading: (count) => `A new name? (${count})`,
  renamed: (was, is, of) => {
    const add = `add \`formerly: [${was}]\` to ${of === "purposes" ? `purposes/${is}.md` : `it in ${of}.md`}`;
    return `\`${is}\` is most likely \`${was}\` under another name: ${add}, or ${LOST[of]}`;
  },
};

const LOST = {
  purposes: "no answer that people gave counts any more",
  data: "it is new to people, and choices made under the old name are lost",
  recipients: "people hear of it as of somebody new",
} as const;

const BUMP = {
  major: "People are asked again, so this is a major step.",
  minor: "People are told, so this is a minor step.",
  patch: "Nobody need be asked or told, so this is a small step.",
} as const;

export const enNote: NoteStrings = {
  title: (company) => `What changes in how ${company} uses your data`,
  firstTitle: (company) => `How ${company} uses your data`,
  dates: (version, made, effective) => `Version ${version}, of ${made}. It holds from ${effective}.`,
  ask: "We ask you",
  askIntro: "We do none of this with your data until you say yes to it:",
  askOutro:
    "A yes that you gave before does not cover this. If you said no before, we do not ask you again because of this version.",
  tell: "We tell you",
  tellIntro: (effective) => `This changes on ${effective}:`,
  patch: "Also new",
  patchOnly: "Nothing in this version needs an answer from you.",
  first: "Our first version",
  firstIntro: "This is what we use your data for:",
  youCan: "What you can do",
  choose: (where, steps) => `Change your mind about anything that waits for your yes, on any day: ${where} (${steps})`,
  rights: (where) => `Ask what we hold about you, have it corrected or deleted, or object: ${where}`,
  write: (where) => `Ask us about this change: ${where}`,
  firstWrite: (where) => `Ask us about this: ${where}`,
  complain: (where) => `Complain: ${where}`,
  was: (before, after) => `before: ${before}; now: ${after}`,
};
