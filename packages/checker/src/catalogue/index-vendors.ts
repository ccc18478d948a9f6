import { splitSpecifier } from "../functions/package-of.ts";
import { hostOf } from "./host-of.ts";
import type { Vendor } from "./vendor.ts";

/** Vendors by what code says of them. */
export interface VendorIndex {
  readonly ofModule: (specifier: string) => Vendor | null;
  readonly ofHost: (address: string) => Vendor | null;
}

/** The vendors by their packages and hosts. */
export function indexVendors(vendors: readonly Vendor[]): VendorIndex {
  const packages = new Map(vendors.flatMap((vendor) => vendor.packages.map((name) => [name, vendor] as const)));
  const hosts = new Map(vendors.flatMap((vendor) => vendor.hosts.map((host) => [host, vendor] as const)));
  const longest = Math.max(0, ...[...hosts.keys()].map((host) => host.split(".").length));
  return {
    ofModule: (specifier) => ofName(packages, splitSpecifier(specifier)?.name),
    ofHost: (address) => ofHost(hosts, longest, hostOf(address)),
  };
}

/** A package that is named by itself comes before its scope. */
function ofName(packages: ReadonlyMap<string, Vendor>, name: string | undefined): Vendor | null {
  if (name === undefined) return null;
  return packages.get(name) ?? packages.get(`${name.split("/")[0]}/*`) ?? null;
}

/** The host itself, then what of it starts after a dot, the longest first. No more labels than a known host has are tried. */
function ofHost(hosts: ReadonlyMap<string, Vendor>, longest: number, host: string | null): Vendor | null {
  if (host === null) return null;
  const labels = host.split(".");
  const after = Math.max(1, labels.length - longest + 1);
  const suffixes = labels.slice(after).map((_, index) => `*.${labels.slice(after + index).join(".")}`);
  const known = [host, ...suffixes].find((name) => hosts.has(name));
  return known === undefined ? null : hosts.get(known)!;
}
