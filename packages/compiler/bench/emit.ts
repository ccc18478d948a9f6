/**
 * What comes nearest to what the peers do: reads the policy in `policies/` of the working folder, compiles it with all rules and
 * packs, and writes its model as JSON to `model.json`. Plain use of the package, in a process of its own.
 */
import { writeFile } from "node:fs/promises";
import { enableCompileCache } from "node:module";

enableCompileCache();
const { compile, readPolicy } = await import("@candor/compiler");
const { model, diagnostics } = compile({ folder: "policies", ...(await readPolicy("policies", "policies")) });
if (!model || diagnostics.some(({ severity }) => severity === "error")) throw new Error("the policy does not compile");
await writeFile("model.json", JSON.stringify(model));
