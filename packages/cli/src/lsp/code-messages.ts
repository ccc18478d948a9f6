import type { Asked } from "@candor/checker";
import type { Happened } from "@candor/language-server";
import type { Diagnostic } from "@candor/model";

/** What the thread that checks code is told and asked. */
export type ToWorker = { readonly happened: Happened } | { readonly explain: Asked; readonly id: number };

/** What it tells and answers; files are named by their absolute paths. */
export type FromWorker =
  | {
      readonly findings: readonly Diagnostic[];
      /** What is found in these alone, before the rest was checked; null where all was. */
      readonly files: readonly string[] | null;
    }
  | { readonly answers: number; readonly text: string | null }
  | { readonly fault: string };
