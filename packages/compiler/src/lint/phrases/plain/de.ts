import { expand, glossary, lines, type PlainPhrases } from "../language.ts";

export const plain: PlainPhrases = {
  hedges: lines(`
    behalten uns vor
    eventuell
    gegebenenfalls
    ggf
    kann es sein
    können wir auch
    könnte
    könnten
    möglicherweise
    unter umständen
    wir können auch
  `),
  vaguePhrases: lines(`
    angemessene maßnahmen
    ausgewählte partner
    ausgewählten partnern
    bestimmte dritte
    bestimmte informationen
    bestimmten fällen
    bei bedarf
    in einigen fällen
    in manchen fällen
    insbesondere aber nicht ausschließlich
    nach bedarf
    nach unserem ermessen
    soweit erforderlich
    sofern erforderlich
    falls erforderlich
    soweit notwendig
    und ähnliche
    und ähnliches
    und dergleichen
    und so weiter
    unter anderem
    usw
    verschiedene zwecke
    von zeit zu zeit
    vertrauenswürdige partner
    vertrauenswürdigen partnern
    wie zum beispiel … und andere
    zu gegebener zeit
  `),
  clear: [
    ...expand(
      "(falls|sofern|soweit) (erforderlich|notwendig) um (|die |unsere )(gesetzliche|gesetzlichen|rechtliche|rechtlichen) (pflichten|verpflichtungen|vorgaben)",
    ),
    ...expand("(recht|rechte) … bestimmten fällen"),
    "und ähnliche technologien",
  ],
  jargon: glossary(`
    betroffene person = Sie
    betroffenen person = Ihnen
    bezüglich = zu
    diesbezüglich = dazu
    etwaige = mögliche
    etwaigen = möglichen
    gemäß = nach
    hiermit = jetzt
    hinsichtlich = zu
    im falle = wenn
    im hinblick auf = für
    im rahmen = bei
    im zuge = bei
    mithin = also
    mittels = mit
    nachfolgend = unten
    nachstehend = unten
    obliegt = ist Aufgabe von
    seitens = von
    sofern = wenn
    unbeschadet = trotz
    ungeachtet = trotz
    vollumfänglich = ganz
    vorbehaltlich = außer
    vorgenannte = diese
    vorgenannten = diesen
    vorstehend = oben
    widrigenfalls = sonst
    zum zwecke = für
    zwecks = für
  `),
};
