import { expand, glossary, lines, type PlainPhrases } from "../language.ts";

export const plain: PlainPhrases = {
  hedges: lines(`
    es posible que
    eventualmente
    nos reservamos el derecho
    podemos también
    podría
    podríamos
    podrían
    posiblemente
    potencialmente
    pueda que
    puede que
    quizá
    quizás
    tal vez
    también podemos
  `),
  vaguePhrases: lines(`
    a nuestra discreción
    cada cierto tiempo
    ciertas circunstancias
    ciertos casos
    ciertos datos
    ciertos terceros
    cuando proceda
    cuando sea necesario
    de vez en cuando
    diversos fines
    en algunos casos
    en determinados casos
    en su caso
    entre otras cosas
    entre otros
    esfuerzos razonables
    etc
    etcétera
    incluyendo pero no limitado a
    incluyendo sin limitación
    incluyendo pero sin limitarse a
    medidas razonables
    otros terceros
    según corresponda
    según proceda
    si es necesario
    si fuera necesario
    socios de confianza
    socios seleccionados
    tales como … y otros
    y demás
    y similares
  `),
  clear: [
    ...expand(
      "(cuando sea necesario|si es necesario|si fuera necesario) para cumplir (|con )(la ley|nuestras obligaciones legales|una obligación legal)",
    ),
    ...expand("(derecho|derechos) … (ciertas circunstancias|ciertos casos|determinados casos)"),
  ],
  jargon: glossary(`
    a efectos de = para
    a los efectos de = para
    a tenor de = según
    asimismo = también
    con anterioridad a = antes de
    con el fin de = para
    con la finalidad de = para
    con posterioridad a = después de
    con respecto a = sobre
    de conformidad con = según
    el interesado = usted
    en aras de = para
    en caso de que = si
    en el supuesto de que = si
    en lo sucesivo = desde aquí
    en virtud de = por
    habida cuenta de = por
    los interesados = las personas
    mediante = con
    no obstante = pero
    previamente a = antes de
    respecto de = sobre
    sin perjuicio de = además de
    susodicha = esta
    susodicho = este
  `),
};
