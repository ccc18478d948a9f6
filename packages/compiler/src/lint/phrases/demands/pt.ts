import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const YOURS = "(os )?(seus|teus) dados( pessoais)?";
const DATA = `(${YOURS}|os dados pessoais|dados)`;
const NEVER = "(nós )?(nunca|jamais|não)";
const SHARE = "(partilhamos|compartilhamos|cedemos|comunicamos|transmitimos|divulgamos)";
const ONLY = "(só|somente|apenas|unicamente|exclusivamente)";
const OTHERS = "(parceiros|nossos parceiros|os nossos parceiros|terceiros|outras empresas|anunciantes)";

/** Portuguese, of Portugal and of Brazil. */
export const pt: DemandPhrases = {
  reasonWords: words(`
    a ao as com constantemente da dados das de do dos e em estes isso mais melhor nos nossa nossas nosso nossos o os para
    podermos poder por porque que queremos sempre seu seus sua suas usamos utilizamos
  `),
  you: words("você vocês tu ti te teu teus tua tuas si seu seus sua suas lhe lhes"),
  closingWords: words("então mais connosco conosco aqui se disser disseres não"),
  uses: [
    expand(
      "(enviamos|mandamos|enviar|mandar) (|lhe |te )(|a |a nossa |as |as nossas |nossa |nossas |uma )(newsletter|novidades|ofertas|promoções|publicidade|propaganda)",
    ),
    expand("(mostramos|exibimos|mostrar|exibir) (|lhe |te )(|os |a )(anúncios|publicidade|propaganda)"),
    [
      ...expand(`(partilhamos|compartilhamos|cedemos|comunicamos|transmitimos) … (com|a|aos) ${OTHERS}`),
      ...expand("vendemos (os|seus|estes|esses)"),
      "os vendemos",
    ],
    expand("treinamos (|a nossa |o nosso |os nossos |nossa |nosso |nossos |um )(ia|modelo|modelos|algoritmos)"),
    expand("(usamos|utilizamos) … (pesquisa científica|investigação|fins de pesquisa|pesquisas de mercado)"),
    expand("(recomendamos|sugerimos) (|lhe |te )(|os |os nossos |nossos )(produtos|artigos|conteúdos|cafés|pães)"),
  ],
  aims: {
    leads: ["para", "para o", "para a", "para fins de", "com fins de", "para efeitos de"],
    tails: [],
    groups: [
      ["marketing", "publicidade", "propaganda", "promoção"],
      [
        "pesquisa",
        "pesquisas de mercado",
        "pesquisa científica",
        "investigação",
        "investigação científica",
        "estatística",
      ],
      ["definição de perfis", "personalização"],
    ],
    joins: words("a bem como de e o ou para"),
  },
  claims: {
    notShared: [`${NEVER} ${SHARE} ${DATA}( (com|a) (terceiros|outros|outras empresas))?`],
    nobodyElse: [
      `${NEVER} ${SHARE} ${DATA} (com|a) ninguém`,
      `(mais ninguém|ninguém mais) (recebe|vê) ${YOURS}`,
      "(mais ninguém|ninguém mais) tem acesso a(os)? (seus|teus) dados( pessoais)?",
      `${YOURS} (ficam sempre (connosco|conosco)|nunca saem daqui)`,
    ],
    notSold: [
      `${NEVER} (vendemos|alugamos|vendemos nem alugamos|vendemos ou alugamos) ${DATA}( a (ninguém|terceiros|outros))?`,
    ],
    notBought: [`${NEVER} compramos (dados|endereços|moradas|perfis)( sobre (si|ti|você|vocês))?( a terceiros)?`],
    fromYouAlone: [
      `(nós )?${ONLY} (usamos|utilizamos|guardamos|recolhemos|coletamos|sabemos) (o que|aquilo que) (nos diz|nos dizes|nos dá|nos dás|você nos diz|você nos dá)`,
      `(nós )?(usamos|utilizamos|guardamos|recolhemos|coletamos|sabemos) ${ONLY} (o que|aquilo que) (nos diz|nos dizes|nos dá|nos dás|você nos diz|você nos dá)`,
      `todos os dados vêm ${ONLY} de (si|ti|você)`,
    ],
    inUnion: [
      `${YOURS} (nunca saem da|ficam sempre na) (ue|união europeia)`,
      `(guardamos|armazenamos|tratamos) ${YOURS} ${ONLY} na (ue|união europeia)`,
    ],
    listClosers: [
      ...words("só somente apenas unicamente exclusivamente"),
      "nada mais",
      "mais nada",
      "nenhum outro dado",
    ],
    listWords: words(`
      a apenas as coletamos da dado de do e exclusivamente guardamos mais nada nenhum o os outro precisamos recolhemos seu seus
      somente sua suas só teu teus tua tuas unicamente usamos utilizamos
    `),
  },
};
