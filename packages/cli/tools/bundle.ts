// Writes bundle/: the command with all that it calls in a few files, because most of a short run is finding modules.
// The checker stays outside, as it is installed apart; so do the prompts, which only a terminal needs.
import { join } from "node:path";
import { rolldown } from "rolldown";

const folder = join(import.meta.dirname, "..");
const bundle = await rolldown({
  input: join(folder, "src/main.ts"),
  platform: "node",
  external: ["@candor/checker", "@candor/language-server", "@clack/prompts"],
});
// The validators of releases are loaded by the name `#release`, and only where there is a release.
const release = await rolldown({ input: join(folder, "../compiler/src/validate/release.gen.js"), platform: "node" });
await bundle.write({
  dir: join(folder, "bundle"),
  format: "esm",
  chunkFileNames: "[name].js",
  cleanDir: true,
  // In one file: what other commands share with it would be cut off, and loaded here all the same, for the order it runs in.
  codeSplitting: { groups: [{ name: "compiler", test: /packages\/(?:compiler|model)\/src/ }] },
});
await release.write({ file: join(folder, "bundle/validators/release.js"), format: "esm" });
