/** What the ground of a transfer begins with where it is a decision that the place protects data well enough, in lower case. */
export const ADEQUACY: readonly string[] = [
  "adequacy decision",
  "an adequacy decision",
  "angemessenheitsbeschluss",
  "ein angemessenheitsbeschluss",
  "decisión de adecuación",
  "una decisión de adecuación",
  "décision d'adéquation",
  "une décision d'adéquation",
  "decisione di adeguatezza",
  "decisão de adequação",
  "uma decisão de adequação",
  "decyzja stwierdzająca odpowiedni stopień ochrony",
  "十分性認定",
];
