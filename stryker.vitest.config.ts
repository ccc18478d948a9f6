// The tests that `stryker run` repeats for each change. The packages are those of its copy, which links to the real ones.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const entries = ["model", "guard"].flatMap((name) => {
  const folder = join(import.meta.dirname, "packages", name);
  const { exports }: { exports: Record<string, string> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return Object.entries(exports).map(([path, file]) => ({
    find: new RegExp(`^@candor/${name}${path.slice(1)}$`),
    replacement: join(folder, file),
  }));
});

export default defineConfig({
  resolve: { alias: entries },
  test: {
    include: ["packages/{model,guard}/test/**/*.test.ts"],
    // They run compilers, servers and bundlers on the sources, where no change can be seen.
    exclude: ["**/{adapters,meter,sources}/**", "**/{types,readme,guide}.test.ts", "**/compare*.test.ts"],
    testTimeout: 60_000,
  },
});
