/** Histories of releases for tests, sound ones and such as a person has spoiled by hand. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile, readPolicy, type Release, releaseText, seal, type Unsealed } from "@candor/compiler";
import type { PolicyModel } from "@candor/model";

/** What a release says that is not usual. */
export type Said = Partial<Omit<Unsealed, "version">>;

/** A release of a policy after the one before it. */
export async function makeRelease(
  version: string,
  model: PolicyModel,
  before: Release | null,
  said: Said = {},
): Promise<Release> {
  return seal({
    format: 1,
    version,
    made: "2026-12-01",
    effective: "2026-12-01",
    previous: before?.digest ?? null,
    wordingOnly: [],
    model: { ...model, version },
    cards: [{ purpose: model.purposes[0]?.id ?? "", language: "en", html: "<article></article>" }],
    note: "# What changes\n",
    ...said,
  });
}

/** Writes a history of the policy as it is into `releases/` of its folder. Versions that follow each other differ in nothing else. */
export async function writeReleases(
  folder: string,
  ...versions: readonly (readonly [version: string, said?: Said])[]
): Promise<void> {
  const { model } = compile({ folder, ...(await readPolicy(folder)) });
  if (!model) throw new Error("the policy has no model");
  await mkdir(join(folder, "releases"), { recursive: true });
  let before: Release | null = null;
  for (const [version, said] of versions) {
    before = await makeRelease(version, model, before, said);
    await writeFile(pathOf(folder, version), releaseText(before));
  }
}

function pathOf(folder: string, version: string): string {
  return join(folder, `releases/${version}.json`);
}

/** The release's file with one text replaced by another. */
async function editRelease(folder: string, version: string, from: string, to: string): Promise<void> {
  const text = await readFile(pathOf(folder, version), "utf8");
  if (!text.includes(from)) throw new Error(`${version} does not say ${from}`);
  await writeFile(pathOf(folder, version), text.replace(from, to));
}

/** Rule → what makes it speak, in a copy of the minimal policy. */
export const RELEASE_MISTAKES: ReadonlyMap<string, (folder: string) => Promise<void>> = new Map([
  [
    "release/broken",
    async (folder) => {
      await writeReleases(folder, ["1.0.0"]);
      await editRelease(folder, "1.0.0", '  "made"', '<<<<<<< HEAD\n  "made"');
    },
  ],
  [
    "release/name",
    async (folder) => {
      await writeReleases(folder, ["1.0.0"]);
      await writeFile(join(folder, "releases/1.0.0 (1).json"), await readFile(pathOf(folder, "1.0.0")));
    },
  ],
  [
    "release/changed",
    async (folder) => {
      await writeReleases(folder, ["1.0.0"]);
      await editRelease(folder, "1.0.0", '"effective": "2026-12-01"', '"effective": "2026-12-02"');
    },
  ],
  [
    "release/chain",
    async (folder) => {
      await writeReleases(folder, ["1.0.0"], ["1.0.1"], ["1.0.2"]);
      await rm(pathOf(folder, "1.0.1"));
    },
  ],
  ["release/order", (folder) => writeReleases(folder, ["1.0.0"], ["1.0.1", { effective: "2026-11-30" }])],
  [
    "notice/bump",
    async (folder) => {
      const data = await readFile(join(folder, "data.md"), "utf8");
      await writeFile(join(folder, "data.md"), data.replaceAll("12 months", "6 months"));
      await writeReleases(folder, ["1.0.0"]);
      const before = JSON.parse(await readFile(pathOf(folder, "1.0.0"), "utf8")) as Release;
      await writeFile(join(folder, "data.md"), data);
      await rename(join(folder, "releases"), join(folder, ".releases"));
      const { model } = compile({ folder, ...(await readPolicy(folder)) });
      await rename(join(folder, ".releases"), join(folder, "releases"));
      await writeFile(pathOf(folder, "1.0.1"), releaseText(await makeRelease("1.0.1", model!, before)));
    },
  ],
  [
    "basis/swap",
    async (folder) => {
      const path = join(folder, "purposes/send-your-bread.md");
      const text = await readFile(path, "utf8");
      await writeFile(path, text.replace("because: contract", "because: consent"));
      await writeReleases(folder, ["1.0.0"]);
      await writeFile(path, text);
    },
  ],
]);
