import type { Headings } from "./headings.ts";

export const pl: Headings = {
  mission: {
    aims: ["Jak to służy naszej misji", "Jak służy to naszej misji", "Jak to służy naszym celom", "Nasze cele"],
    "hold-us": [
      "Jak nas z tego rozliczyć",
      "Jak nas rozliczyć",
      "Rozlicz nas",
      "Jak trzymać nas za słowo",
      "Trzymaj nas za słowo",
    ],
  },
  purpose: {
    why: [
      "Dlaczego",
      "Dlaczego to robimy",
      "Dlaczego tego potrzebujemy",
      "Dlaczego pytamy",
      "Po co",
      "Po co nam to",
      "Czemu",
    ],
    benefit: [
      "Co zyskujesz",
      "Co z tego masz",
      "Co dostajesz",
      "Co otrzymujesz",
      "Co ci to daje",
      "Co zyskują Państwo",
      "Twoja korzyść",
      "Twoje korzyści",
    ],
    refuse: [
      "Jeśli odmówisz",
      "Jeśli powiesz nie",
      "Jeżeli odmówisz",
      "Jeżeli powiesz nie",
      "Gdy odmówisz",
      "Gdy powiesz nie",
      "Czy możesz odmówić",
      "Czy można odmówić",
      "Co się stanie, jeśli odmówisz",
      "Co, jeśli odmówisz",
    ],
    reason: ["Nasz powód", "Nasz prawnie uzasadniony interes", "Nasz uzasadniony interes", "Powód"],
    logic: ["Jak zapada decyzja", "Jak decydujemy", "Jak podejmujemy decyzję", "Jak podejmowana jest decyzja"],
    limits: ["Granice", "Ograniczenia", "Czego nie robimy", "Czego nigdy nie robimy"],
    leaving: ["Jeśli odejdziesz", "Gdy odejdziesz", "Kiedy odejdziesz", "Gdy odchodzisz"],
    details: ["Szczegóły", "Więcej szczegółów"],
  },
  breach: {
    "what-we-do": ["Co robimy", "Co zrobimy", "Co robimy, gdy coś pójdzie nie tak", "Co robimy w razie wycieku"],
  },
};
