import { dirname, resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import type { Watch } from "@candor/checker";
import type { Happened } from "@candor/language-server";
import type { Diagnostic } from "@candor/model";
import { inputOf } from "../check-code.ts";
import { type OpenedPolicy, refusal } from "../check-report.ts";
import type { Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { loadOptional } from "../optional-package.ts";
import { settled } from "../watch/settled.ts";
import type { FromWorker, ToWorker } from "./code-messages.ts";
import { explainInMarkdown } from "./explain-in-markdown.ts";

/** On the thread that checks code: checks the code of a config whenever something happened, and says why a line is as it is. */
export async function checkOnDemand(config: string): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const tell = (message: FromWorker): void => parentPort?.postMessage(message);
  const checker = await loadOptional("@candor/checker");
  if (!checker) return tell({ fault: "code is not checked: `@candor/checker` is not installed" });
  const root = dirname(config);
  const watch = checker.createWatch();
  let waiting: Happened | null = null;
  let opened: OpenedPolicy | null = null;
  const run = settled(
    async () => {
      if (!waiting) return;
      const happened = waiting;
      waiting = null;
      if (happened.policy || !opened) opened = await openPolicy(config, worldOf(root));
      await checkNow({ watch, opened, happened, root }, tell);
    },
    (error) => tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.on("message", (message: ToWorker) => {
    if ("explain" in message) {
      const { file, line, column } = message.explain;
      const explained = watch.explain({ file, line, ...(column !== undefined && { column }) });
      return tell({ answers: message.id, text: explained && explainInMarkdown(explained, root) });
    }
    waiting = waiting ? both(waiting, message.happened) : message.happened;
    run();
  });
}

interface Round {
  readonly watch: Watch;
  readonly opened: OpenedPolicy;
  readonly happened: Happened;
  readonly root: string;
}

/** A policy that cannot be used has findings of its own, in its own files; until it can be, those in the code stay. */
async function checkNow({ watch, opened, happened, root }: Round, tell: (message: FromWorker) => void): Promise<void> {
  const { settings, model, places } = opened;
  if ((await refusal(opened)) || !model) return;
  if (!settings.config.check) return tell({ findings: [], files: null });
  const found = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
    diagnostics.map((one) => absolute(one, root));
  const input = inputOf({ settings, model, places }, { cwd: root });
  const { diagnostics } = await watch.check(input, happened.code, (early) =>
    tell({ findings: found(early.diagnostics), files: happened.code }),
  );
  tell({ findings: found(diagnostics), files: null });
}

function both(a: Happened, b: Happened): Happened {
  return { policy: a.policy || b.policy, code: a.code && b.code && [...new Set([...a.code, ...b.code])].toSorted() };
}

function absolute(found: Diagnostic, root: string): Diagnostic {
  const named = <At extends { readonly file: string }>(place: At): At => ({
    ...place,
    file: resolve(root, place.file).replaceAll("\\", "/"),
  });
  const related = found.related?.map(({ message, place }) => ({ message, place: named(place) }));
  return { ...found, place: named(found.place), ...(related && { related }) };
}

/** Nothing is printed here; days pass while an editor is open. */
function worldOf(cwd: string): Io {
  const silent = { write: (): void => {} };
  return {
    cwd,
    stdout: silent,
    stderr: silent,
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    today: new Date().toISOString().slice(0, 10),
    runtime: "",
  };
}
