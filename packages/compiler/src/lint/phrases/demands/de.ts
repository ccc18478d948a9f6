import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const DATA = "(deine|ihre|deine persönlichen|ihre persönlichen|personenbezogene|persönliche) daten";
const NEVER = "(nie|niemals|nicht|unter keinen umständen)";
const OTHERS = "(|unsere |andere |ausgewählte )(partner|unternehmen|firmen|werbekunden)";

/** German. */
export const de: DemandPhrases = {
  reasonWords: words(`
    alle allem alles als auch auf aus bei brauchen benötigen benutzen daher damit das daten dazu dein deine deinen dem den
    denn der deren des die dies diese dienen dient dir du es für helfen hilft ihnen ihr ihre ihren ihrer im immer in
    informationen ist können laufend möchten müssen nutzen nötig personenbezogene setzen sie sind so ständig stets um und uns
    unser unsere unseren unserer verwenden von weil weiter wir wird wollen zu zum zur zwecke zwecken
  `),
  you: words("du dein deine deinem deinen deiner dich dir sie ihnen ihr ihre ihrem ihren ihrer euch"),
  closingWords: words("dann mehr länger bei uns hier dir ihnen wenn nein sagen sagst sie du"),
  uses: [
    [
      ...expand("(schicken|senden) (dir|ihnen) … (newsletter|neuigkeiten|angebote|werbung)"),
      ...expand("(schicken|senden) (dir|ihnen) (newsletter|neuigkeiten|angebote|werbung)"),
    ],
    [...expand("zeigen (dir|ihnen) … (werbung|anzeigen)"), ...expand("zeigen (dir|ihnen) (werbung|anzeigen)")],
    [
      ...expand(`(geben|teilen) (sie|es|diese|deine|ihre) … ${OTHERS}`),
      ...expand("verkaufen (sie|es|diese|deine|ihre)"),
    ],
    expand("trainieren (|unsere |eine |ein )(ki|modell|modelle|algorithmen)"),
    expand("nutzen (sie|es|diese|deine|ihre) … forschung"),
    expand("empfehlen (dir|ihnen) (|passende |neue )(produkte|artikel|inhalte|brote|kaffees)"),
  ],
  aims: {
    leads: ["für", "zu", "zum", "zur", "zwecks"],
    tails: [],
    groups: [
      words("marketing marketingzwecke marketingzwecken werbe werbezwecke werbezwecken werbung"),
      words("forschung forschungs forschungszwecke forschungszwecken marktforschung statistik statistiken"),
      ["das training von ki", "das training unserer modelle", "training von ki"],
      words("personalisierung profilbildung profiling"),
      words("produktentwicklung"),
    ],
    joins: words("für oder sowie und zu zum zur"),
  },
  claims: {
    notShared: [
      `wir geben ${DATA} ${NEVER} (weiter|an dritte weiter|an andere weiter)`,
      `${DATA} geben wir ${NEVER} (weiter|an dritte weiter|an andere weiter)`,
      `wir teilen ${DATA} ${NEVER}( mit (dritten|anderen))?`,
    ],
    nobodyElse: [
      `wir geben ${DATA} (an niemanden|niemals an irgendjemanden) weiter`,
      "niemand (sonst|außer uns) (bekommt|sieht|erhält) (deine|ihre) daten",
      "(deine|ihre) daten (bleiben immer bei uns|verlassen uns nie)",
    ],
    notSold: [`wir (verkaufen|vermieten|verkaufen und vermieten) ${DATA} ${NEVER}( an (dritte|andere))?`],
    notBought: [
      "wir kaufen (nie|niemals|keine) (daten|adressen|profile)( über (dich|sie|menschen))?( zu| von dritten)?",
    ],
    fromYouAlone: [
      "wir (nutzen|verwenden|speichern|erheben|haben|kennen) (nur|ausschließlich|nichts als das) was (du uns sagst|sie uns sagen|du uns gibst|sie uns geben)",
      "alle daten (stammen|kommen) (nur|ausschließlich|allein) von (dir|ihnen)",
    ],
    inUnion: [
      "(deine|ihre|alle) daten (verlassen die (eu|europäische union) (nie|niemals)|bleiben immer in der (eu|europäischen union))",
      "wir (speichern|verarbeiten) (deine|ihre|alle) daten (nur|ausschließlich) (in|innerhalb) der (eu|europäischen union)",
    ],
    listClosers: [
      "nur",
      "ausschließlich",
      "sonst nichts",
      "nichts sonst",
      "nichts anderes",
      "nichts weiter",
      "keine anderen daten",
    ],
    listWords: words(`
      anderen anderes ausschließlich benötigen brauchen daten dein deine deinen den die das dein erheben ihr ihre ihren keine
      nichts nur nutzen sonst speichern und verwenden weiter wir
    `),
  },
};
