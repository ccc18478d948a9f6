import { it as demands } from "./demands/it.ts";
import { expand, type Language, lines, pairs, SILENT, words } from "./language.ts";
import { plain } from "./plain/it.ts";

export const it: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  vagueReasons: [
    ...pairs(words("migliorare ottimizzare perfezionare"), [
      "i nostri prodotti",
      "i nostri servizi",
      "il nostro servizio",
      "il nostro sito",
      "l esperienza",
      "l esperienza utente",
      "la nostra app",
      "la nostra offerta",
      "la tua esperienza",
      "la vostra esperienza",
    ]),
    ...pairs(
      ["finalità", "scopi"],
      words("amministrative amministrativi analitiche analitici commerciali interne interni statistiche statistici"),
    ),
    ...lines(`
      finalità di analisi
      finalità di marketing
      finalità di ricerca
      migliorare i servizi
      offrirti un servizio migliore
      offrirle un servizio migliore
      scopi di marketing
      scopi di ricerca
      sviluppare nuovi prodotti
      sviluppare nuovi servizi
      un esperienza migliore
    `),
  ],
  companyGains: lines(`
    aumentare i nostri ricavi
    aumentare le nostre vendite
    ci aiuta a conoscerti
    ci aiuta a crescere
    ci aiuta a migliorare
    ci aiuta a vendere
    ci fa risparmiare
    far crescere la nostra attività
    guadagniamo di più
    i nostri profitti
    i nostri ricavi
    il nostro marketing
    la nostra crescita
    le nostre vendite
    vendiamo di più
  `),
  unrelatedStops: [
    ...pairs(
      [
        "non può usare",
        "non può utilizzare",
        "non potrà usare",
        "non potrà utilizzare",
        "non potrai usare",
        "non potrai utilizzare",
        "non puoi usare",
        "non puoi utilizzare",
      ],
      [
        "i nostri servizi",
        "il nostro negozio",
        "il nostro servizio",
        "il nostro sito",
        "il suo account",
        "il tuo account",
        "la nostra app",
      ],
    ),
    ...lines(`
      blocchiamo il tuo account
      cancelliamo il tuo account
      chiudiamo il suo account
      chiudiamo il tuo account
      chiuderemo il suo account
      chiuderemo il tuo account
      non possiamo servirti
      non possiamo servirla
      sospendiamo il tuo account
    `),
  ],
  discounts: [
    "buono sconto",
    "buoni sconto",
    "coupon",
    "meno car*",
    "prezzo ridotto",
    "riduzione di prezzo",
    "scont*",
    "sum in meno",
  ],
  surcharges: [
    "costa di più",
    "paga* di più",
    "pagare di più",
    "prezzo pieno",
    "più car*",
    "sovrapprezzo",
    "supplement*",
  ],
  and: words("e ed ma inoltre mentre nonché poi"),
  denials: words("mai neanche nemmeno nessun* niente nulla non né senza"),
  refusals: [
    ...expand("(dice|dici) (no|di no)"),
    ...expand("non (accetta|accetti)"),
    ...expand("senza il (suo|tuo) consenso"),
  ],
  sameForAll: ["come tutti", "per tutti"],
};
