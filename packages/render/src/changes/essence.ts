import type { PurposeFacts, RecipientFacts } from "@candor/model";
import { byKeeping, keepingWords } from "../format/keeping.ts";
import { plainText } from "../html/serialise.ts";
import { plainSaid } from "./plain.ts";
import type { Wording } from "./wording.ts";

/** What `compare` says of a recipient that is new or gone. */
export type RecipientEssence = Pick<RecipientFacts, "role" | "gets" | "for" | "where" | "transfers">;

/** What `compare` says of a use that is new or gone. */
export type UseEssence = Pick<PurposeFacts, "basis" | "needs" | "optional" | "kept" | "recipients">;

export function recipientWords(recipient: RecipientEssence, wording: Wording): string {
  const { names, strings, language } = wording;
  return strings.recipient({
    gets: listed(recipient.gets, names.data, wording),
    purposes: listed(recipient.for, names.purpose, wording),
    places: listed(recipient.where, names.place, wording),
    transfers: listed(recipient.transfers, (transfer) => transferWords(transfer, wording), wording),
    role: language.strings.terms.role[recipient.role],
  });
}

export function useWords(use: UseEssence, wording: Wording): string {
  const { names, strings, language } = wording;
  return strings.use({
    basis: language.strings.terms.basis[use.basis].name,
    needs: listed(use.needs, names.data, wording),
    optional: listed(use.optional, names.data, wording),
    kept: keptWords(use.kept, wording),
    recipients: listed(use.recipients, names.recipient, wording),
  });
}

export function transferWords(
  { from, to, by }: Pick<RecipientFacts["transfers"][number], "from" | "to" | "by">,
  { strings, names }: Wording,
): string {
  return strings.transfer(names.place(from), names.place(to), plainText(by));
}

/** One time for all stands alone. */
function keptWords(kept: UseEssence["kept"], wording: Wording): string | null {
  const { language, names } = wording;
  const groups = byKeeping(kept, ({ keeping }) => keeping);
  const lines = groups.map(({ keeping, things }) => {
    const words = keepingWords(keeping, language);
    if (groups.length === 1) return plainSaid(words);
    return plainSaid(language.strings.card.keptItem([names.list(things.map(({ item }) => names.data(item)))], words));
  });
  return listed(lines, (line) => line, wording);
}

function listed<Thing>(
  things: readonly Thing[],
  show: (thing: Thing) => string,
  { names }: Pick<Wording, "names">,
): string | null {
  return things.length === 0 ? null : names.list(things.map(show));
}
