import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const WE = "((私たち|私ども|当社|弊社|当店)は ?)?";
const YOURS = "((あなた|お客様|皆様|皆さま)の)";
const DATA = `${YOURS}?(個人)?(データ|情報)`;
const NEVER = "(決して|一切|絶対に)?";
const NOT = "(しません|いたしません|することはありません)";

/** Japanese: phrases and parts of words are found by their characters. */
export const ja: DemandPhrases = {
  reasonWords: words(`
    ため の に を は が と や も で し す る な です ます する して した なる いたします させて いただく いただき いただきます
    こと また これ この これら より さらに 常に 当社 弊社 私たち 私ども お客様 皆様 あなた データ 情報 個人 個人情報 利用 使用 使い
    使います 活用 必要 目的 および 及び 提供 サービス
  `),
  you: words("あなた お客様 皆様 皆さま"),
  closingWords: [],
  uses: [
    [
      ...expand("(ニュースレター|メールマガジン|メルマガ|セール情報|お得な情報|広告メール)を(送|お送り|配信|お届け)"),
      "お知らせを配信",
    ],
    expand("広告を(表示|配信|お見せ)"),
    [
      ...expand("(第三者|他社|提携先|提携企業|パートナー|パートナー企業|広告主)(に提供|と共有|に開示)"),
      ...expand("(データ|情報)を(販売|売却)"),
    ],
    expand("(AI|モデル|機械学習|アルゴリズム)(の学習に|を学習|の訓練に|を訓練)"),
    expand("(研究|市場調査|学術研究)(に利用|に使|のために利用|のために使|目的で利用|目的で使)"),
    expand("(商品|製品|おすすめ商品|記事)を(おすすめ|お勧め|推薦|提案|ご提案)"),
  ],
  aims: {
    leads: [],
    tails: ["のため", "の目的", "目的", "に利用", "に使用", "に使い", "に活用"],
    groups: [
      words("マーケティング 広告 広告配信 宣伝 販売促進"),
      words("研究 学術研究 市場調査 マーケティング調査 マーケティングリサーチ 統計 分析"),
    ],
    joins: words("と や および 及び または 又は ならびに 並びに"),
  },
  claims: {
    notShared: [`${WE}${NEVER}${DATA}を${NEVER}(第三者|他社)(に|と)${NEVER}(提供|共有|開示)${NOT}`],
    nobodyElse: [
      `${WE}${NEVER}${DATA}を${NEVER}誰(に|と)も${NEVER}(提供|共有|開示)${NOT}`,
      `${WE}${NEVER}${DATA}を${NEVER}誰にも${NEVER}渡しません`,
    ],
    notSold: [
      `${WE}${NEVER}${DATA}を${NEVER}((第三者|他社)に|誰にも)?(販売|売却)${NOT}`,
      `${WE}${NEVER}${DATA}を${NEVER}((第三者|他社)に|誰にも)?売りません`,
    ],
    notBought: [
      `${WE}${NEVER}(${YOURS}|(あなた|お客様)に関する)?(個人)?(データ|情報)を${NEVER}(購入${NOT}|買いません)`,
    ],
    fromYouAlone: [
      `${WE}(あなた|お客様)(から|に)(いただいた|教えていただいた|提供された)(データ|情報)(だけ|のみ)を(利用|使用|保存)(します|しています|いたします)`,
    ],
    inUnion: [
      `${WE}${DATA}(は|を)(常に)?(eu|欧州連合)(域内|内)(だけ|のみ)で(保管|保存|処理)(します|しています|されます)`,
      `${WE}${DATA}を${NEVER}(eu|欧州連合)(域外|の外)に(持ち出しません|移転${NOT})`,
    ],
    listClosers: [],
    listWords: [],
  },
};
