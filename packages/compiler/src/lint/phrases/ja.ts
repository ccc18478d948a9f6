import { glossary, type Language, lines, SILENT } from "./language.ts";

export const ja: Language = {
  ...SILENT,
  hedges: lines(`
    ことがあります
    場合があります
    可能性があります
    かもしれません
  `),
  vaguePhrases: lines(`
    その他これに類する
    その他の目的
    必要に応じて
    必要な範囲で
    適宜
    合理的な範囲
    随時
  `),
  jargon: glossary(`
    当該 = この
    若しくは = または
    並びに = と
    及び = と
    係る = についての
    遅滞なく = すぐに
  `),
};
