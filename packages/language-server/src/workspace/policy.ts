import { createCache, readFixtures, readPolicy } from "@candor/compiler";
import type { FoundPolicy } from "../host.ts";
import type { OpenDocument } from "./documents.ts";
import { type OnDisk, type Snapshot, takeSnapshot } from "./snapshot.ts";

/** A policy that somebody works on. */
export interface Policy {
  readonly found: FoundPolicy;
  /** As it is now; the same snapshot until something changes. */
  readonly current: () => Snapshot;
  /** Forgets the snapshot: an open document changed. */
  readonly changed: () => void;
  /** Reads the folder anew; false where there is none any more. */
  readonly reload: () => Promise<boolean>;
}

export async function openPolicy(found: FoundPolicy, open: () => readonly OpenDocument[]): Promise<Policy> {
  const memory = { cache: createCache(), known: {} };
  let disk = await readFolder(found.folder);
  let snapshot: Snapshot | null = null;
  return {
    found,
    current: () => (snapshot ??= takeSnapshot(found, disk, open(), memory)),
    changed: () => {
      snapshot = null;
    },
    reload: async () => {
      disk = await readFolder(found.folder);
      snapshot = null;
      return !isGone(found.folder, disk);
    },
  };
}

async function readFolder(folder: string): Promise<OnDisk> {
  const [policy, fixtures] = await Promise.all([readPolicy(folder), readFixtures(folder)]);
  return { ...policy, fixtures };
}

function isGone(folder: string, { diagnostics }: OnDisk): boolean {
  return diagnostics.some(({ rule, place }) => rule === "file/missing" && place.file === folder);
}
