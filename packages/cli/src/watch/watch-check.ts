import type * as Checker from "@candor/checker";
import { inputOf } from "../check-code.ts";
import { checkReport, refusal } from "../check-report.ts";
import type { CheckOptions } from "../check-options.ts";
import { displayPath } from "../display-path.ts";
import { cannotBegin } from "../exit-code.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { createTeller } from "./tell-changes.ts";
import { type Happened, watchCode } from "./watch-code.ts";

/**
 * `candor check --watch`: checks, and again at each change, until it is stopped. What edited files say by themselves is told first;
 * then what is new elsewhere, and how it stands.
 */
export async function watchCheck(checker: typeof Checker, options: CheckOptions, io: Io): Promise<ExitCode> {
  const clash = clashing(options);
  if (clash !== null) return usage(io, clash);
  let opened = await openPolicy(options.config, io);
  const watch = checker.createWatch();
  const tell = createTeller(() => opened.settings, options, io);
  const round = async ({ policy, code }: Happened): Promise<void> => {
    if (policy) opened = await openPolicy(options.config, io);
    const { settings, model, places, texts } = opened;
    const refused = await refusal(opened);
    if (refused || !model) return tell.whole(refused ?? { ...opened, command: "check" });
    const files = code?.map((path) => displayPath(io.cwd, path)) ?? [];
    const early = (found: Checker.Early): Promise<void> =>
      tell.early({ command: "check", ...found, texts: new Map([...texts, ...found.texts]) }, files);
    // Where the policy alone was edited, there is no file that says something by itself.
    const first = files.length > 0 ? early : undefined;
    const checked = await watch.check(inputOf({ settings, model, places }, io), code, first);
    return tell.whole(checkReport(opened, checked));
  };
  // From now on: who stops it while it checks for the first time is heard too.
  const stopped = io.untilStopped?.() ?? AbortSignal.abort();
  try {
    await round({ policy: false, code: null });
    // Where there is no policy yet, or no config that says where it is, there is nothing to watch.
    if (cannotBegin(opened.diagnostics, opened.folders)) return 2;
    const { root, policies } = opened.settings;
    await watchCode({ root, policies }, stopped, round);
    return 0;
  } finally {
    watch.close();
  }
}

function clashing({ json, format = "pretty", since, updateBaseline }: CheckOptions): string | null {
  const asked = {
    "--json": json === true,
    "--format": format !== "pretty",
    "--since": since !== undefined,
    "--update-baseline": updateBaseline === true,
  };
  const other = Object.entries(asked).find(([, is]) => is)?.[0];
  return other === undefined ? null : `use --watch or ${other}, not both: what is watched is shown as it is, to people`;
}
