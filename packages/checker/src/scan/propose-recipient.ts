import type { Place, PolicyModel, Recipient } from "@candor/model";
import type { Spot } from "../facts.ts";
import type { ProposedRecipient, ProposedVendor } from "../scanned.ts";
import type { Vendor } from "../sink.ts";
import type { Outsider } from "./find-outsiders.ts";
import { nearRecipient } from "./near-recipient.ts";

export interface Asked {
  readonly model: PolicyModel | null;
  /** The recipient that the policy and the config say an outsider is. */
  readonly saidOf: (outsider: Outsider) => Recipient | null;
  readonly placeOf: (spot: Spot) => Place;
}

/** The recipient that a package or a host would be. */
export function proposeRecipient(outsider: Outsider, { model, saidOf, placeOf }: Asked): readonly ProposedRecipient[] {
  const { name, as, vendor, at } = outsider;
  const [first] = at;
  if (!first) return [];
  const said = saidOf(outsider);
  const near = said ?? (vendor && model && nearRecipient(model, vendor));
  const recipient = near ? { id: near.id, isNew: false } : vendor && { id: vendor.id, isNew: true };
  return [
    {
      name,
      as,
      vendor: vendor && vendorOf(vendor),
      recipient,
      isSaid: said !== null,
      confidence: near ? "sure" : "likely",
      why: reasons(outsider, said, near),
      place: placeOf(first),
      files: at.length,
    },
  ];
}

function vendorOf({ id, name, kind, country }: Vendor): ProposedVendor {
  return { id, name, kind, country };
}

function reasons({ as, vendor, at }: Outsider, said: Recipient | null, near: Recipient | null): readonly string[] {
  const files = at.length === 1 ? "one file" : `${at.length} files`;
  const does = as === "package" ? `it is imported in ${files}` : `its address stands in ${files}`;
  if (!vendor) return [does, "whose it is is not known"];
  const own = vendor.selfHosted ? ["it may also run on your own machines: then nobody else gets the data"] : [];
  const named = near && !said ? [`recipients.md calls \`${near.id}\` ${near.label}`] : [];
  return [does, `${as === "package" ? "the package" : "the host"} is of ${vendor.name}`, ...named, ...own];
}
