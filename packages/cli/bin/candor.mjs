#!/usr/bin/env node
// Runs the source in this workspace; what is published runs bundle/main.js. Plain JavaScript, so that the compile cache is
// on before the first TypeScript file loads: stripping types costs 40 ms at every start otherwise.
import module from "node:module";
import process from "node:process";

if (process.features.typescript) {
  module.enableCompileCache();
  await import("../src/main.ts");
} else {
  console.error(`candor needs Node 22.18 or newer to run from its source; this is ${process.version}`);
  process.exitCode = 2;
}
