import type { Pack } from "@candor/compiler";
import { compilePolicy, type CompiledPolicy, type Compiling } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { printReport } from "../print-report.ts";
import type { Report } from "../report.ts";
import type { FindingOptions } from "../report-options.ts";

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
  const packs = await findPacks(options, io);
  if (typeof packs === "string") return usage(io, packs);
  const duties = dutiesForPerson(packs);
  const look = (): Promise<Linted> => lintOnce(options, io);
  if (!options.fix) return report(await look(), duties, options, io);
  const { fixAll } = await import("../fix/fix-all.ts");
  const mended = await fixAll(look, io.cwd);
  if ("failure" in mended) return usage(io, `nothing more was mended: ${mended.failure}`);
  return report(mended.found, { ...duties, fixed: mended.fixed }, options, io);
}

/** A policy with its findings; without settings where no config was read. */
type Linted = CompiledPolicy & { readonly settings: Settings | null };

async function lintOnce({ folder, config, pack }: LintOptions, io: Io): Promise<Linted> {
  const compiling = pack ? { settings: { packs: pack } } : {};
  if (folder === undefined) return lintConfigured(config, io, compiling);
  return { ...(await compilePolicy(folder, io, compiling)), settings: null };
}

/** The packs that were asked for, or what is said of one that nobody knows; packs are loaded only where one is named. */
async function findPacks({ pack = [], folder, config }: LintOptions, io: Io): Promise<readonly Pack[] | string> {
  if (pack.length === 0) return [];
  const { findPack } = await import("../find-pack.ts");
  const { loadConfig } = await import("../config/load-config.ts");
  const { lint: own, diagnostics } =
    folder === undefined ? await loadConfig(io, config) : { lint: {}, diagnostics: [] };
  const found = [...new Set(pack)].toSorted().map((id) => findPack(id, own.ownPacks));
  // A config that cannot be read may bring any pack; what is wrong with it is told by the run itself.
  const unknown = diagnostics.length > 0 ? undefined : found.find((one) => typeof one === "string");
  return unknown ?? found.filter((one) => typeof one !== "string");
}

/** How many requirements of each pack are for a person to check. */
function dutiesForPerson(packs: readonly Pack[]): Pick<Report, "forPerson"> {
  const counts = packs.map(({ id, requirements }) => {
    return [id, requirements.filter(({ person }) => person !== undefined).length] as const;
  });
  const some = counts.filter(([, count]) => count > 0);
  return some.length > 0 ? { forPerson: new Map(some) } : {};
}

/** The packs that judged a policy, where some were asked for that its places do not bring. */
function judgedBy({ model }: CompiledPolicy, asked: readonly string[] | undefined): Pick<Report, "packs"> {
  return asked ? { packs: [...new Set(["candor", ...(model?.company.packs ?? []), ...asked])].toSorted() } : {};
}

function report(
  { settings, ...found }: Linted,
  more: Pick<Report, "fixed" | "forPerson">,
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
