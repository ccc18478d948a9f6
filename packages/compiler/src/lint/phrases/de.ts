import { type Language, words } from "./language.ts";

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
  nothingForYou: [
    "das bringt dir nichts",
    "das bringt ihnen nichts",
    "du hast nichts davon",
    "nichts",
    "nichts für dich",
    "nichts für sie",
    "sie haben nichts davon",
  ],
  ads: ["anzeige", "anzeigen", "banner*", "reklame", "werbe*", "werbung", "marketing"],
  adPraise: words(`
    alles als an angebote auch auf aus bei besser bessere besseren bist da das dein deine deinen deiner dem den der des
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
