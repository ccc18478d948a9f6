/** A country or part of one: `EU`, `DE`, `UK`, `US-CA`. */
export type PlaceCode = string;

/** Facts that differ in one place; every fact not listed is as for everybody. */
export interface ByPlace<Facts> {
  readonly place: PlaceCode;
  readonly facts: Partial<Facts>;
}
