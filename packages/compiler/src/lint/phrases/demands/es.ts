import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const DATA = "(tus|sus|los|sus propios) (datos|informaciones)( personales)?";
const NEVER = "(nunca|jamás|no)";
const OTHERS = "(nuestros socios|otras empresas|anunciantes|terceros)";

/** Spanish. */
export const es: DemandPhrases = {
  reasonWords: words(`
    a además al así ayuda con constantemente cosas datos de del e el ella ellos en es esta este esto estos fin finalidad
    finalidades fines información la las le les lo los más mejor necesario necesitamos nos nuestra nuestro o otros para
    personales poder por porque que queremos se seguir siempre son su sus también te todo todos tu tus un una usamos usar
    utilizamos utilizar y
  `),
  you: words("usted ustedes su sus le les tú tu tus te ti contigo"),
  closingWords: words("entonces más ya con nosotros aquí si dice dices no"),
  uses: [
    expand("enviamos (nuestro|nuestra|las|los|) (boletín|noticias|ofertas|novedades|publicidad)"),
    expand("mostramos (|los |las )(anuncios|publicidad)"),
    [
      ...expand(`(compartimos|cedemos|comunicamos) … (a|con) ${OTHERS}`),
      ...expand("(vendemos|alquilamos) (los|tus|sus|estos)"),
    ],
    expand("entrenamos (|nuestra |nuestros |una |un )(ia|modelo|modelos|algoritmos)"),
    expand("usamos (los|tus|sus|estos) … investigación"),
    expand("recomendamos (|los |las |nuestros )(productos|artículos|contenidos|cafés|panes)"),
  ],
  aims: {
    leads: ["para", "para el", "para la", "con fines", "con fines de", "a efectos de"],
    tails: [],
    groups: [
      ["marketing", "mercadotecnia", "promoción", "publicidad", "publicitarios"],
      [
        "estadística",
        "estadísticas",
        "estadísticos",
        "estudios de mercado",
        "investigación",
        "investigación científica",
      ],
      ["elaboración de perfiles", "personalización"],
    ],
    joins: words("así como de e el la o para y"),
  },
  claims: {
    notShared: [
      `${NEVER} (compartimos|cedemos|comunicamos|divulgamos) ${DATA}( (con|a) (terceros|otros|otras empresas))?`,
    ],
    nobodyElse: [
      `${NEVER} (compartimos|cedemos|comunicamos|divulgamos) ${DATA} (con|a) nadie`,
      "nadie más (recibe|ve|tiene acceso a) (tus|sus) datos",
      "(tus|sus) datos (nunca salen de aquí|se quedan siempre con nosotros)",
    ],
    notSold: [`${NEVER} (vendemos|alquilamos|vendemos ni alquilamos) ${DATA}( a (nadie|terceros))?`],
    notBought: [`${NEVER} compramos (datos|direcciones|perfiles)( sobre (ti|usted))?`],
    fromYouAlone: [
      "(solo|sólo|solamente|únicamente) (usamos|guardamos|tenemos|recogemos) lo que (nos dices|nos dice|nos das|nos da)",
      "(usamos|guardamos|tenemos|recogemos) (solo|sólo|solamente|únicamente) lo que (nos dices|nos dice|nos das|nos da)",
      "todos los datos vienen (solo|sólo|únicamente) de (ti|usted)",
    ],
    inUnion: [
      "(tus|sus|todos sus|todos tus) datos (nunca salen de la (ue|unión europea)|se quedan siempre en la (ue|unión europea))",
      "(guardamos|tratamos) (tus|sus) datos (solo|sólo|únicamente) en la (ue|unión europea)",
    ],
    listClosers: ["solo", "sólo", "solamente", "únicamente", "nada más", "ninguna otra cosa"],
    listWords: words(`
      cosa guardamos la las los más nada necesitamos ninguna otra recogemos solamente solo su sus sólo tu tus usamos utilizamos
      y el únicamente
    `),
  },
};
