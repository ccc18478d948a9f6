import { expand, glossary, lines, type PlainPhrases } from "../language.ts";

export const plain: PlainPhrases = {
  hedges: lines(`
    amenés à
    éventuellement
    il est possible que
    il se peut
    nous pouvons aussi
    nous pouvons également
    nous réservons le droit
    potentiellement
    pourraient
    pourrait
    pourrions
    susceptible
    susceptibles
  `),
  vaguePhrases: lines(`
    à notre discrétion
    au besoin
    certaines circonstances
    certaines données
    certaines informations
    certains cas
    certains tiers
    ces tiers et autres
    d autres tiers
    de temps à autre
    de temps en temps
    diverses finalités
    en tant que de besoin
    entre autres
    et ainsi de suite
    et autres
    et similaires
    etc
    le cas échéant
    mesures raisonnables
    notamment mais sans s y limiter
    partenaires de confiance
    partenaires sélectionnés
    sans s y limiter
    selon les besoins
    si besoin
    si nécessaire
    tels que … et autres
    telles que … et autres
    y compris mais sans s y limiter
  `),
  clear: [
    ...expand(
      "(au besoin|si besoin|si nécessaire) (pour respecter|pour satisfaire à) (la loi|nos obligations légales|une obligation légale)",
    ),
    ...expand("(droit|droits) … (certaines circonstances|certains cas)"),
    "dans certains cas vous",
  ],
  jargon: glossary(`
    à des fins de = pour
    à l issue de = après
    afférent = lié
    afférente = liée
    afférentes = liées
    afférents = liés
    au titre de = pour
    aux fins de = pour
    aux présentes = ici
    conformément à = selon
    conformément au = selon le
    conformément aux = selon les
    dans le cadre de = pour
    dûment = bien
    en vertu de = selon
    es qualités = à ce titre
    ladite = cette
    ledit = ce
    lesdites = ces
    lesdits = ces
    les présentes = ce texte
    nonobstant = malgré
    personne concernée = vous
    personnes concernées = vous
    postérieurement à = après
    préalablement à = avant
    s agissant de = pour
    sous réserve de = sauf
    susmentionné = ce
    susmentionnée = cette
    susmentionnées = ces
    susmentionnés = ces
    susvisé = ce
    susvisée = cette
    susvisées = ces
    susvisés = ces
    ultérieurement = plus tard
  `),
};
