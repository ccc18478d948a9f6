import { ja as demands } from "./demands/ja.ts";
import { expand, glossary, type Language, lines, SILENT, words } from "./language.ts";

export const ja: Language = {
  ...SILENT,
  ...demands,
  vagueReasons: [
    ...expand(
      "(サービス|製品|商品|アプリ|ウェブサイト|サイト|利便性|お客様体験|顧客体験|ユーザー体験|品質)(改善|向上|の改善|の向上|の品質向上|を改善|を向上)",
    ),
    ...expand("(より良い|よりよい)(サービス|体験)"),
    ...expand("(新サービス|新しいサービス|新商品|新製品)(の開発|を開発)"),
    ...expand("(業務|内部|分析|マーケティング|研究|管理)(目的|上の目的)"),
  ],
  and: words("および 及び ならびに 並びに また さらに かつ"),
  denials: words("ません ない なく ずに せず 決して 一切 以外"),
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
