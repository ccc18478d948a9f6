/**
 * How much memory compiling takes, in a process of its own: `node bench/memory.ts <documents>` prints megabytes of heap that
 * the model, the findings and the cache hold afterwards, and of the most that the process ever had.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCache } from "../src/cache.ts";
import { compile } from "../src/compile.ts";
import { generatePolicy } from "./generate-policy.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const files = generatePolicy(Number(process.argv[2]));
collect();
const before = process.memoryUsage().heapUsed;
const cache = createCache();
const compiled = compile({ folder: "policies", files }, cache);
collect();
const held = process.memoryUsage().heapUsed - before;
const peak = process.resourceUsage().maxRSS * 1024;
// Both are asked for once more, so that neither was collected before.
if (!compiled.model || compile({ folder: "policies", files }, cache).model === null) throw new Error("no model");
console.log(JSON.stringify({ held: held / 2 ** 20, peak: peak / 2 ** 20 }));
