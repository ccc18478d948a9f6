import type { RecipientWords, UseWords } from "./change-strings.ts";

/** What a new or a former recipient gets, for what and where. */
export function enRecipient({ gets, purposes, places, transfers, role }: RecipientWords): string {
  return parts([
    gets,
    purposes && `for ${purposes}`,
    places && `where: ${places}`,
    transfers && `sent abroad: ${transfers}`,
    `it ${role.charAt(0).toLowerCase()}${role.slice(1)}`,
  ]);
}

/** What a new or a former use rests on, what it takes, for how long and for whom. */
export function enUse({ basis, needs, optional, kept, recipients }: UseWords): string {
  return parts([
    `legal basis: ${basis}`,
    needs && `data: ${needs}`,
    optional && `if you add it: ${optional}`,
    kept && `how long we keep it: ${kept}`,
    `who else gets it: ${recipients ?? "nobody outside our company"}`,
  ]);
}

function parts(said: readonly (string | null)[]): string {
  return said.filter((part) => part !== null).join("; ");
}
