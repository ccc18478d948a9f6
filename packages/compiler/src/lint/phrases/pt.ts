import { pt as demands } from "./demands/pt.ts";
import { expand, glossary, type Language, lines, pairs, SILENT, words } from "./language.ts";

export const pt: Language = {
  ...SILENT,
  ...demands,
  vagueReasons: [
    ...pairs(words("aperfeiçoar melhorar otimizar"), [
      "a experiência do utilizador",
      "a experiência do usuário",
      "a nossa oferta",
      "a sua experiência",
      "as nossas ofertas",
      "nossa oferta",
      "nossos produtos",
      "nossos serviços",
      "o nosso serviço",
      "o nosso site",
      "os nossos produtos",
      "os nossos serviços",
      "sua experiência",
    ]),
    ...expand("(finalidades|fins) (administrativos|analíticos|comerciais|estatísticos|internos)"),
    ...expand("(finalidades|fins) de (análise|marketing|pesquisa)"),
  ],
  and: words("e mas além enquanto porém também"),
  denials: words("jamais nada nem nenhum nenhuma ninguém nunca não sem tampouco"),
  refusals: [
    ...expand("(diz|dizes|disser|disseres) (não|que não)"),
    ...expand("não (aceita|aceitar|aceitares|aceitas|concorda|concordar)"),
    ...expand("sem (|o |a )(seu|sua|teu|tua) (autorização|consentimento|permissão)"),
  ],
  hedges: lines(`
    eventualmente
    é possível que
    podemos também
    poderá
    poderão
    poderia
    poderiam
    poderíamos
    possivelmente
    potencialmente
    reservamo nos o direito
    talvez
    também podemos
  `),
  vaguePhrases: lines(`
    a nosso critério
    ao nosso critério
    caso necessário
    certas circunstâncias
    certas informações
    conforme necessário
    de tempos a tempos
    de tempos em tempos
    e similares
    em alguns casos
    em certos casos
    entre outras coisas
    entre outros
    esforços razoáveis
    etc
    incluindo mas não se limitando a
    incluindo sem limitação
    medidas razoáveis
    outros terceiros
    parceiros de confiança
    parceiros selecionados
    quando aplicável
    quando apropriado
    quando necessário
    se necessário
    sempre que necessário
    tais como … e outros
  `),
  clear: [
    ...expand("(quando|se|sempre que) necessário para cumprir (|com )(a lei|as obrigações legais|uma obrigação legal)"),
    ...expand("(direito|direitos) … (certas circunstâncias|certos casos)"),
  ],
  jargon: glossary(`
    a fim de = para
    acerca de = sobre
    aludido = este
    com o intuito de = para
    com relação a = sobre
    de acordo com o disposto = segundo
    doravante = a partir daqui
    em conformidade com = segundo
    em face de = por
    em virtude de = por
    mediante = com
    nos termos de = segundo
    nos termos do = segundo o
    nos termos da = segundo a
    outrossim = também
    precedentemente = antes
    sem prejuízo de = além de
    supracitada = esta
    supracitado = este
    supramencionada = esta
    supramencionado = este
    titular dos dados = você
  `),
};
