/** A kind of personal data that names of properties tell. */
export interface KindOfData {
  /** The id that a data item of it has, where the policy has none of its own. */
  readonly id: string;
  readonly label: string;
  /** Terms of the Data Privacy Vocabulary (`https://w3id.org/dpv/pd#…`) that mean it, the nearest first. */
  readonly dpv: readonly string[];
  /** Data category of the Fides language. */
  readonly fideslang: string;
  /** The special category of GDPR 9 and 10 that it falls into. */
  readonly special?: string;
  /** What values of it are; one of another kind is something else of the same name. */
  readonly values: readonly ValueKind[];
  /** Names that mean little else, whatever stands before them. */
  readonly sure?: string;
  /** Names that mean it more often than not. */
  readonly likely?: string;
  /** Names that mean it in a type about a person, and something else elsewhere. */
  readonly inPerson?: string;
}

/** What a property holds, as far as its declaration shows it. `unknown`: it does not. */
export type ValueKind =
  | "text"
  | "number"
  | "date"
  | "boolean"
  | "choice"
  | "object"
  | "function"
  | "reference"
  | "unknown";
