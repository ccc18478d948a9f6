/**
 * Ids inside the page. A purpose has its own id, so `#send-your-coffee` lasts; every other id carries a dot, which no id
 * of a policy can, so the two never meet.
 */
export type Part =
  | "main"
  | "top"
  | "promises"
  | "grid"
  | "choices"
  | "notable"
  | "who"
  | "uses"
  | "full"
  | "company"
  | "data"
  | "recipients"
  | "safeguards"
  | "rights"
  | "california"
  | "breach"
  | "report"
  | "complaints";

export function partId(part: Part): string {
  return `page.${part}`;
}

export function itemId(group: "data" | "recipient" | "title", id: string): string {
  return `${group}.${id}`;
}

/** A link to an id on this page. */
export function toId(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
