import { de as demands } from "./demands/de.ts";
import { expand, type Language, lines, pairs, SILENT, statements, words } from "./language.ts";
import { plain } from "./plain/de.ts";

export const de: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  vagueKeeping: [
    "angemessen",
    "auf unbestimmte zeit",
    "bis auf weiteres",
    "dauerhaft",
    "erforderlich",
    "für immer",
    "nach bedarf",
    "nötig",
    "notwendig",
    "so lange",
    "solange",
    "unbefristet",
    "unbegrenzt",
  ],
  nothingForYou: statements(
    [
      "das bringt dir",
      "das bringt ihnen",
      "dir bringt das",
      "ihnen bringt das",
      "du bekommst",
      "sie bekommen",
      "du bekommst davon",
      "sie bekommen davon",
      "du bekommst dafür",
      "sie bekommen dafür",
      "du erhältst",
      "sie erhalten",
      "du hast",
      "sie haben",
      "du hast davon",
      "sie haben davon",
      "es gibt",
    ],
    [
      "entfällt",
      "gar nichts",
      "kein nutzen",
      "kein vorteil",
      "keine",
      "keine vorteile",
      "keinen nutzen",
      "keinen vorteil",
      "keiner",
      "n a",
      "nicht zutreffend",
      "nichts",
      "trifft nicht zu",
    ],
    ["für dich", "für sie", "daraus", "davon", "dafür"],
  ),
  but: ["aber", "abgesehen", "außer", "bis", "doch", "jedoch", "nur", "sondern"],
  ads: ["anzeige", "anzeigen", "banner*", "reklame", "werbe*", "werbung", "marketing"],
  offers: words("aktion aktionen angebot angebote angeboten deals promotions sonderangebote"),
  adPraise: words(`
    alles als an auch auf aus bei besser bessere besseren beste besten bist da das dein deine deinen deiner dem den der des
    dich die dies dir du ein eine einen einer er es euch für gefällt gefallen gesehen gut gute haben ich ihnen ihr ihre
    ihren im in interessante interessanten interessen interessiert interessieren ist ja mag mehr mit mögen nach nervt
    nicht noch nur oder ohne passen passend passende passenden passt persönliche personalisierte relevante relevanten
    relevantere sehen sich sie siehst sind so statt uns unser unsere vom von weniger wenig werden wir wird zu zufällige
    zugeschnitten zugeschnittene zum zur bekommen bekommst erhalten erhältst
  `),
  adGains: words(`
    bezahlen bezahlt billiger finanziert finanzieren frei geld gespart gratis gutschein gutscheine günstiger kosten
    kostenlos kostenlose kostet preis preise punkte rabatt rabatte sparen trägt umsonst unentgeltlich zahlen zahlt
  `),
  and: ["und", "aber", "sowie", "außerdem", "während"],
  discounts: [
    "billiger*",
    "coupon*",
    "ermäßigt*",
    "ermäßigung*",
    "gutschein*",
    "günstiger*",
    "nachlass",
    "preisnachlass",
    "preisvorteil*",
    "rabatt*",
    "sum weniger",
  ],
  surcharges: [
    "aufpreis",
    "aufschlag",
    "höhere preise",
    "höheren preis",
    "kostet mehr",
    "kostet sum mehr",
    "vollen preis",
    "zahlen mehr",
    "zahlen sum mehr",
    "zahlst mehr",
    "zahlst sum mehr",
    "zusatzkosten",
    "zuschlag",
  ],
  denials: words("kein* keinesfalls keineswegs nicht nichts nie niemals niemand* nirgends ohne weder"),
  refusals: [
    ...expand("nicht (einwilligen|einwilligst|zustimmen|zustimmst)"),
    ...expand("ohne (deine|die|ihre) (einwilligung|zustimmung)"),
    ...expand("ohne (dein|ein|ihr) ja"),
  ],
  sameForAll: [...expand("(für|wie) (alle|alle anderen|jede|jeden|jeder)"), "so oder so"],
  vagueReasons: [
    ...pairs(
      lines(`
        unser angebot
        unsere angebote
        unsere app
        unsere dienste
        unsere dienstleistungen
        unsere leistungen
        unsere produkte
        unseren dienst
        unseren service
        unsere website
        unsere webseite
        das nutzererlebnis
        den service
        die nutzererfahrung
        ihr erlebnis
        ihr nutzererlebnis
        dein erlebnis
        dein nutzererlebnis
      `),
      lines(`
        optimieren
        verbessern
        zu optimieren
        zu verbessern
      `),
    ),
    ...pairs(words("optimierung verbesserung"), [
      "unserer angebote",
      "unserer dienste",
      "unserer dienstleistungen",
      "unserer leistungen",
      "unserer produkte",
      "unserer website",
      "unserer webseite",
      "unseres angebots",
      "unseres service",
    ]),
    ...words("geschäftszwecke* marketingzwecke* forschungszwecke* analysezwecke* werbezwecke* verwaltungszwecke*"),
    "ein besseres erlebnis",
    "neue dienste zu entwickeln",
    "neue produkte zu entwickeln",
  ],
  companyGains: lines(`
    damit wir mehr verdienen
    damit wir mehr verkaufen
    damit wir wachsen
    hilft uns besser zu werden
    hilft uns zu wachsen
    mehr umsatz
    spart uns geld
    spart uns zeit
    unser gewinn
    unser marketing
    unser umsatz
    unser wachstum
    unsere gewinne
    unseren umsatz
    wir lernen sie besser kennen
    wir lernen dich besser kennen
    wir verdienen mehr
    wir verkaufen mehr
  `),
  unrelatedStops: [
    ...expand("(löschen|schließen|sperren) wir (dein|ihr) konto"),
    ...expand("wir (löschen|schließen|sperren) (dein|ihr) konto"),
    ...expand("(dein|ihr) konto (löschen|schließen|sperren)"),
    ...expand("(dein|ihr) konto wird (gelöscht|gesperrt|geschlossen)"),
    ...expand("(können wir|wir können) (dich|sie) nicht mehr beliefern"),
    ...lines(`
      deinen vertrag kündigen
      ihren vertrag kündigen
      unsere dienste nicht mehr nutzen
      unsere dienste nicht nutzen
      unsere website nicht nutzen
      unseren dienst nicht mehr nutzen
      unseren dienst nicht nutzen
      unseren shop nicht mehr nutzen
      unseren shop nicht nutzen
      können wir dich nicht bedienen
      können wir sie nicht bedienen
    `),
  ],
};
