import { es as demands } from "./demands/es.ts";
import { expand, type Language, lines, pairs, SILENT, statements, words } from "./language.ts";
import { plain } from "./plain/es.ts";

export const es: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  vagueKeeping: [
    "el tiempo que sea",
    "hasta nuevo aviso",
    "indefinidamente",
    "mientras",
    "necesario",
    "para siempre",
    "permanentemente",
    "razonable",
    "sin límite",
  ],
  nothingForYou: statements(
    [
      "esto no te aporta",
      "esto no le aporta",
      "no ganas",
      "no gana",
      "no hay",
      "no obtienes",
      "no obtiene",
      "no recibes",
      "no recibe",
      "usted no gana",
      "usted no obtiene",
      "usted no recibe",
    ],
    ["n a", "nada", "nada de nada", "ningún beneficio", "ninguna ventaja", "ninguno", "no aplica", "no procede"],
    ["para ti", "para usted", "a cambio", "con esto"],
  ),
  but: ["aunque", "excepto", "pero", "salvo", "sino"],
  ads: ["anuncio", "anuncios", "banner*", "marketing", "publicidad", "publicitari*"],
  offers: words("oferta ofertas promoción promociones"),
  adPraise: words(`
    a adaptada adaptados adecuados al azar buenos con cosas de del el ella en encajan es esta este esto gusta gustan
    gustos han hechos interesa interesan interesantes intereses la las le les lo los lugar más me mejor mejores menos mi
    molestos mostramos muy no nos nuestra nuestros o para pero personalizada personalizados por pertinentes que
    recibe recibes relevante relevantes se según ser si sin sobre solo son su sus te ti tu tus un una unos usted útiles
    ve ver ves y ya
  `),
  adGains: words(`
    ahorra ahorras barata barato coste costes cuesta descuento descuentos dinero financia financian gratis gratuita
    gratuito paga pagado pagan precio precios puntos vale vales
  `),
  and: ["y", "pero", "además", "mientras"],
  discounts: [
    "cupón",
    "cupones",
    "descuento*",
    "más barat*",
    "rebaja*",
    "reducción de precio",
    "sum menos",
    "vale* de descuento",
  ],
  surcharges: [
    "cuesta más",
    "más car*",
    "paga* más",
    "pagar más",
    "precio completo",
    "precio más alto",
    "recargo*",
    "suplemento*",
  ],
  denials: words("jamás nada nadie ni ningún ninguna ninguno no nunca sin tampoco"),
  refusals: [
    ...expand("(dice|dices) (no|que no)"),
    ...expand("no (acepta|aceptas)"),
    ...expand("sin (su|tu) (consentimiento|permiso)"),
  ],
  sameForAll: ["como todos", "para todos"],
  vagueReasons: [
    ...pairs(words("mejorar optimizar perfeccionar"), [
      "la experiencia",
      "la experiencia de usuario",
      "la experiencia del usuario",
      "nuestra aplicación",
      "nuestra oferta",
      "nuestra página",
      "nuestra web",
      "nuestro servicio",
      "nuestro sitio",
      "nuestro sitio web",
      "nuestros productos",
      "nuestros servicios",
      "su experiencia",
      "tu experiencia",
    ]),
    ...pairs(["la mejora de"], ["nuestros productos", "nuestros servicios", "nuestro servicio", "nuestro sitio"]),
    ...pairs(
      ["fines", "finalidades"],
      words(
        "administrativos administrativas analíticos analíticas comerciales estadísticos estadísticas internos internas",
      ),
    ),
    ...lines(`
      desarrollar nuevos productos
      desarrollar nuevos servicios
      fines de análisis
      fines de investigación
      fines de marketing
      ofrecerle un mejor servicio
      ofrecerte un mejor servicio
      personalizar su experiencia
      personalizar tu experiencia
      una mejor experiencia
    `),
  ],
  companyGains: lines(`
    aumentar nuestras ventas
    aumentar nuestros ingresos
    ganamos más
    hacer crecer nuestro negocio
    nos ahorra dinero
    nos ahorra tiempo
    nos ayuda a conocerle
    nos ayuda a conocerte
    nos ayuda a crecer
    nos ayuda a mejorar
    nos ayuda a vender
    nuestras ventas
    nuestro crecimiento
    nuestro marketing
    nuestros beneficios
    nuestros ingresos
    vendemos más
  `),
  unrelatedStops: [
    ...pairs(
      ["no podrá usar", "no podrá utilizar", "no podrás usar", "no podrás utilizar", "no puede usar", "no puedes usar"],
      [
        "nuestra aplicación",
        "nuestra tienda",
        "nuestra web",
        "nuestro servicio",
        "nuestro sitio",
        "nuestros servicios",
        "su cuenta",
        "tu cuenta",
      ],
    ),
    ...lines(`
      bloqueamos su cuenta
      bloqueamos tu cuenta
      cancelamos su contrato
      cancelamos tu contrato
      cerramos su cuenta
      cerramos tu cuenta
      cerraremos su cuenta
      cerraremos tu cuenta
      eliminamos su cuenta
      eliminamos tu cuenta
      no podemos atenderle
      no podemos atenderte
      suspendemos su cuenta
      suspendemos tu cuenta
    `),
  ],
};
