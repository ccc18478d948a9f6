/** Names that a field of `recipients.md` has already. */
const TAKEN = new Set(["by-place"]);

/** The id that a name gets: `Amazon Web Services` is `amazon-web-services`. */
export function recipientId(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  // A name in another script is told apart by its characters.
  if (plain === "")
    return `recipient-${Array.from(name)
      .slice(0, 4)
      .map((letter) => letter.codePointAt(0)?.toString(16))
      .join("-")}`;
  const id = /^[a-z]/.test(plain) ? plain : `recipient-${plain}`;
  return TAKEN.has(id) ? `recipient-${id}` : id;
}
