import { compilePolicy, type CompiledPolicy, type Compiling } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { printReport } from "../print-report.ts";
import type { Report } from "../report.ts";
import type { FindingOptions } from "./report-options.ts";

export interface LintOptions extends FindingOptions {
  /** The policy folder, relative to where the command runs; no config is read then. */
  readonly folder?: string;
  /** Mend what has one right answer. */
  readonly fix?: boolean;
  /** Packs that judge it too, wherever the company is. */
  readonly pack?: readonly string[];
}

/** `candor lint`: everything that the policy gets wrong or lacks. */
export async function lint(options: LintOptions, io: Io): Promise<ExitCode> {
  if (options.folder !== undefined && options.config !== undefined) {
    return usage(
      io,
      "name a policy folder or a config, not both: the folder is all that `candor lint` takes from a config",
    );
  }
  const unknown = await unknownPack(options, io);
  if (unknown !== null) return usage(io, unknown);
  const look = (): Promise<Linted> => lintOnce(options, io);
  if (!options.fix) return report(await look(), {}, options, io);
  const { fixAll } = await import("../fix/fix-all.ts");
  const mended = await fixAll(look, io.cwd);
  if ("failure" in mended) return usage(io, `nothing more was mended: ${mended.failure}`);
  return report(mended.found, { fixed: mended.fixed }, options, io);
}

/** A policy with its findings; without settings where no config was read. */
type Linted = CompiledPolicy & { readonly settings: Settings | null };

async function lintOnce({ folder, config, pack }: LintOptions, io: Io): Promise<Linted> {
  const compiling = pack ? { settings: { packs: pack } } : {};
  if (folder === undefined) return lintConfigured(config, io, compiling);
  return { ...(await compilePolicy(folder, io, compiling)), settings: null };
}

/** What is said of a pack that nobody knows; the packs are loaded only where one is named. */
async function unknownPack({ pack = [], folder, config }: LintOptions, io: Io): Promise<string | null> {
  if (pack.length === 0) return null;
  const { findPack } = await import("../find-pack.ts");
  const { loadConfig } = await import("../config/load-config.ts");
  const { lint: own, diagnostics } =
    folder === undefined ? await loadConfig(io, config) : { lint: {}, diagnostics: [] };
  // A config that cannot be read may bring any pack; what is wrong with it is told by the run itself.
  if (diagnostics.length > 0) return null;
  for (const id of pack) {
    const found = findPack(id, own.ownPacks);
    if (typeof found === "string") return found;
  }
  return null;
}

/** The packs that judged a policy, where some were asked for that its places do not bring. */
function judgedBy({ model }: CompiledPolicy, asked: readonly string[] | undefined): Pick<Report, "packs"> {
  return asked ? { packs: [...new Set(["candor", ...(model?.company.packs ?? []), ...asked])].toSorted() } : {};
}

function report(
  { settings, ...found }: Linted,
  more: Pick<Report, "fixed">,
  options: LintOptions,
  io: Io,
): Promise<ExitCode> {
  const packs = judgedBy(found, options.pack);
  return printReport({ command: "lint", ...found, ...packs, ...more }, options, io, settings);
}

/** What reads a config is loaded only where one is wanted: it takes a quarter of the time of a small policy. */
async function lintConfigured(
  config: string | undefined,
  io: Io,
  compiling: Compiling,
): Promise<CompiledPolicy & { readonly settings: Settings }> {
  const { openPolicy } = await import("../open-policy.ts");
  return openPolicy(config, io, compiling);
}
