import { expand, glossary, lines, type PlainPhrases } from "../language.ts";

export const plain: PlainPhrases = {
  hedges: lines(`
    być może
    ewentualnie
    istnieje możliwość
    mogłoby
    mogłyby
    moglibyśmy
    mogą zostać
    może zostać
    możemy także
    możemy też
    możemy również
    niewykluczone
    potencjalnie
    zastrzegamy sobie prawo
  `),
  vaguePhrases: lines(`
    co jakiś czas
    gdy to konieczne
    gdy to stosowne
    i inne
    i podobne
    i tak dalej
    innym podmiotom trzecim
    itd
    itp
    jeśli to konieczne
    jeżeli to konieczne
    między innymi
    niektóre informacje
    od czasu do czasu
    odpowiednie środki
    określonych okolicznościach
    pewne dane
    pewne informacje
    różnych celach
    uzasadnione środki
    w miarę potrzeb
    w miarę potrzeby
    w niektórych przypadkach
    w pewnych przypadkach
    w razie potrzeby
    w stosownych przypadkach
    według naszego uznania
    wybranym partnerom
    wybrani partnerzy
    zaufani partnerzy
    zaufanym partnerom
  `),
  clear: [
    ...expand(
      "(gdy|jeśli|jeżeli) to konieczne (dla|do) (spełnienia|wypełnienia) (obowiązku prawnego|obowiązku ustawowego|obowiązków prawnych)",
    ),
    ...expand("(prawa|prawo) … (niektórych przypadkach|określonych okolicznościach|pewnych przypadkach)"),
    "i podobne technologie",
  ],
  jargon: glossary(`
    aczkolwiek = ale
    dokonać = zrobić
    dokonuje = robi
    dokonujemy = robimy
    dokonywać = robić
    iż = że
    niniejsza = ta
    niniejsze = to
    niniejszej = tej
    niniejszy = ten
    niniejszym = tym
    ponadto = też
    przedmiotowa = ta
    przedmiotowe = te
    przedmiotowy = ten
    stosownie do = według
    tudzież = i
    uprzednio = wcześniej
    w odniesieniu do = o
    w przypadku gdy = gdy
    w związku z powyższym = dlatego
    wyżej wymienione = te
    wyżej wymieniony = ten
    wyżej wymienionych = tych
    z uwagi na = przez
    z zastrzeżeniem = oprócz
  `),
};
