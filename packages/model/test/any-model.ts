import { array, boolean, constant, constantFrom, option, record, subarray, tuple, type Arbitrary } from "fast-check";
import type { PolicyModel } from "../src/policy.ts";
import type { DataFacts, DataItem } from "../src/policy/data.ts";
import type { Keeping } from "../src/policy/keeping.ts";
import type { ByPlace } from "../src/policy/place.ts";
import type { Purpose, PurposeFacts } from "../src/policy/purpose.ts";
import type { Recipient, RecipientFacts } from "../src/policy/recipient.ts";
import { smallModel } from "./small-model.ts";

const base = smallModel();
const ITEMS = ["address", "email", "name", "orders"];
const PLACES = ["BR", "US-CA"];
const days = (count: number) => ({ iso: `P${count}D`, working: false });

const keeping: Arbitrary<Keeping> = constantFrom<Keeping>(
  { kind: "not-stored" },
  { kind: "for", duration: days(9) },
  { kind: "for", duration: days(30) },
  { kind: "after", duration: days(9), event: "last-order", from: "event" },
  { kind: "until", event: "consent-withdrawn", atMost: null },
  { kind: "until", event: "consent-withdrawn", atMost: days(30) },
);

const modes = { consent: "opt-in", contract: "none", "legitimate-interest": "opt-out" } as const;
const basis = constantFrom("consent" as const, "contract" as const, "legitimate-interest" as const);

const purposeFacts: Arbitrary<Partial<PurposeFacts>> = record(
  {
    basis,
    kind: constantFrom("email", "deliver"),
    needs: subarray(ITEMS),
    optional: subarray(ITEMS),
    channels: subarray(["email"]),
    kept: array(keeping, { minLength: 4, maxLength: 4 }).map((kept) =>
      ITEMS.map((item, index) => ({ item, keeping: kept[index]! })),
    ),
    howOften: option(constantFrom({ times: 2, per: days(30) }, { times: 1, per: days(7) })),
    decidesAlone: option(
      record({
        effect: constantFrom("price", "place"),
        allowedBy: constant("law"),
        reviewAt: constantFrom("/a", "/b"),
      }),
    ),
    by: option(constant("mill")),
    specialBecause: option(constantFrom("care", "explicit-consent")),
  },
  { requiredKeys: [] },
).map(settled);

/** What a compiled policy keeps to: the mode follows the basis, and an item is needed or optional. */
function settled(facts: Partial<PurposeFacts>): Partial<PurposeFacts> {
  const { basis, needs, optional, ...rest } = facts;
  return {
    ...rest,
    ...(basis && { basis, mode: modes[basis as keyof typeof modes] }),
    ...(needs && { needs, optional: (optional ?? []).filter((item) => !needs.includes(item)) }),
  };
}

const dataFacts: Arbitrary<Partial<DataFacts>> = record(
  {
    from: subarray(["broker" as const, "you" as const], { minLength: 1 }),
    special: option(constantFrom("health", "criminal")),
    label: constantFrom("thing", "other thing"),
  },
  { requiredKeys: [] },
);

const recipientFacts: Arbitrary<Partial<RecipientFacts>> = record(
  {
    role: constantFrom("processor" as const, "joint" as const, "controller" as const),
    gets: subarray(ITEMS),
    for: subarray(["account", "letters"]),
    where: subarray(["PL", "US"]),
    sold: boolean(),
  },
  { requiredKeys: [] },
);

function placed<Facts extends object>(facts: Arbitrary<Partial<Facts>>): Arbitrary<readonly ByPlace<Facts>[]> {
  return tuple(...PLACES.map((place) => option(facts.map((facts) => ({ place, facts }))))).map((entries) =>
    entries.filter((entry) => entry !== null),
  );
}

function purpose(id: string): Arbitrary<Purpose> {
  return record({
    facts: purposeFacts,
    byPlace: placed<PurposeFacts>(purposeFacts),
    summary: constantFrom("One.", "Two."),
  }).map(({ facts, byPlace, summary }) => ({ ...base.purposes[0]!, id, summary, ...facts, byPlace }));
}

const data: Arbitrary<DataItem[]> = tuple(
  ...base.data.map((item) =>
    record({ facts: dataFacts, byPlace: placed<DataFacts>(dataFacts) }).map(({ facts, byPlace }) => ({
      ...item,
      ...facts,
      byPlace,
    })),
  ),
);

const recipient: Arbitrary<Recipient> = record({
  facts: recipientFacts,
  byPlace: placed<RecipientFacts>(recipientFacts),
}).map(({ facts, byPlace }) => ({ ...base.recipients[0]!, ...facts, byPlace }));

/** Small policies that have much in common, so that two of them differ in little or nothing. */
export const anyModel: Arbitrary<PolicyModel> = record({
  letters: option(purpose("letters")),
  account: purpose("account"),
  data,
  recipients: option(recipient),
  promises: subarray([...base.mission.promises]),
  safeguards: subarray([...base.safeguards]),
}).map(({ letters, account, data, recipients, promises, safeguards }) => ({
  ...base,
  purposes: [account, ...(letters ? [letters] : [])],
  data,
  recipients: recipients ? [recipients] : [],
  mission: { ...base.mission, promises },
  safeguards,
}));
