import { relative } from "node:path";
import { findUpward } from "../find-upward.ts";
import { jsonText } from "../json-text.ts";

const SCHEMA = "node_modules/@candor/schemas/config.schema.json";

/** The config of a new project in `folder`; it names its schema where that is installed, so that editors complete it. */
export async function draftConfig(folder: string, code: boolean): Promise<string> {
  const schema = await findUpward(folder, SCHEMA);
  const config = {
    ...(schema !== null && { $schema: seenFrom(folder, schema) }),
    policies: "policies",
    build: { guard: code && "src/candor.gen.ts", page: "public/privacy" },
    ...(code && { check: { projects: ["tsconfig.json"] } }),
  };
  // A list of one stands on one line, as people write it.
  return jsonText(config).replaceAll(/\[\s+("[^"]*")\s+\]/g, "[$1]");
}

function seenFrom(folder: string, path: string): string {
  const way = relative(folder, path).replaceAll("\\", "/");
  return way.startsWith("../") ? way : `./${way}`;
}
