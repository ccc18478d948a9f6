/**
 * The mode "candor: model and types", which comes nearest to what the peers do: reads the policy in `policies/` of the working
 * folder, compiles it with all rules and packs, and writes its model as JSON and its types, without the page. Plain use of the
 * packages, in a process of its own.
 */
import { writeFile } from "node:fs/promises";
import { enableCompileCache } from "node:module";

enableCompileCache();
const [{ compile, readPolicy }, { digest }, { generateGuard }] = await Promise.all([
  import("@candor/compiler"),
  import("@candor/model"),
  import("../../generators/src/guards/generate-guard.ts"),
]);
const { model, diagnostics } = compile({ folder: "policies", ...(await readPolicy("policies", "policies")) });
if (!model || diagnostics.some(({ severity }) => severity === "error")) throw new Error("the policy does not compile");
await writeFile("model.json", JSON.stringify(model));
await writeFile("candor.gen.ts", generateGuard(model, await digest(model)).text);
