import { pl as demands } from "./demands/pl.ts";
import { expand, type Language, lines, pairs, SILENT, words } from "./language.ts";
import { plain } from "./plain/pl.ts";

export const pl: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  vagueReasons: [
    ...pairs(words("poprawiać poprawić doskonalić udoskonalać ulepszać ulepszyć usprawniać usprawnić"), [
      "nasz serwis",
      "nasze produkty",
      "nasze usługi",
      "naszą aplikację",
      "naszą ofertę",
      "naszą stronę",
    ]),
    ...pairs(words("doskonalenia poprawy ulepszania usprawnienia"), [
      "jakości naszych usług",
      "jakości usług",
      "naszego serwisu",
      "naszych produktów",
      "naszych usług",
    ]),
    ...pairs(
      ["cele", "celach", "celów"],
      words(
        "administracyjne administracyjnych analityczne analitycznych badawcze badawczych biznesowe biznesowych handlowe handlowych marketingowe marketingowych statystyczne statystycznych wewnętrzne wewnętrznych",
      ),
    ),
    "lepsze doświadczenia",
    "lepszych doświadczeń",
    "rozwijać nowe usługi",
  ],
  companyGains: lines(`
    lepiej cię poznajemy
    nam się rozwijać
    nasz marketing
    nasz rozwój
    nasz zysk
    nasze przychody
    nasze zyski
    naszą sprzedaż
    oszczędza nam czas
    oszczędza nam pieniądze
    pomaga nam się rozwijać
    pomaga nam rosnąć
    pomaga nam sprzedawać
    rozwijać naszą firmę
    więcej sprzedajemy
    więcej zarabiamy
    zwiększyć naszą sprzedaż
    zwiększyć sprzedaż
  `),
  unrelatedStops: [
    ...pairs(
      [
        "nie możesz korzystać",
        "nie będziesz mógł korzystać",
        "nie będziesz mogła korzystać",
        "nie może pan korzystać",
        "nie może pani korzystać",
      ],
      [
        "z naszego serwisu",
        "z naszego sklepu",
        "z naszej aplikacji",
        "z naszej strony",
        "z naszych usług",
        "z serwisu",
        "ze sklepu",
        "ze swojego konta",
        "z konta",
      ],
    ),
    ...lines(`
      rozwiążemy umowę
      rozwiązujemy umowę
      usuniemy twoje konto
      usuwamy twoje konto
      zablokujemy twoje konto
      zamkniemy twoje konto
      zamykamy twoje konto
      zawiesimy twoje konto
    `),
  ],
  discounts: ["bon*", "kupon*", "niższ* cen*", "obniżk*", "rabat*", "sum mniej", "sum taniej", "taniej", "zniżk*"],
  surcharges: ["dopłat*", "drożej", "pełn* cen*", "płaci* więcej", "wyższ* cen*"],
  and: words("i oraz a ale lecz natomiast ponadto"),
  denials: words("ani bez brak nic nie nigdy nikt żadn*"),
  refusals: [...expand("bez (pana |pani |twojej |)zgody"), ...expand("nie (zgadzasz|zgodzisz) się"), "powiesz nie"],
  sameForAll: ["dla wszystkich", "jak wszyscy"],
};
