import { expand, glossary, lines, type PlainPhrases } from "../language.ts";

export const plain: PlainPhrases = {
  hedges: lines(`
    ci riserviamo il diritto
    è possibile che
    eventualmente
    forse
    possiamo anche
    possibilmente
    potenzialmente
    potrebbe
    potrebbero
    potremmo
    può darsi
  `),
  vaguePhrases: lines(`
    a nostra discrezione
    a titolo esemplificativo e non esaustivo
    all occorrenza
    alcuni terzi
    altri terzi
    certe informazioni
    di tanto in tanto
    di volta in volta
    e così via
    e simili
    eccetera
    ecc
    in alcuni casi
    in certi casi
    in determinate circostanze
    misure ragionevoli
    ove applicabile
    ove necessario
    partner di fiducia
    partner selezionati
    quando necessario
    se del caso
    se necessario
    sforzi ragionevoli
    tra l altro
    tra gli altri
    varie finalità
  `),
  clear: [
    ...expand(
      "(ove|quando|se) necessario per (adempiere a|adempiere|rispettare) (gli obblighi di legge|la legge|obblighi di legge|un obbligo di legge)",
    ),
    ...expand("(diritti|diritto) … (certi casi|determinate circostanze)"),
    "e simili tecnologie",
  ],
  jargon: glossary(`
    ai fini di = per
    ai sensi dell = secondo l
    ai sensi del = secondo il
    ai sensi della = secondo la
    ai sensi di = secondo
    al fine di = per
    altresì = anche
    antecedentemente = prima
    effettuare = fare
    fatto salvo = salvo
    in conformità a = secondo
    in ordine a = su
    in virtù di = per
    l interessato = lei
    laddove = se
    mediante = con
    nell ambito di = in
    nonché = e
    predetta = questa
    predetto = questo
    qualora = se
    relativamente a = su
    successivamente a = dopo
    suddetta = questa
    suddette = queste
    suddetti = questi
    suddetto = questo
    summenzionata = questa
    summenzionato = questo
  `),
};
