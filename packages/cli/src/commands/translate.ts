import { type Accepted, type LanguageFolder, readAccepted } from "@candor/compiler";
import { usage, type ExitCode, type Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { printReport } from "../print-report.ts";
import { openLock, type TranslatedPolicy } from "../translate/translated-policy.ts";

export interface TranslateOptions {
  readonly accept?: boolean;
  readonly export?: boolean;
  /** An XLIFF file. */
  readonly import?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `candor translate`: what is missing or behind in each language; `--accept`, `--export` and `--import` carry it on. */
export async function translate(parts: readonly string[], options: TranslateOptions, io: Io): Promise<ExitCode> {
  const asked = [options.accept, options.export, options.import, options.json].filter((each) => each !== undefined);
  if (asked.length > 1) return usage(io, "use one of --accept, --export, --import and --json at a time");
  const { settings, ...policy } = await openPolicy(options.config, io);
  // What a language stands beside is not known while a file cannot be read.
  if (policy.model === null) return printReport({ command: "translate", ...policy }, {}, io, settings);
  const lock = await openLock({ folder: settings.policies });
  if (typeof lock === "string") return usage(io, lock);
  const translated = {
    lock,
    folder: settings.policies,
    languages: policy.languages,
    sourceLanguage: policy.model.company.authoritative,
  };
  const chosen = parts.map(readAccepted);
  const wrong =
    misnamed(parts, chosen, translated) ?? (options.accept ? untranslated(parts, chosen, translated) : null);
  if (wrong !== null && options.import === undefined) return usage(io, wrong);
  return runAsked(translated, chosen, options, io);
}

async function runAsked(
  policy: TranslatedPolicy,
  chosen: readonly Accepted[],
  options: TranslateOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.import !== undefined) {
    const { importTexts } = await import("../translate/import-texts.ts");
    return importTexts(policy, options.import, io);
  }
  if (options.accept) {
    const { acceptParts } = await import("../translate/accept-parts.ts");
    return acceptParts(policy, chosen, io);
  }
  if (options.export) {
    const { exportTexts } = await import("../translate/export-texts.ts");
    return exportTexts(policy, chosen, io);
  }
  const { showStatus } = await import("../translate/show-status.ts");
  return showStatus(policy, chosen, options.json === true, io);
}

/** Why a part cannot be meant, or null. */
function misnamed(
  parts: readonly string[],
  chosen: readonly Accepted[],
  { languages }: TranslatedPolicy,
): string | null {
  for (const [index, { language, source, unit }] of chosen.entries()) {
    const folder = languages.find((each) => each.language === language);
    if (!folder) {
      const known = languages.map((each) => `\`${each.language}\``).join(", ");
      return `there is no language \`${language}\`${known && `; there is ${known}`}: list it in \`languages\` of company.md`;
    }
    if (source !== null && isUnread(folder, source)) continue;
    const document = folder.documents.find((each) => each.source === source);
    const found = source === null || document !== undefined;
    if (!found || (unit !== null && !document?.units.some((each) => each.unit.key === unit))) {
      return `\`${parts[index]}\` names nothing that can be translated; \`candor translate ${language}\` lists what can`;
    }
  }
  return null;
}

/** Which of the parts nobody has translated, so that there is nothing to accept, or null. */
function untranslated(
  parts: readonly string[],
  chosen: readonly Accepted[],
  { languages }: TranslatedPolicy,
): string | null {
  for (const [index, { language, source, unit }] of chosen.entries()) {
    const folder = languages.find((each) => each.language === language);
    if (source === null || !folder || isUnread(folder, source)) continue;
    const units = folder.documents.find((each) => each.source === source)?.units ?? [];
    if (!units.some(({ unit: { key }, says }) => says && key === (unit ?? key)))
      return `\`${parts[index]}\` is not translated yet, so there is nothing to accept`;
  }
  return null;
}

function isUnread({ language, unread }: LanguageFolder, source: string): boolean {
  return unread.includes(source) || unread.includes(`${language}/${source}`);
}
