import type { Headings } from "./headings.ts";

export const fr: Headings = {
  mission: {
    aims: [
      "Comment cela sert notre mission",
      "En quoi cela sert notre mission",
      "Comment cela sert la mission",
      "Comment cela sert nos objectifs",
      "Nos objectifs",
      "Nos buts",
    ],
    "hold-us": [
      "Comment nous demander des comptes",
      "Demandez-nous des comptes",
      "Comment vérifier que nous tenons parole",
      "Comment nous rappeler à nos promesses",
    ],
  },
  purpose: {
    why: [
      "Pourquoi",
      "Pourquoi nous le faisons",
      "Pourquoi nous faisons cela",
      "Pourquoi nous en avons besoin",
      "Pourquoi nous vous le demandons",
      "Pourquoi nous le demandons",
    ],
    benefit: [
      "Ce que vous y gagnez",
      "Ce que vous obtenez",
      "Ce que cela vous apporte",
      "Ce que ça vous apporte",
      "Qu'y gagnez-vous",
      "Ce que tu y gagnes",
      "Ce que tu obtiens",
      "Ce que ça t'apporte",
      "Vos avantages",
      "Votre avantage",
    ],
    refuse: [
      "Si vous dites non",
      "Si vous refusez",
      "En cas de refus",
      "Pouvez-vous refuser",
      "Pouvez-vous dire non",
      "Que se passe-t-il si vous dites non",
      "Que se passe-t-il si vous refusez",
      "Si tu dis non",
      "Si tu refuses",
      "Peux-tu refuser",
    ],
    reason: ["Notre raison", "Notre intérêt légitime", "La raison"],
    logic: [
      "Comment la décision est prise",
      "Comment nous décidons",
      "Comment c'est décidé",
      "Comment cela est décidé",
    ],
    limits: ["Limites", "Les limites", "Nos limites", "Ce que nous ne faisons pas", "Ce que nous ne faisons jamais"],
    leaving: [
      "Si vous partez",
      "Quand vous partez",
      "Si vous nous quittez",
      "Quand vous nous quittez",
      "Si tu pars",
      "Quand tu pars",
    ],
    details: ["Les détails", "Détails", "Plus de détails", "En détail"],
  },
  breach: {
    "what-we-do": [
      "Ce que nous faisons",
      "Ce que nous ferons",
      "Ce que nous faisons en cas de problème",
      "Ce que nous faisons quand quelque chose se passe mal",
    ],
  },
};
