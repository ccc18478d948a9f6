import type { Scope } from "../engine/engine.ts";
import { isBelow } from "../engine/own-files.ts";
import type { ConfigSource, Finding } from "../facts.ts";
import type { CheckConfig } from "../types.ts";
import type { Loaded } from "./open-projects.ts";

/** A finding where projects have files and none of them lies in the folder that is checked: that no code was checked is no proof. */
export function allOutside(
  { projects, skipped }: Pick<Loaded, "projects" | "skipped">,
  { scope, config, source }: { scope: Scope; config: CheckConfig; source: ConfigSource },
): readonly Finding[] {
  const isChecked = projects.length === 0 || projects.some(({ files }) => files.length > 0);
  if (isChecked || skipped.length === 0 || skipped.some((path) => isBelow(scope, path))) return [];
  return [
    {
      rule: "code/no-project",
      message: "all files of the projects lie outside the folder of the config, so no code was checked",
      help: `move ${source.file} to a folder that holds the code, or name a project in its folder under \`check.projects\``,
      at: source.placeOf(config.projects?.[0] ?? "check"),
    },
  ];
}
