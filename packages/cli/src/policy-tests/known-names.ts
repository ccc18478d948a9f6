import { formerIds, type PolicyModel, type Renamed } from "@candor/model";
import { didYouMean } from "../did-you-mean.ts";
import { clip } from "../render/visible.ts";

interface Names {
  readonly purpose: string;
  readonly item: string | null;
  readonly channel: string | null;
}

/** The first of these names that a policy does not know, as a sentence with the nearest that it does; null where it knows all. */
export function unknownIn({ purpose, item, channel }: Names, { purposes, data, company }: PolicyModel): string | null {
  return (
    unknown("purpose", purpose, purposes) ??
    (item === null ? null : unknown("data item", item, data)) ??
    (channel === null ? null : unknown("channel", channel, company.channels))
  );
}

function unknown(what: string, id: string, known: readonly Renamed[]): string | null {
  const ids = known.map((one) => one.id);
  if (ids.includes(id)) return null;
  const heir = known.find((one) => formerIds(one, known).includes(id));
  if (heir) return `the ${what} \`${clip(id, 100)}\` is called \`${heir.id}\` today: ask about that`;
  const hint = didYouMean(id, ids, ids.length <= 12 ? `the policy has ${ids.join(", ")}` : "");
  return `there is no ${what} \`${clip(id, 100)}\`${hint && `; ${hint}`}`;
}
