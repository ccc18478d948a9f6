import type { Change, ChangeKind } from "./change.ts";

/** The lists whose entries have words of their own, with the file that they stand in. */
const FILES: ReadonlyMap<ChangeKind, string> = new Map([
  ["data-label", "data.md"],
  ["data-source", "data.md"],
  ["recipient-label", "recipients.md"],
  ["recipient-does", "recipients.md"],
  ["safeguard-does", "safeguards.md"],
]);

/**
 * The names by which a release may call a text wording only: `newsletter/why` for a part of a purpose in every language,
 * `newsletter/fr/why` for one language, `data.md/email` for an entry of a list (a dot, so that no purpose is called so). None
 * for a change that is no change of words.
 */
export function textAddresses({
  kind,
  purpose,
  subject,
}: Pick<Change, "kind" | "purpose" | "subject">): readonly string[] {
  const document = purpose === null ? "" : `${purpose}/`;
  if (kind === "wording") return [`${document}${subject}`];
  if (kind === "translation" && purpose !== null) {
    const section = subject?.slice(subject.indexOf("/") + 1);
    return [`${document}${subject}`, `${document}${section}`];
  }
  const file = FILES.get(kind);
  return file === undefined ? [] : [`${file}/${subject}`];
}
