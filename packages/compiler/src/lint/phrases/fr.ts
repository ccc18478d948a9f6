import { type Language, statements, words } from "./language.ts";

export const fr: Language = {
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
};
