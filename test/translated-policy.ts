/** For cases: the smallest policy, with French listed and begun. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const MINIMAL = join(import.meta.dirname, "../packages/compiler/test/fixtures/minimal");

/** Writes the policy and these files, whose paths are inside it, into `folder`. */
export async function writeTranslatedPolicy(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const policies = join(folder, "policies");
  await cp(MINIMAL, policies, { recursive: true });
  const company = join(policies, "company.md");
  const text = await readFile(company, "utf8");
  await writeFile(company, text.replace("\nchannels:", "\nlanguages: [en, fr]\nchannels:"));
  await writeFile(join(folder, "candor.config.json"), "{}\n");
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** XLIFF with these units in one document. */
export function xliff(
  units: Readonly<Record<string, readonly [source: string, target: string]>>,
  document = "rights",
): string {
  const written = Object.entries(units).map(
    ([id, [source, target]]) =>
      `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`,
  );
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
<file id="${document}">${written.join("")}</file></xliff>
`;
}
