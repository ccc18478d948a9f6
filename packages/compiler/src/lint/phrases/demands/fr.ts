import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const DATA = "(vos|tes|vos données personnelles|les) (données|informations)( personnelles)?";
const OTHERS = "(nos|d autres) (partenaires|entreprises|annonceurs)";

/** French. */
export const fr: DemandPhrases = {
  reasonWords: words(`
    à afin ainsi au aussi avec avons besoin c ce ceci cela ces cette constamment d dans de des données du elles en est et fins
    fin il ils informations l la le les leur mieux n notamment nos notre nous on ou par permet permettent personnelles plus
    pour qu que qui sans se servent sert ses sont sur tes toujours ton tous toutes une un utilisons vos votre vous y
  `),
  you: words("vous votre vos toi tu te t ton ta tes"),
  closingWords: words("alors plus chez nous du tout ici si non refusez refuses vous tu dites dis"),
  uses: [
    expand("envoyons (notre|des|nos|une) (lettre|newsletter|nouvelles|offres|publicités)"),
    expand("(montrons|affichons) (des|nos) (annonces|publicités)"),
    [
      ...expand(`(partageons|transmettons|communiquons) … (à|avec) ${OTHERS}`),
      ...expand("(vendons|louons) (les|vos|tes|ces)"),
    ],
    expand("entraînons (nos|notre|une|un|des) (ia|modèle|modèles|algorithmes)"),
    expand("utilisons (vos|tes|ces|les) … recherche"),
    expand("(recommandons|suggérons) (des|nos|les) (produits|articles|contenus|cafés|pains)"),
  ],
  aims: {
    leads: ["pour", "pour la", "pour le", "à des fins", "à des fins de"],
    tails: [],
    groups: [
      ["marketing", "prospection", "publicitaires", "publicité"],
      ["recherche", "recherche scientifique", "recherche marketing", "statistiques", "études de marché"],
      ["personnalisation", "profilage"],
    ],
    joins: words("d de et l la le ou pour ainsi que"),
  },
  claims: {
    notShared: [
      `nous ne (partageons|transmettons|communiquons|divulguons) (jamais|pas) ${DATA}( (avec|à) (des tiers|d autres|d autres entreprises))?`,
    ],
    nobodyElse: [
      `nous ne (partageons|transmettons|communiquons|divulguons) (jamais )?${DATA} (avec|à) personne`,
      "personne d autre (ne reçoit|ne voit|n a accès à) (vos|tes) données",
      "(vos|tes) données (ne nous quittent jamais|restent toujours chez nous)",
    ],
    notSold: [`nous ne (vendons|louons|vendons et ne louons) (jamais|pas) ${DATA}( à (personne|des tiers))?`],
    notBought: [
      "nous n achetons (jamais|pas|aucune) (de |des )?(données|adresses|profils)( (sur|à propos de) (vous|toi))?",
    ],
    fromYouAlone: [
      "nous n (utilisons|avons|enregistrons) que ce que (vous nous dites|tu nous dis|vous nous donnez|tu nous donnes)",
      "(nous utilisons|nous conservons|nous recueillons) (seulement|uniquement) ce que (vous nous dites|tu nous dis|vous nous donnez|tu nous donnes)",
      "(toutes les|vos|toutes vos) données viennent (uniquement|seulement) de (vous|toi)",
    ],
    inUnion: [
      "(vos|tes|toutes vos) données (ne quittent jamais l (ue|union européenne)|restent toujours dans l (ue|union européenne))",
      "nous (conservons|traitons) (vos|tes|toutes vos) données (uniquement|seulement) dans l (ue|union européenne)",
    ],
    listClosers: ["seulement", "uniquement", "rien d autre", "rien de plus", "exclusivement"],
    listWords: words(`
      autre avons besoin collectons conservons d de et exclusivement l la le les nous notre plus rien seulement ta tes ton
      uniquement un une utilisons vos votre
    `),
  },
};
