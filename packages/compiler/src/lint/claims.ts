import { byCodeUnit, type Place } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import type { DataEntry, RecipientEntry } from "../facts/frontmatter.gen.ts";
import { shown } from "../text/shown.ts";
import { packsOf } from "../places/zones.ts";
import type { Claims } from "./phrases/language.ts";
import { entriesOf, variantsOf, type Variant } from "./variants.ts";

/** A fact that goes against a claim, and where it stands. */
interface Fact {
  readonly message: string;
  readonly place: Place;
}

type Test<Facts> = (facts: Facts) => boolean;

/**
 * Each claim and the fact that goes against it, for everybody or in some place. Where the mission makes the promise that
 * says the same, the rules of that promise speak.
 */
export const contradictions: readonly {
  readonly claim: Exclude<keyof Claims, "listClosers" | "listWords">;
  readonly against: (policy: PolicyDocuments) => Fact | null;
}[] = [
  {
    claim: "notShared",
    against: (policy) => recipient(policy, "gets data", "gets", ({ role }) => role !== "processor"),
  },
  { claim: "nobodyElse", against: (policy) => recipient(policy, "gets data", "gets", ({ gets }) => gets.length > 0) },
  { claim: "notSold", against: (policy) => (promises(policy, "no-sale") ? null : sale(policy)) },
  {
    claim: "notBought",
    against: (policy) =>
      promises(policy, "no-brokers")
        ? null
        : item(policy, "comes from a broker", ({ from }) => from.includes("broker")),
  },
  {
    claim: "fromYouAlone",
    against: (policy) =>
      item(
        policy,
        "does not come from the person's own words",
        ({ from }) => !from.includes("you") && !from.includes("made-by-us"),
      ),
  },
  {
    claim: "inUnion",
    against: (policy) => recipient(policy, "is elsewhere", "where", ({ where }) => [where].flat().some(isOutside)),
  },
];

function isOutside(place: string): boolean {
  return !packsOf(place).includes("gdpr");
}

function promises({ mission }: PolicyDocuments, promise: string): boolean {
  return mission !== null && Object.hasOwn(mission.frontmatter.promises, promise);
}

function recipient(
  { recipients }: PolicyDocuments,
  what: string,
  key: "gets" | "where" | "sold",
  test: Test<RecipientEntry>,
): Fact | null {
  const found = recipients && first(entriesOf(recipients), test);
  return found && { message: `${shown(found.id)} ${what}`, place: recipients.placeOf(found.variant.pathOf(key)) };
}

function item({ data }: PolicyDocuments, what: string, test: Test<DataEntry>): Fact | null {
  const found = data && first(entriesOf(data), test);
  return found && { message: `${shown(found.id)} ${what}`, place: data.placeOf(found.variant.pathOf("from")) };
}

function sale(policy: PolicyDocuments): Fact | null {
  const sold = recipient(policy, "buys it", "sold", (facts) => facts.sold === true || facts.sold === "yes");
  const sellers = policy.purposes.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const seller = sellers.find((purpose) => variantsOf(purpose).some(({ facts }) => facts.kind === "sell-data"));
  return (
    sold ?? (seller ? { message: `${shown(seller.title || seller.id)} sells it`, place: seller.titlePlace } : null)
  );
}

function first<Facts>(
  entries: readonly { readonly id: string; readonly variants: readonly Variant<Facts>[] }[],
  test: Test<Facts>,
): { readonly id: string; readonly variant: Variant<Facts> } | null {
  for (const { id, variants } of entries) {
    const variant = variants.find(({ facts }) => test(facts));
    if (variant) return { id, variant };
  }
  return null;
}
