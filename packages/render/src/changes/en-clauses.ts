import type { ChangeStrings, ClauseWords } from "./change-strings.ts";

/** The sentences about changes, in English. They speak to the person whose data it is. */
export const enClauses: ChangeStrings["clause"] = {
  "purpose-added": ({ purposes, after }) => `We begin something new: ${purposes} (${after})`,
  "purpose-removed": ({ purposes, before }) => `We no longer do this: ${purposes} (${before})`,
  "purpose-renamed": ({ purposes, subjects }) =>
    `${purposes} is filed under another name; choices made under ${subjects} stay`,
  "former-id-dropped": ({ purposes, subjects }) =>
    `${purposes} no longer takes over the choices made under ${subjects}`,
  "purpose-kind": ({ purposes }) => `${purposes} becomes another kind of use`,
  "purpose-people": ({ purposes }) => `${purposes} is about other people`,
  serves: ({ purposes }) => `${purposes} serves another aim`,
  under: ({ purposes, after, before }) =>
    after === null ? `${purposes} names no law any more (it was ${before})` : `${purposes} rests on ${after}`,
  "on-behalf-of": ({ purposes, before, after }) =>
    after === null ? `${purposes} is no longer done for ${before}` : `${purposes} is now done for ${after}`,
  "soft-opt-in": yesOrNo(
    "For %, we may now write to customers without asking them first",
    "For %, we no longer write to customers without asking them first",
  ),
  "ask-again": ({ purposes, grows }) =>
    `A yes to ${purposes} lasts ${moreOrLess(grows, "longer", "less long", "another time")} before we ask again`,
  basis: ({ purposes }) => `${purposes} rests on another legal basis`,
  "basis-from-consent": ({ purposes }) => `${purposes} would no longer have consent as its legal basis`,
  "consent-dropped": ({ purposes }) => `${purposes} would no longer wait for a yes`,
  "waits-for-yes": ({ purposes, subjects }) =>
    `${purposes} now waits for your explicit consent ${subjects === "decides-alone" ? "to what a machine decides alone" : "to use specially protected data"}`,
  "special-because": ({ purposes, before, after }) =>
    before === null
      ? `${purposes} now says on what ground it uses specially protected data (${after})`
      : after === null
        ? `${purposes} no longer names a ground for specially protected data (it was ${before})`
        : `${purposes} uses specially protected data on another ground`,
  "data-added": ({ purposes, subjects }) => `${purposes} now also uses ${subjects}`,
  "data-removed": ({ purposes, subjects }) => `${purposes} no longer uses ${subjects}`,
  "data-optional-added": ({ purposes, subjects }) => `${purposes} can now also use ${subjects}, if you add it`,
  "data-made-optional": ({ purposes, subjects }) => `${purposes} uses ${subjects} only if you add it`,
  "data-made-needed": ({ purposes, subjects }) => `${purposes} now always uses ${subjects}, which you could leave out`,
  "data-from-consent": ({ purposes, subjects }) =>
    `${purposes} would always use ${subjects}, which you could leave out`,
  "data-renamed": ({ subjects }) => `We file ${subjects} under another name; choices made under the old one stay`,
  "data-former-id-dropped": ({ purposes, subjects, before }) =>
    purposes === ""
      ? `We no longer note that ${subjects} was filed under “${before}”; no choice hangs on it`
      : `${purposes} no longer takes over the choices about ${subjects} that were made under “${before}”`,
  "data-label": () => "An item of data goes by another name",
  "data-people": ({ subjects }) => `We have ${subjects} of other people`,
  "data-sensitive": ({ subjects, before, after }) =>
    fieldChanged(`Where ${subjects} counts as sensitive`, before, after),
  "data-source": ({ subjects, before, after }) => fieldChanged(`Where else ${subjects} comes from`, before, after),
  pseudonymous: yesOrNo(
    "We keep % under a code in place of your name",
    "We no longer keep % under a code in place of your name",
  ),
  provenance: ({ subjects, purposes, after }) => `A new source of ${subjects}, used for ${purposes}: ${after}`,
  "provenance-removed": ({ subjects, purposes, before }) =>
    `No longer a source of ${subjects}, used for ${purposes}: ${before}`,
  special: ({ subjects, purposes, before, after }) =>
    after === null
      ? `We no longer count ${subjects}, used for ${purposes}, as ${before}`
      : `We now count ${subjects}, used for ${purposes}, as ${after}`,
  controller: ({ purposes }) => `Another company answers for ${purposes}`,
  "decides-alone": ({ purposes, before, after }) =>
    after === null
      ? `No machine decides alone any more in ${purposes}`
      : before === null
        ? `A machine now decides alone in ${purposes}: ${after}`
        : before === after
          ? `What allows a machine to decide alone is another in ${purposes}`
          : `A machine decides something else alone in ${purposes}`,
  "review-at": ({ purposes }) => `You ask a person to look again at ${purposes} somewhere else`,
  "kept-longer": ({ subjects, purposes }) => `We keep ${subjects} longer for ${purposes}`,
  "kept-shorter": ({ subjects, purposes }) => `We keep ${subjects} for less time for ${purposes}`,
  "kept-differently": ({ subjects, purposes }) =>
    `We count from something else how long we keep ${subjects} for ${purposes}`,
  frequency: ({ purposes, before, after, grows }) =>
    after === null
      ? `We no longer set a limit to how often we do this: ${purposes}`
      : before === null
        ? `We now set a limit to how often we do this: ${purposes} (${after})`
        : `We do this ${moreOrLess(grows, "more often", "less often", "in another rhythm")}: ${purposes}`,
  "channel-added": ({ purposes, subjects }) => `${purposes} now also reaches you by ${subjects}`,
  "channel-removed": ({ purposes, subjects }) => `${purposes} no longer reaches you by ${subjects}`,
  "system-added": ({ purposes, subjects }) => `${purposes} now also runs in ${subjects}`,
  "system-removed": ({ purposes, subjects }) => `${purposes} no longer runs in ${subjects}`,
  "device-added": ({ purposes, after }) => `${purposes} now stores this on your device: ${after}`,
  "device-removed": ({ purposes, before }) => `${purposes} no longer stores this on your device: ${before}`,
  "device-changed": ({ purposes, subjects }) => `${purposes} stores ${subjects} on your device differently`,
  wording: worded,
  translation: worded,
  language: ({ subjects, after }) =>
    after === null
      ? `The text of this policy is no longer written in ${subjects}`
      : `The text of this policy is now also written in ${subjects}`,
  "recipient-added": ({ subjects, after }) => `${subjects} now gets data from us: ${after}`,
  "recipient-removed": ({ subjects, before }) => `${subjects} no longer gets data from us: ${before}`,
  "recipient-renamed": ({ subjects }) => `We file ${subjects} under another name; nothing changes for you`,
  "recipient-role": ({ subjects }) => `${subjects} plays another part`,
  "recipient-place": ({ subjects, things }) => `${subjects} now also has your data here: ${things}`,
  "recipient-place-removed": ({ subjects, things }) => `${subjects} no longer has your data here: ${things}`,
  "recipient-data": ({ subjects, things }) => `${subjects} now also gets ${things}`,
  "recipient-data-removed": ({ subjects, things }) => `${subjects} no longer gets ${things}`,
  "recipient-purpose": ({ subjects, things }) => `${subjects} now also gets data for ${things}`,
  "recipient-purpose-removed": ({ subjects, things }) => `${subjects} no longer gets data for ${things}`,
  "recipient-helper": ({ subjects, things }) => `${subjects} now also passes data to ${things}`,
  "recipient-helper-removed": ({ subjects, things }) => `${subjects} no longer passes data to ${things}`,
  "recipient-label": ({ subjects }) => `A recipient of data goes by another name: ${subjects}`,
  "recipient-does": ({ subjects }) => `We say in other words what ${subjects} does`,
  "recipient-category": field("Kind of recipient"),
  "recipient-contract": field("Contract"),
  "recipient-arrangement": field("What we agreed with each other"),
  "recipient-ask-at": field("Where to ask"),
  "transfer-added": ({ subjects, after }) => `${subjects} now gets data abroad: ${after}`,
  "transfer-removed": ({ subjects, before }) => `${subjects} no longer gets data abroad: ${before}`,
  sold: yesOrNo("We now sell data to %", "We no longer sell data to %"),
  "shared-for-ads": yesOrNo("We now share data for ads with %", "We no longer share data for ads with %"),
  steps: ({ subjects, grows }) =>
    `It takes ${moreOrLess(grows, "more", "fewer", "another number of")} steps to ${subjects}`,
  "choice-route": ({ subjects }) => `The place to ${subjects} is another`,
  company: ({ subjects, before, after }) => fieldChanged(subjects, before, after),
  "controller-details": ({ subjects, before, after }) => fieldChanged(`What we say of ${subjects}`, before, after),
  mission: ({ subjects, before, after }) => fieldChanged(subjects, before, after),
  rights: ({ subjects, before, after }) => fieldChanged(subjects, before, after),
  breach: ({ subjects, before, after }) => fieldChanged(subjects, before, after),
  report: ({ subjects, before, after }) => fieldChanged(subjects, before, after),
  "promise-added": ({ after }) => `We promise something new: ${after}`,
  "promise-changed": () => "A promise says something else",
  "promise-proof": ({ subjects }) => `A promise is checked in another way: ${subjects}`,
  "promise-withdrawn": ({ before }) => `We withdraw the promise ${before}`,
  "safeguard-added": ({ after }) => `We protect data in one more way: ${after}`,
  "safeguard-removed": ({ before }) => `We no longer protect data in this way: ${before}`,
  "safeguard-data": ({ subjects, things }) => `${subjects} now also protects ${things}`,
  "safeguard-data-removed": ({ subjects, things }) => `${subjects} no longer protects ${things}`,
  "safeguard-does": ({ subjects }) => `We say in other words how we protect data: ${subjects}`,
  "safeguard-checked": ({ subjects, after }) =>
    after === null
      ? `Nothing says when this protection was last checked: ${subjects}`
      : `We checked a protection: ${subjects} (${after})`,
  other: () => "Something that you do not see on the page changed",
};

function yesOrNo(yes: string, no: string): (words: ClauseWords) => string {
  return ({ purposes, subjects, after }) => (after === null ? no : yes).replace("%", () => purposes || subjects);
}

function moreOrLess(grows: boolean | null, more: string, less: string, other: string): string {
  return grows === null ? other : grows ? more : less;
}

/** Of a recipient. */
function field(label: string): (words: ClauseWords) => string {
  return ({ subjects, before, after }) => fieldChanged(`${label} of ${subjects}`, before, after);
}

/** A label that names several things: `The systems we use`. */
const SEVERAL = /^The \w+s\b/;

/** The old and the new value follow apart where there are both. */
function fieldChanged(label: string, before: string | null, after: string | null): string {
  const inside = (text: string): string => text.replace(/\.$/, "");
  if (before === null) return `${label}: ${inside(after ?? "")}`;
  return after === null
    ? `${label}: not any more (it was ${inside(before)})`
    : `${label} ${SEVERAL.test(label) ? "change" : "changes"}`;
}

function worded({ purposes, subjects, before, after }: ClauseWords): string {
  if (purposes === "") return documentWorded(subjects, before, after);
  if (before === null) return `${purposes} now says ${subjects}`;
  return after === null ? `${purposes} no longer says ${subjects}` : `${purposes}: we put in other words ${subjects}`;
}

function documentWorded(subjects: string, before: string | null, after: string | null): string {
  if (before === null) return `We say something new about ${subjects}`;
  return after === null
    ? `We no longer say this about ${subjects}`
    : `We put in other words what we say about ${subjects}`;
}
