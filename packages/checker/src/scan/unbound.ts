import type { Bindings, Unbound } from "../facts.ts";
import type { CheckConfig } from "../types.ts";
import type { Found } from "./find-looking.ts";

/** Those of the properties that look personal that nothing is said about: no binding, and not that they are none. */
export function unsaid(
  found: readonly Found[],
  { byKey }: Pick<Bindings, "byKey">,
  { bindings = {} }: CheckConfig,
): readonly Found[] {
  const named = new Set(Object.keys(bindings).map((target) => target.slice(target.indexOf("#") + 1)));
  return found.filter(
    ({ keys, isTagged, property }) =>
      !isTagged && !keys.some((key) => byKey.has(key)) && !(keys.length === 0 && named.has(property.way.join("."))),
  );
}

/** From here on a check speaks of them: a name that is usual for other things too does not do. */
const TELLING = 5;

/**
 * Those that a check speaks of: in a type about a person, or beside a property that is bound. Elsewhere a name alone would
 * be a guess, which `candor scan` makes.
 */
export function worthSaying(found: readonly Found[], bindings: Bindings): readonly Unbound[] {
  const owners = new Set(
    [...bindings.all].flatMap(({ label, declarations }) => declarations.map(({ path }) => `${path}#${ownerOf(label)}`)),
  );
  return found
    .filter(({ weight }) => weight >= TELLING)
    .flatMap(({ property: { at, way, name }, inPerson }) => {
      const isBeside = owners.has(`${at.path}#${way.at(-2) ?? ""}`);
      return inPerson || isBeside ? [{ ...at, owner: way.slice(0, -1).join("."), name }] : [];
    });
}

/** `User` of `User.email`. */
function ownerOf(label: string): string {
  return label.split(".").at(-2) ?? "";
}
