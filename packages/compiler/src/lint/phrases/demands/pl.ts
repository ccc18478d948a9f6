import { expand, words } from "../language.ts";
import type { DemandPhrases } from "./phrases.ts";

const WHOSE = "(twoich|pana|pani|państwa|żadnych)";
const DATA = `(${WHOSE} )?danych( osobowych)?`;
const SHARE = "(udostępniamy|przekazujemy|ujawniamy)";
const ONLY = "(tylko|wyłącznie|jedynie)";
const OTHERS = "(partnerom|naszym partnerom|innym firmom|reklamodawcom|osobom trzecim|podmiotom trzecim)";

/** Polish. */
export const pl: DemandPhrases = {
  reasonWords: words(`
    abyśmy aby by chcemy celu dane danych do dla i je moglibyśmy mogli możemy na nam nasz nasze naszej naszych oraz pozwala
    stale swoje te twoje twoich tych w wykorzystujemy używamy żeby
  `),
  you: words(
    "ty ciebie cię ci tobie tobą twój twoja twoje twoich twojego twojej twoim twoją pan pani panu pana państwo państwa państwu",
  ),
  closingWords: words("wtedy już więcej u nas tutaj jeśli powiesz nie"),
  uses: [
    expand(
      "(wysyłamy|wyślemy|wysyłać|przesyłamy|przesyłać) (|ci |panu |pani |państwu )(|nasz |nasze )(newsletter|nowości|oferty|promocje|reklamy)",
    ),
    expand(
      "(pokazujemy|wyświetlamy|pokazywać|wyświetlać) (|ci |panu |pani |państwu )(|dopasowane |spersonalizowane )reklamy",
    ),
    [
      ...expand(`(udostępniamy|przekazujemy|udostępniać|przekazywać) … ${OTHERS}`),
      ...expand("sprzedajemy (je|twoje|te|dane)"),
    ],
    expand("(trenujemy|szkolimy|uczymy) (|nasze |nasz )(modele|model|algorytmy|ai|sztuczną inteligencję)"),
    expand("(używamy|wykorzystujemy|wykorzystywać|używać) … (do badań|w badaniach|w celach badawczych)"),
    expand("(polecamy|rekomendujemy|polecać) (|ci |panu |pani |państwu )(produkty|artykuły|treści|kawy|pieczywo)"),
  ],
  aims: {
    leads: ["do", "do celów", "na potrzeby", "w celach", "na cele"],
    tails: [],
    groups: [
      words("marketingu marketingowych marketingowe reklamy reklamowych reklamowe"),
      [
        "badań",
        "badań naukowych",
        "badań rynku",
        "badawczych",
        "badawcze",
        "statystyki",
        "statystycznych",
        "statystyczne",
      ],
      words("profilowania personalizacji"),
    ],
    joins: words("do i lub na oraz potrzeby"),
  },
  claims: {
    notShared: [
      `(nigdy )?nie ${SHARE} (nigdy )?${DATA}( (osobom trzecim|podmiotom trzecim|innym firmom|innym))?`,
      `${DATA} (nigdy )?nie ${SHARE}( (osobom trzecim|podmiotom trzecim|innym firmom|innym))?`,
    ],
    nobodyElse: [
      `(nigdy )?nie ${SHARE} (nigdy )?(nikomu ${DATA}|${DATA} nikomu)`,
      `nikomu (nigdy )?nie ${SHARE} ${DATA}`,
      `nikt (inny|poza nami) nie (otrzymuje|dostaje|widzi) ${DATA}`,
      "nikt (inny|poza nami) nie ma dostępu do (twoich|pana|pani|państwa) danych",
      "(twoje|pana|pani|państwa) dane zawsze (zostają|pozostają) u nas",
    ],
    notSold: [
      `(nigdy )?nie (sprzedajemy|wynajmujemy|sprzedajemy ani nie wynajmujemy|sprzedajemy ani wynajmujemy) (nigdy )?${DATA}( (nikomu|osobom trzecim|innym))?`,
      `${DATA} (nigdy )?nie sprzedajemy( nikomu)?`,
    ],
    notBought: [
      "(nigdy )?nie kupujemy (nigdy )?(żadnych )?(danych|adresów|profili)( o (tobie|panu|pani|państwu|ludziach))?",
    ],
    fromYouAlone: [
      `(używamy|wykorzystujemy|przechowujemy|zbieramy|mamy|znamy) ${ONLY} (to|tego) co nam (mówisz|podajesz|powiesz|podasz|pan poda|pani poda)`,
      `wszystkie dane pochodzą ${ONLY} od (ciebie|pana|pani|państwa)`,
    ],
    inUnion: [
      "(twoje|pana|pani|państwa|wszystkie) dane (nigdy nie opuszczają (ue|unii europejskiej)|zawsze (zostają|pozostają) w (ue|unii europejskiej))",
      `(przechowujemy|przetwarzamy) (twoje|pana|pani|państwa|wszystkie) dane ${ONLY} w (ue|unii europejskiej)`,
    ],
    listClosers: [
      ...words("tylko wyłącznie jedynie"),
      "nic więcej",
      "nic innego",
      "nic poza tym",
      "żadnych innych danych",
    ],
    listWords: words(`
      danych i innego innych jedynie nic oraz pana pani państwa potrzebujemy poza przechowujemy pytamy o swoje tego tylko tym
      twoich twoja twoje twojego twojej twoją twój używamy więcej wykorzystujemy wyłącznie zbieramy żadnych
    `),
  },
};
