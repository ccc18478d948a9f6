/** `iso` is an ISO 8601 duration; `working` counts only working days. */
export interface Duration {
  readonly iso: string;
  readonly working: boolean;
}

/** How long a data item is kept. */
export type Keeping =
  | { readonly kind: "not-stored" }
  | { readonly kind: "for"; readonly duration: Duration }
  | {
      readonly kind: "after";
      readonly duration: Duration;
      readonly event: string;
      readonly from: "event" | "end-of-year";
    }
  | { readonly kind: "until"; readonly event: string; readonly atMost: Duration | null }
  | { readonly kind: "whichever"; readonly is: "later" | "earlier"; readonly of: readonly Keeping[] };
