// Writes .candor/size/: what an application that imports these names gets of the guard, with its parts of the model, minified.
// `size-limit` packs each with gzip and holds it to its limit in .size-limit.json.
import { join } from "node:path";
import { rolldown } from "rolldown";

const folder = join(import.meta.dirname, "..");
const ENTRY = "\0entry";

const bundles: readonly [file: string, names: string, from: string][] = [
  ["guard", "createGuard, row, PurposeDenied", "index"],
  ["limits", "createLimits", "limits"],
  ["observe", "createObserver", "observe"],
  ["retention", "createRetention", "retention"],
  ["row", "row", "index"],
];

for (const [file, names, from] of bundles) {
  const code = `export { ${names} } from ${JSON.stringify(join(folder, "src", `${from}.ts`))};`;
  const bundle = await rolldown({
    input: ENTRY,
    platform: "neutral",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
  });
  await bundle.write({ file: join(folder, `.candor/size/${file}.js`), format: "esm", minify: true });
}
