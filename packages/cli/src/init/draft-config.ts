import { access } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const SCHEMA = "node_modules/@candor/schemas/config.schema.json";

/** The config of a new project in `folder`; it names its schema where that is installed, so that editors complete it. */
export async function draftConfig(folder: string, code: boolean): Promise<string> {
  const schema = await findUpward(folder);
  const config = {
    ...(schema !== null && { $schema: schema }),
    policies: "policies",
    build: { ...(code && { guard: "src/candor.gen.ts" }), page: "public/privacy" },
    ...(code && { check: { projects: ["tsconfig.json"] } }),
  };
  // A list of one stands on one line, as people write it.
  return `${JSON.stringify(config, null, 2).replaceAll(/\[\s+("[^"]*")\s+\]/g, "[$1]")}\n`;
}

/** The schema as it is seen from `folder`; null where no folder upward has it installed. */
async function findUpward(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, SCHEMA);
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return at === folder ? `./${SCHEMA}` : relative(folder, path).replaceAll("\\", "/");
    if (dirname(at) === at) return null;
  }
}
