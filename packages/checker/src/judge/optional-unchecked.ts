import { permits, type Place, type PolicyModel } from "@candor/model";
import type { Access, Finding } from "../facts.ts";
import { isDecided } from "./decided.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Reads of an item that is only optional for what it is read for, where nothing asks whether this person agreed: the read
 * is of raw data, and does not stand where `decide` says yes. A view of the guard leaves out what was not agreed to.
 */
export function optionalUnchecked(
  model: PolicyModel,
  places: ReadonlyMap<string, Place>,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  return verdicts.flatMap(({ access, purposes }) => {
    if (access.view !== null || access.doubt !== null) return [];
    const asked = purposes.flatMap((purpose) =>
      access.items.filter((item) => isOptional(model, purpose, item)).map((item) => ({ purpose, item })),
    );
    return asked.length === 0 || isDecided(access) ? [] : asked.map((one) => finding(one, access, places));
  });
}

function isOptional(model: PolicyModel, purpose: string, item: string): boolean {
  const permission = permits(model, purpose, item);
  return permission.allowed && permission.as === "optional";
}

interface Asked {
  readonly purpose: string;
  readonly item: string;
}

function finding({ purpose, item }: Asked, access: Access, places: ReadonlyMap<string, Place>): Finding {
  const clause = places.get(`purpose:${purpose}/optional/${item}`) ?? places.get(`purpose:${purpose}`);
  const what = item === access.name ? `\`${item}\`` : `\`${item}\` (\`${access.name}\`)`;
  return {
    rule: "code/optional-unchecked",
    message: `${what} is optional for \`${purpose}\`, and nothing here asks whether this person agreed`,
    help: "read it from a view of the guard, which leaves out what was not agreed to, or read it only where `decide` of `@candor/model` says yes",
    at: access,
    ...(clause && { related: [{ message: "each person decides on this item", at: clause }] }),
  };
}
