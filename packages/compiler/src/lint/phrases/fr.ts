import { fr as demands } from "./demands/fr.ts";
import { expand, type Language, lines, pairs, SILENT, statements, words } from "./language.ts";
import { plain } from "./plain/fr.ts";

export const fr: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  vagueKeeping: [
    "aussi longtemps",
    "indéfiniment",
    "jusqu à nouvel ordre",
    "nécessaire",
    "pour toujours",
    "raisonnable",
    "sans limite",
    "si nécessaire",
    "tant que",
  ],
  nothingForYou: statements(
    [
      "il n y a",
      "cela ne t apporte",
      "cela ne vous apporte",
      "tu n en retires",
      "vous n en retirez",
      "tu n y gagnes",
      "vous n y gagnez",
      "tu n obtiens",
      "vous n obtenez",
      "tu ne reçois",
      "vous ne recevez",
    ],
    [
      "aucun",
      "aucun avantage",
      "aucun bénéfice",
      "n a",
      "non applicable",
      "néant",
      "rien",
      "rien du tout",
      "sans objet",
    ],
    ["pour toi", "pour vous", "en retour"],
  ),
  but: ["cependant", "hormis", "hors", "mais", "sauf", "sinon", "toutefois"],
  ads: ["annonce", "annonces", "bannière*", "marketing", "pub", "pubs", "publicité*", "publicitaire*"],
  offers: words("offre offres promo promos promotion promotions"),
  adPraise: words(`
    à adaptée adaptées adaptés aimez au aux avec bonnes ce ces cela centres choisies dans de des d du elle elles en
    ennuyeuses est et faites goûts hasard il ils intéressantes intéressent intérêts j je l la le les leur lieu mais
    meilleurs meilleures mieux moins n ne nos notre nous on ou par pas personnalisée personnalisées pertinente pertinentes
    plaisent plus pour qu que qui recevez s sans se ses seulement si son sont sur t te tes ton tu un une utiles vos
    votre vous voyez y
  `),
  adGains: words(`
    argent bon bons coût coûte coûts finance financent financé financée gratuit gratuite gratuitement gratuits
    paie payé payée payer points prix remise remises réduction réductions économisez
  `),
  and: ["et", "mais", "ainsi", "puis", "tandis"],
  discounts: [
    "avoir de sum",
    "bon* d achat",
    "coupon*",
    "moins cher*",
    "rabais",
    "remise*",
    "réduction*",
    "ristourne*",
    "sum de moins",
  ],
  surcharges: [
    "coûte plus",
    "majoration*",
    "paie* plus",
    "payer plus",
    "payez plus",
    "plein tarif",
    "plus cher*",
    "supplément*",
  ],
  denials: words("aucun* jamais n ne ni non nul* pas personne rien sans"),
  refusals: [
    ...expand("(dis|dites) non"),
    ...expand("n (acceptes|acceptez) pas"),
    ...expand("sans (ton|votre) (accord|consentement)"),
  ],
  sameForAll: ["comme tout le monde", "pour tout le monde", "pour tous"],
  vagueReasons: [
    ...pairs(words("améliorer optimiser perfectionner"), [
      "l expérience",
      "l expérience utilisateur",
      "nos offres",
      "nos produits",
      "nos services",
      "notre application",
      "notre offre",
      "notre service",
      "notre site",
      "votre expérience",
      "ton expérience",
    ]),
    ...pairs(["l amélioration de"], ["nos produits", "nos services", "notre service", "notre site"]),
    ...pairs(
      ["à des fins", "pour des fins"],
      words("administratives analytiques commerciales internes marketing statistiques"),
    ),
    ...lines(`
      à des fins d analyse
      à des fins de marketing
      à des fins de recherche
      développer de nouveaux produits
      développer de nouveaux services
      mieux vous servir
      personnaliser votre expérience
      une meilleure expérience
    `),
  ],
  companyGains: lines(`
    augmenter nos ventes
    augmenter notre chiffre d affaires
    développer notre activité
    nos bénéfices
    nos profits
    nos ventes
    notre chiffre d affaires
    notre croissance
    notre marketing
    nous aide à grandir
    nous aide à mieux vous connaître
    nous aide à nous améliorer
    nous aide à nous développer
    nous aide à vendre
    nous fait gagner de l argent
    nous fait gagner du temps
    nous gagnons plus
    nous vendons plus
  `),
  unrelatedStops: [
    ...pairs(
      lines(`
        ne pourrez plus acheter sur
        ne pourrez plus utiliser
        ne pourrez pas utiliser
        ne pouvez pas utiliser
        ne pouvez plus utiliser
        ne peux pas utiliser
        ne peux plus utiliser
      `),
      [
        "nos services",
        "notre application",
        "notre boutique",
        "notre service",
        "notre site",
        "votre compte",
        "ton compte",
      ],
    ),
    ...lines(`
      bloquerons votre compte
      bloquons votre compte
      clôturons votre compte
      compte est fermé
      compte sera fermé
      fermerons ton compte
      fermerons votre compte
      fermons ton compte
      fermons votre compte
      ne pouvons pas vous servir
      résilions votre contrat
      supprimerons ton compte
      supprimerons votre compte
      supprimons ton compte
      supprimons votre compte
      suspendons votre compte
    `),
  ],
};
