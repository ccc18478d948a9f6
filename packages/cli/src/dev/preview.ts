import { generatePage } from "@candor/generators";
import type { CompileCache, Compiled } from "@candor/compiler";
import type { Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { pageFacts } from "../output/page-facts.ts";
import { renderPretty } from "../render/pretty.ts";
import { countsOf } from "../report.ts";

/** What the preview shows: the files of the page as the policy last made them, and what is wrong with it now. */
export interface Preview {
  /** Path → text; empty where the policy never compiled. */
  readonly files: ReadonlyMap<string, string>;
  /** The findings as text; null where there are none. */
  readonly findings: string | null;
  /** Whether the page is of an older policy, because this one cannot be compiled. */
  readonly older: boolean;
}

/** Makes the page from the policy as it is now; where that cannot be, the page before it stays. */
export async function makePreview(
  config: string | undefined,
  io: Io,
  { before, cache }: { readonly before: Preview | null; readonly cache: CompileCache },
): Promise<Preview> {
  const { settings, ...policy } = await openPolicy(config, io, { cache });
  const { diagnostics, model } = policy;
  const findings = diagnostics.length === 0 ? null : textOf(policy);
  if (model === null || diagnostics.some(({ severity }) => severity === "error")) {
    return { files: before?.files ?? new Map(), findings, older: true };
  }
  const { url } = settings.config.build ?? {};
  const files = generatePage(model, { ...(await pageFacts(model, policy)), ...(url !== undefined && { url }) });
  return { files: new Map(files.map(({ path, text }) => [path, text])), findings, older: false };
}

function textOf({ diagnostics, texts }: Pick<Compiled, "diagnostics" | "texts">): string {
  return renderPretty({ command: "lint", diagnostics, texts }, countsOf(diagnostics), false);
}
