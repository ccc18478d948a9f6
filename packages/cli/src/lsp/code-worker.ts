// Checking blocks the thread it runs on, and an editor waits for no answer: so it runs on one of its own.
import { Worker, workerData } from "node:worker_threads";
import type { CodeCheck, TellCode } from "@candor/language-server";
import type { FromWorker, ToWorker } from "./code-messages.ts";

/** Starts to check the code of a config (its absolute path) on a thread of its own, and tells what is found there. */
export function startCodeWorker(config: string, { found, fault }: TellCode): CodeCheck {
  const worker = new Worker(new URL(import.meta.url), { workerData: { candorCode: config } });
  const asked = new Map<number, (text: string | null) => void>();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const end = (): void => asked.forEach((answer) => answer(null));
  worker.on("message", (message: FromWorker) => {
    if ("fault" in message) return fault(message.fault);
    if ("findings" in message) return found(message.findings, message.files);
    asked.get(message.answers)?.(message.text);
    asked.delete(message.answers);
  });
  worker.on("error", (error) => {
    end();
    fault(error);
  });
  // The editor that ends need not wait for a check.
  worker.unref();
  let last = 0;
  return {
    again: (happened) => tell({ happened }),
    explain: (path, { line, column }) =>
      new Promise((answer) => {
        const id = ++last;
        asked.set(id, answer);
        tell({ explain: { file: path, line, column }, id });
      }),
    stop: () => {
      end();
      void worker.terminate();
    },
  };
}

const config: unknown = workerData?.candorCode;
if (typeof config === "string") void import("./check-on-demand.ts").then(({ checkOnDemand }) => checkOnDemand(config));
