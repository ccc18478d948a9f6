import type { Place, PolicyModel } from "@candor/model";
import { nearestOf } from "../nearest-of.ts";
import type { Finding } from "../facts.ts";
import type { CheckConfig } from "../types.ts";

/** A finding for each recipient that the config says a package or host is, and the policy lacks. */
export function unknownRecipients(
  { recipients }: PolicyModel,
  { recipients: said = {} }: CheckConfig,
  placeOf: (written: string) => Place,
): readonly Finding[] {
  const legal = recipients.map(({ id }) => id).toSorted();
  const unknown = Object.entries(said).filter(([, id]) => !legal.includes(id));
  return unknown.map(([pattern, id]) => {
    const near = nearestOf(id, legal);
    return {
      rule: "code/unknown-recipient",
      message: `\`${id}\` is no recipient of the policy`,
      help: near === null ? "write the id of a recipient that recipients.md has, or add one" : `write \`${near}\``,
      at: placeOf(pattern),
      ...(near !== null && { nearest: near }),
      legal,
    };
  });
}
