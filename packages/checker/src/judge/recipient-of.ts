import type { PolicyModel, Recipient } from "@candor/model";
import type { Outside } from "../sink.ts";
import type { CheckConfig } from "../types.ts";

/**
 * The recipient of the policy that a package or host is: as `check.recipients` of the config says it, by the nearest
 * pattern; else the one whose id or label is the vendor's, or the package's own name.
 */
export function recipientOf(model: PolicyModel, { recipients = {} }: CheckConfig, outside: Outside): Recipient | null {
  const { name, vendor } = outside;
  const patterns = name === null ? [] : Object.keys(recipients).filter((pattern) => fits(pattern, name));
  const [nearest] = patterns.toSorted((a, b) => b.length - a.length);
  const said = nearest !== undefined && Object.hasOwn(recipients, nearest) ? recipients[nearest] : undefined;
  const ids = said === undefined ? [vendor?.id, plain(vendor?.name), plain(name)] : [said];
  return (
    model.recipients.find(
      ({ id, label }) => ids.includes(id) || (said === undefined && isLabel(label, vendor?.name)),
    ) ?? null
  );
}

/** `@sentry/*` takes in each package of the scope, `*.example.com` each host below; a name takes in itself alone. */
function fits(pattern: string, name: string): boolean {
  if (pattern.startsWith("*.")) return name.endsWith(pattern.slice(1));
  return pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function isLabel(label: string, vendor: string | undefined): boolean {
  return vendor !== undefined && label.toLowerCase() === vendor.toLowerCase();
}

/** `Parcel Stork` as an id. */
function plain(name: string | null | undefined): string | undefined {
  return name?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
