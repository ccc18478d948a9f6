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

/** How the decision on the United States is named: it covers companies alone that are certified under this framework. Decision (EU) 2023/1795. */
export const US_FRAMEWORK: readonly string[] = [
  "privacy framework",
  "dpf",
  "2023/1795",
  "datenschutzrahmen",
  "marco de privacidad",
  "cadre de protection",
  "quadro",
  "ram ochrony danych",
  "プライバシー枠組み",
];
