import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const DATA = "(your|any of your|your personal|personal|any) (data|information|details)";
const NEVER = "we (never|do not|don t|will not|won t|will never|do not ever)";
const ADS = "(ads|adverts|advertising|advertisements)";
const OTHERS = "(|our |other |selected )(partners|companies|advertisers|publishers|sponsors|third parties)";

/** English. */
export const en: DemandPhrases = {
  reasonWords: words(`
    a all also always among an and any are as at be because by can constantly continually continuously could data do
    experience for further general generally help helps i in information is it its just like make more need needed needs of on or order
    our personal purposes reasons so such that the their them these things this those to us use used uses using want we
    which will with you your
  `),
  you: words("you your yours yourself"),
  closingWords: words("all any anymore at either from here if longer more no say then us with"),
  uses: [
    expand(
      `(send|sends|email|mail|text) (you |people |)(|our |the |a )(newsletter|newsletters|news|offers|promotions|marketing)`,
    ),
    expand(`(show|shows|serve|target|choose|pick) (you |people |)(|relevant |personal |personalised |targeted )${ADS}`),
    [
      ...expand(`(share|shares|pass|disclose|give) (it|them|this) (with|to|on to) ${OTHERS}`),
      ...expand(`(share|shares|pass|disclose|give) (your|the|what) … (with|to) ${OTHERS}`),
      ...expand("(sell|sells|rent|rents) (it|them|this|your)"),
    ],
    expand("(train|trains) (|our |an |a |the )(ai|model|models|algorithm|algorithms|language model)"),
    expand("(use|uses|give) (it|them|this|your|what) … (scientific |market |medical |)research"),
    expand(
      "(recommend|recommends|suggest|suggests|personalise|personalises|personalize) (|you |our |your |the )(shop|site|website|app|products|content|articles|bread|coffee|coffees)",
    ),
  ],
  aims: {
    leads: ["for", "for our", "for the purpose of", "for the purposes of"],
    tails: [],
    groups: [
      [
        "ads",
        "advertising",
        "advertising purposes",
        "direct marketing",
        "marketing",
        "marketing purposes",
        "promotion",
      ],
      [
        "analytics",
        "market research",
        "marketing research",
        "medical research",
        "research",
        "research purposes",
        "scientific research",
        "statistics",
      ],
      ["ai training", "machine learning", "training ai", "training models", "training our ai", "training our models"],
      ["personalisation", "personalization", "profiling"],
      ["product development"],
    ],
    joins: words("also and as for or our well"),
  },
  claims: {
    notShared: [
      `${NEVER} (share|pass on|give away|hand on|disclose) ${DATA}( (with|to) (third parties|other companies|others|outsiders))?`,
    ],
    nobodyElse: [
      `${NEVER} (share|give|hand|disclose|show) ${DATA} (with|to) (anyone|anybody|anyone else|anybody else|any other company|another company)`,
      "(your|all your|your personal) (data|information) is never (shared|given|handed|disclosed|shown) (with|to) (anyone|anybody|anyone else|anybody else)( ever)?",
      "(nobody|no one) (else )?(ever )?(but us )?(gets|sees|receives|has access to) (your data|your information)",
      "(your data|your information) (never leaves (us|our company|our shop)|always stays with us)",
    ],
    notSold: [
      `${NEVER} (sell|rent|sell or rent|trade|sell or trade) (${DATA}|data)( to (anyone|anybody|third parties|others))?( ever)?`,
      "(your|all your|your personal) (data|information) is never sold( to (anyone|anybody|third parties|others))?( ever)?",
    ],
    notBought: [
      `${NEVER} buy (any )?(data|information|addresses|profiles)( about (you|people|our customers|anyone))?( from (brokers|data brokers|anyone|others))?`,
    ],
    fromYouAlone: [
      "we (only|just) (use|collect|hold|keep|have|know|store) what you (tell|give|told|gave) us( yourself)?",
      "we (use|collect|hold|keep|have|know|store) (only|just|nothing but) what you (tell|give|told|gave) us( yourself)?",
      "(all|everything) (that )?we (know|have|hold) (about|of|on) you (comes from you alone|you told us yourself)",
      "(all|all the|all your|your) data comes (only from you|from you alone|from nobody but you)",
    ],
    inUnion: [
      "(your|all|all your|the) data (never leaves|always stays (in|within)|is (kept|stored) only (in|within)|is only (kept|stored) (in|within)) the (eu|european union|eea)",
      "we (keep|store|process|handle) (your|all|all your) data only (in|within|inside) the (eu|european union|eea)",
      "we (never) (send|move|transfer) (your|any) data (out of|outside) the (eu|european union|eea)",
    ],
    listClosers: ["nothing but", "nothing else", "nothing more", "no other data", "only", "solely"],
    listWords: words(`
      a an and ask but collect data else get hold keep more need no nothing only other our solely store the use we your
    `),
  },
};
