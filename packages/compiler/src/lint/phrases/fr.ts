import { type Language, words } from "./language.ts";

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
  nothingForYou: ["aucun avantage", "rien", "rien pour toi", "rien pour vous", "vous n y gagnez rien"],
  ads: ["annonce", "annonces", "bannière*", "marketing", "pub", "pubs", "publicité*", "publicitaire*"],
  adPraise: words(`
    à adaptée adaptées adaptés aimez au aux avec bonnes ce ces cela centres choisies dans de des d du elle elles en
    ennuyeuses est et faites goûts hasard il ils intéressantes intéressent intérêts j je l la le les leur lieu mais
    meilleures mieux moins n ne nos notre nous offres on ou par pas personnalisée personnalisées pertinente pertinentes
    plaisent plus pour qu que qui recevez s sans se ses seulement si son sont sur t te tes ton tu un une utiles vos
    votre vous voyez y
  `),
  adGains: words(`
    argent bon bons coût coûte coûts finance financent financé financée gratuit gratuite gratuitement gratuits
    paie payé payée payer points prix remise remises réduction réductions économisez
  `),
  and: ["et", "mais", "ainsi", "puis", "tandis"],
};
