/** What ajv's standalone code looks like from outside. */
export interface Mismatch {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The name that does not fit, in a finding about the name of a field. */
  readonly propertyName?: string;
}

export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly Mismatch[] | null;
}

export const company: Validator;
export const mission: Validator;
export const data: Validator;
export const purpose: Validator;
export const recipients: Validator;
export const safeguards: Validator;
export const rights: Validator;
export const breach: Validator;
export const report: Validator;
export const fixture: Validator;
/** The schemas of the documents and of fixtures as JSON text, by kind. */
export const schemas: string;
