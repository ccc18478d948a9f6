export type {
  Choice,
  ChoiceState,
  ConsentSource,
  ConsentState,
  DenialReason,
  Facet,
  NewChoice,
  UseDenialReason,
} from "@candor/model";
export { createGuard } from "./create-guard.ts";
export type { Guard, GuardOptions } from "./create-guard.ts";
export { PurposeDenied } from "./denial.ts";
export type { Denial, Result } from "./denial.ts";
export { memoryConsent } from "./memory-consent.ts";
export type { MemoryConsent } from "./memory-consent.ts";
export type { Sealed } from "./sealed.ts";
export type { AnyPolicy, AnyPurpose, PolicyTable, PurposeId, PurposeRow } from "./types/policy.ts";
export { row } from "./types/record-type.ts";
export type { RecordType, RowWitness, SealedOf, ViewOf, Witness } from "./types/record-type.ts";
export type { Sending, Settled, Use } from "./types/use.ts";
export type { Opened, View } from "./types/view.ts";
