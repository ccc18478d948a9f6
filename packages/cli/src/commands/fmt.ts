import { amount } from "../amount.ts";
import { loadConfig } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { formatScope, type FormattedScope } from "../fmt/format-scope.ts";
import { type Scope, scopesOf } from "../fmt/scopes.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import type { FileState } from "../output/file-state.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { type Change, type Rewrite, rewriteOf } from "../output/rewrite.ts";
import { writeFiles } from "../output/write-files.ts";
import { printReport } from "../print-report.ts";

export interface FmtOptions {
  readonly config?: string;
  /** Write nothing; a document that is not in its form is stale. */
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `candor fmt`: each document in its one form, the others not touched; a file that cannot be read stays as it is. */
export async function fmt(paths: readonly string[], options: FmtOptions, io: Io): Promise<ExitCode> {
  if (paths.length === 0) return formatConfigured(options, io);
  const scopes = await scopesOf(paths, io.cwd);
  if ("absent" in scopes) return usage(io, `there is no file or folder \`${scopes.absent}\``);
  const found = await Promise.all(scopes.map((scope) => formatScope(scope, io.cwd)));
  if (found.some(({ documents, diagnostics }) => documents.length + diagnostics.length > 0))
    return finish(found, namesOf(scopes, io), options, io);
  return usage(io, `no document of a policy is at ${paths.join(", ")}`);
}

/** The policy of the config. */
async function formatConfigured(options: FmtOptions, io: Io): Promise<ExitCode> {
  const { policies: folder, texts, diagnostics } = await loadConfig(io, options.config);
  if (diagnostics.length > 0) return printReport({ command: "fmt", diagnostics, texts }, options, io);
  const scope = { folder, only: null };
  return finish([await formatScope(scope, io.cwd)], namesOf([scope], io), options, io);
}

function namesOf(scopes: readonly Scope[], { cwd }: Io): readonly string[] {
  return scopes.map(({ folder }) => displayPath(cwd, folder));
}

async function finish(
  found: readonly FormattedScope[],
  folders: readonly string[],
  options: FmtOptions,
  io: Io,
): Promise<ExitCode> {
  const documents = found.flatMap((scope) => scope.documents);
  const rewrites = (await Promise.all(documents.map((document) => rewriteOf(document, io.cwd)))).filter(
    (one) => one !== null,
  );
  const failure = options.check ? null : await writeFiles(rewrites);
  if (failure) return usage(io, `nothing was written: ${cannotWrite(failure.output.path, failure.reason)}`);
  if (options.check && rewrites.some(isLineEndsAlone(documents))) io.stderr.write(LINE_ENDS);
  const state: FileState["state"] = options.check ? "stale" : "written";
  const report = {
    command: "fmt",
    folders,
    subject: amount(documents.length, "document"),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(documents.map(({ path, before }) => [path, before])),
    files: rewrites.map(({ path }) => ({ path, state })),
  } as const;
  return printReport(report, options, io);
}

const LINE_ENDS =
  "hint: lines end here as on Windows; put `*.md text eol=lf` into policies/.gitattributes, commit it, and check the files out anew\n";

/** Whether nothing but CRLF, as a checkout on Windows makes it, keeps a document from its form. */
function isLineEndsAlone(documents: readonly Change[]): (rewrite: Rewrite) => boolean {
  const before = new Map(documents.map((document) => [document.path, document.before]));
  return ({ path, text }) => before.get(path)?.replaceAll("\r\n", "\n") === text;
}
