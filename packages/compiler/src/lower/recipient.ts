import { byCodeUnit, type Recipient, type RecipientFacts } from "@candor/model";
import type { Document } from "../document.ts";
import type { RecipientEntry, RecipientsInPlace } from "../facts/frontmatter.gen.ts";
import { unsaidWays } from "../facts/unsaid-ways.ts";
import { changedFor, differences } from "./by-place.ts";
import { changesOf, formerIn } from "./data-item.ts";
import { nameOf } from "../ids/label.ts";
import { among, byId, sorted } from "./in-order.ts";
import { isYes } from "../facts/is-yes.ts";

/** Ids that a recipient may name. */
export interface Named {
  readonly data: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  /** Those of the purposes that are for ads. */
  readonly forAds: readonly string[];
}

export function lowerRecipients(document: Document<"recipients">, named: Named): readonly Recipient[] {
  const { "by-place": places = {}, ...entries } = document.frontmatter;
  const all = new Set(Object.keys(entries));
  const former = formerIn(document);
  return byId(
    Object.entries(entries).map(([id, entry]) => {
      const facts = entry as RecipientEntry;
      const changes = changesOf(id, places as Readonly<Record<string, RecipientsInPlace>>);
      const everybody = recipientFacts(id, facts, named, all);
      const byPlace = differences(everybody, Object.keys(changes).toSorted(), (place) =>
        recipientFacts(id, changedFor(facts, changes, place), named, all),
      );
      return { id, ...former(facts), ...everybody, byPlace };
    }),
  );
}

function recipientFacts(id: string, entry: RecipientEntry, named: Named, all: ReadonlySet<string>): RecipientFacts {
  const unsaid = new Set(unsaidWays(id, entry, named.forAds).map(({ way }) => way));
  const transfers = (entry.transfers ?? []).map(({ from, to, by, copy = null }) => ({ from, to, by, copy }));
  return {
    label: entry.label ?? nameOf(id),
    does: entry.does,
    role: entry.role,
    gets: among(entry.gets, named.data),
    for: entry.for === "all" ? sorted([...named.purposes]) : among(entry.for, named.purposes),
    where: typeof entry.where === "string" ? [entry.where] : sorted(entry.where),
    transfers: transfers.toSorted((a, b) => byCodeUnit(`${a.from} ${a.to} ${a.by}`, `${b.from} ${b.to} ${b.by}`)),
    contract: entry.contract ?? null,
    sold: unsaid.has("sold") ? null : isYes(entry.sold),
    sharedForAds: unsaid.has("shared-for-ads") ? null : isYes(entry["shared-for-ads"]),
    uses: among(entry.uses, all),
    category: entry.category ?? null,
    arrangement: entry.arrangement ?? null,
    askAt: entry["ask-at"] ?? null,
  };
}
