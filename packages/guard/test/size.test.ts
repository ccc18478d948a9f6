import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src/");
const ENTRY = "\0entry";

/** What an application that imports these names gets of the guard, minified and packed, in bytes. */
async function packed(names: string, from: string): Promise<number> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: "neutral",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? `export { ${names} } from ${JSON.stringify(src + from)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const size = gzipSync(output[0].code, { level: 9 }).length;
  await bundle.close();
  return size;
}

test.each([
  ["createGuard, row, PurposeDenied", "index.ts", 6144],
  ["createRetention", "retention.ts", 4000],
])("{ %s } of %s stays below %d bytes", async (names, from, most) => {
  expect(await packed(names, from)).toBeLessThan(most);
});

test("what is not imported is not in the bundle", async () => {
  expect(await packed("row", "index.ts")).toBeLessThan(100);
});
