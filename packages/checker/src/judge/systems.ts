import type { Place, PolicyModel } from "@candor/model";
import { nearestOf } from "../nearest-of.ts";
import type { Finding, Tag } from "../facts.ts";
import type { CheckConfig } from "../types.ts";

/** What is said of the systems that must hear of every choice. */
export interface Heard {
  /** `@system` in comments. */
  readonly tags: readonly Tag[];
  readonly config: CheckConfig;
  readonly places: ReadonlyMap<string, Place>;
  readonly placeOf: (written: string) => Place;
}

/**
 * Systems of the policy that no code handles, and names that are none of its systems. Silent about a policy without
 * systems: a `@system` means something else there.
 */
export function systemFindings(model: PolicyModel, heard: Heard): readonly Finding[] {
  const systems = systemsOf(model);
  if (systems.length === 0) return [];
  const { tags, config, placeOf } = heard;
  const said = Object.keys(config.systems ?? {});
  const named = [
    ...tags.flatMap((tag) => tag.ids.map((id) => ({ id, at: tag as Finding["at"] }))),
    ...said.map((id) => ({ id, at: placeOf(id) })),
  ];
  const handled = new Set(named.map(({ id }) => id));
  return [
    ...tags.filter(({ ids }) => ids.length === 0).map((tag) => unnamed(systems, tag)),
    ...named.filter(({ id }) => !systems.includes(id)).map(({ id, at }) => unknown(id, systems, at)),
    ...systems.filter((id) => !handled.has(id)).map((id) => noListener(id, model, heard)),
  ];
}

/** Also those that the company or a purpose has in one place alone. */
function systemsOf({ company, purposes }: PolicyModel): readonly string[] {
  const ofCompany = [company, ...company.byPlace.map(({ facts }) => facts)].flatMap(({ systems = [] }) => systems);
  const ofPurposes = purposes.flatMap((purpose) => [purpose, ...purpose.byPlace.map(({ facts }) => facts)]);
  const all = [...ofCompany.map(({ id }) => id), ...ofPurposes.flatMap(({ systems = [] }) => systems)];
  return [...new Set(all)].toSorted();
}

function noListener(id: string, { purposes }: PolicyModel, { places, placeOf }: Heard): Finding {
  const purpose = purposes.find(({ systems }) => systems.includes(id));
  const at = places.get(`system:${id}`) ?? places.get(`purpose:${purpose?.id}/systems`) ?? placeOf(id);
  return {
    rule: "code/no-listener",
    message: `nothing handles \`${id}\`, so a choice that a person makes does not reach it`,
    help: `put \`@system ${id}\` in a comment above the function that acts on a choice there, or say under \`check.systems\` where that is done`,
    at,
  };
}

function unknown(id: string, legal: readonly string[], at: Finding["at"]): Finding {
  const near = nearestOf(id, legal);
  return {
    rule: "code/unknown-system",
    message: `\`${id}\` is no system of the policy`,
    help: near === null ? "write a system that company.md names, or add one there" : `write \`${near}\``,
    at,
    ...(near !== null && { nearest: near }),
    legal,
  };
}

function unnamed(legal: readonly string[], at: Finding["at"]): Finding {
  return {
    rule: "code/unknown-system",
    message: "`@system` does not say which system",
    help: "write the id of a system after it",
    at,
    legal,
  };
}
