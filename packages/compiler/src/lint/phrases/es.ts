import { type Language, statements, words } from "./language.ts";

export const es: Language = {
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
};
