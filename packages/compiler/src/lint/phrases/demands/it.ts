import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const YOURS = "i (tuoi|suoi|vostri) dati( personali)?";
const DATA = `(${YOURS}|i dati personali|dati|nessun dato|alcun dato)`;
const SHARE = "(condividiamo|comunichiamo|cediamo|trasmettiamo|divulghiamo)";
const ONLY = "(solo|soltanto|solamente|unicamente|esclusivamente)";
const OTHERS = "(nostri partner|i nostri partner|partner|terzi|inserzionisti|altre aziende|altre società)";

/** Italian. */
export const it: DemandPhrases = {
  reasonWords: words(`
    a al ci che con costantemente dati dei del della delle di e gli i il in la le lo loro meglio nostra nostre nostri
    nostro per poter perché possiamo questi servono sempre suo suoi sua sue trattiamo tua tue tuo tuoi un una usiamo utilizziamo
    vogliamo vostri
  `),
  you: words("tu te ti tuo tua tuoi tue lei le suo sua suoi sue voi vi vostro vostra vostri vostre"),
  closingWords: words("allora più da noi qui se dici dice no"),
  uses: [
    expand(
      "(inviamo|mandiamo|inviare|mandare) (|la |la nostra |le |le nostre |una |delle )(newsletter|novità|offerte|promozioni|pubblicità)",
    ),
    expand("(mostriamo|mostrare) (|degli |gli |dei |della )(annunci|pubblicità)"),
    [...expand(`${SHARE} … (con|a|ai|ad|alle) ${OTHERS}`), ...expand("vendiamo (i|li|questi)"), "li vendiamo"],
    expand("(addestriamo|alleniamo) (|i |i nostri |un |il nostro |la nostra )(ia|modelli|modello|algoritmi)"),
    expand("(usiamo|utilizziamo) … (ricerca scientifica|ricerche di mercato|fini di ricerca|scopi di ricerca)"),
    expand("(consigliamo|raccomandiamo|suggeriamo) (|i |dei |gli |i nostri )(prodotti|articoli|contenuti|caffè|pani)"),
  ],
  aims: {
    leads: ["per", "per il", "per la", "a fini di", "a scopo di", "per finalità di", "per scopi di"],
    tails: [],
    groups: [
      ["marketing", "pubblicità", "promozione"],
      ["ricerca", "ricerche di mercato", "ricerca scientifica", "statistica", "statistiche"],
      ["personalizzazione", "profilazione"],
    ],
    joins: words("di e ed il la o per nonché"),
  },
  claims: {
    notShared: [`(noi )?non ${SHARE} (mai )?${DATA}( (con|a|ad) (terzi|altri|altre aziende|altre società))?`],
    nobodyElse: [
      `(noi )?non ${SHARE} (mai )?${DATA} (con|a) (nessuno|nessun altro)`,
      `nessun altro (riceve|vede) ${YOURS}`,
      "nessun altro ha accesso ai (tuoi|suoi|vostri) dati( personali)?",
      `${YOURS} (restano|rimangono) sempre (da|con) noi`,
    ],
    notSold: [
      `(noi )?non (vendiamo|affittiamo|vendiamo né affittiamo|vendiamo o affittiamo) (mai )?${DATA}( a (nessuno|terzi|altri))?`,
    ],
    notBought: [
      "(noi )?non (compriamo|acquistiamo) (mai )?(dati|indirizzi|profili)( su di (te|lei|voi))?( da (terzi|altri))?",
    ],
    fromYouAlone: [
      `(usiamo|utilizziamo|raccogliamo|conserviamo|sappiamo) ${ONLY} (quello|ciò) che ci (dici|dai|dice|dà)`,
      `tutti i dati (vengono|provengono) ${ONLY} da (te|lei|voi)`,
    ],
    inUnion: [
      `${YOURS} (non lasciano mai l|restano sempre nell|rimangono sempre nell) (ue|unione europea)`,
      `(conserviamo|trattiamo) ${YOURS} ${ONLY} nell (ue|unione europea)`,
    ],
    listClosers: [
      ...words("solo soltanto solamente unicamente esclusivamente"),
      "nient altro",
      "niente altro",
      "niente di più",
      "nulla di più",
    ],
    listWords: words(`
      abbiamo altro bisogno chiediamo conserviamo del della di dell e ed esclusivamente gli i il l la le nient niente
      nulla più raccogliamo solamente solo soltanto sua sue suo suoi tua tue tuo tuoi unicamente usiamo utilizziamo vostra
      vostro
    `),
  },
};
