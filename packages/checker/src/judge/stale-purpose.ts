import type { Place, PolicyModel } from "@candor/model";
import type { Finding } from "../facts.ts";
import type { CheckConfig } from "../types.ts";

/**
 * Purposes that no code is for. Asked only where some code says some purpose: before that, all would be stale. A purpose
 * that is served outside this code is named under `check.outside`.
 */
export function stalePurposes(
  { purposes }: PolicyModel,
  { outside = [] }: CheckConfig,
  { served, places }: { served: ReadonlySet<string>; places: ReadonlyMap<string, Place> },
): readonly Finding[] {
  if (!purposes.some(({ id }) => served.has(id))) return [];
  const stale = purposes.filter(({ id }) => !served.has(id) && !outside.includes(id));
  return stale.flatMap(({ id }) => {
    const at = places.get(`purpose:${id}`);
    return at ? [finding(id, at)] : [];
  });
}

function finding(id: string, at: Place): Finding {
  return {
    rule: "code/stale-purpose",
    message: `no code is for \`${id}\``,
    help: `mark the code that serves it with \`@purpose ${id}\`, name it under \`check.outside\` where it is served without this code, or take it out of the policy`,
    at,
  };
}
