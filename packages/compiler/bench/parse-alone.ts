/**
 * What parsing alone takes as a process: reads `policies/` of the working folder and parses it with the parsers that the
 * compiler uses, and does nothing else.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { enableCompileCache } from "node:module";

enableCompileCache();
const { parseAll } = await import("./parse-all.ts");
const texts = globSync("policies/**/*.md").map((path) => readFileSync(path, "utf8"));
parseAll(texts);
writeFileSync("parsed", `${texts.length}\n`);
