import { type Language, statements, words } from "./language.ts";

export const de: Language = {
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
};
