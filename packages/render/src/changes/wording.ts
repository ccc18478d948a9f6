import type { Language } from "../language.ts";
import type { ChangeStrings } from "./change-strings.ts";
import type { Names } from "./names.ts";

/** What values are put into words with. */
export interface Wording {
  readonly language: Language;
  readonly strings: ChangeStrings;
  readonly names: Names;
}
