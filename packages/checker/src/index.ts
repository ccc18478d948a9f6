export { adopt } from "./load-adopt.ts";
export type { Adopted, AdoptEdit, AdoptInput, Why } from "./adopted.ts";
export { cacheFolder } from "./cache/cache-folder.ts";
export { check } from "./check.ts";
export { explain } from "./explain.ts";
export type { Asked, Clause, Explained, ExplainedFlow, ExplainedForward, ExplainedRead, Said } from "./explained.ts";
export type { Rule } from "./judge/rule.ts";
export { rules } from "./judge/rules.ts";
export { scan } from "./scan.ts";
export { addToConfig, writable } from "./scan/write-config.ts";
export type {
  Confidence,
  ProposedBinding,
  ProposedItem,
  ProposedRecipient,
  ProposedVendor,
  Scanned,
  ScanInput,
} from "./scanned.ts";
export { createWatch, type Early, type Watch } from "./watch.ts";
export type {
  CheckConfig,
  Checked,
  CheckInput,
  Coverage,
  Dynamic,
  FolderCoverage,
  Forwarded,
  HandedOn,
  Read,
  SkipReason,
  Standing,
} from "./types.ts";
