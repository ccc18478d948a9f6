/** Words of the grounds that carry data out of a zone of protection, as parts of words in lower case: in every language that has a list, since a policy may name a ground in English. */
export const GROUNDS: {
  /** What a contract or a set of rules says: people can get a copy of it. GDPR 46. Not certifications: an adequacy decision may ask for one. */
  readonly safeguards: readonly string[];
  /** A decision about the place (GDPR 45), and the exceptions that a law lists (GDPR 49). */
  readonly others: readonly string[];
} = {
  safeguards: [
    ["clause", "scc", "bcr", "corporate rules", "code of conduct", "idta", "transfer agreement", "addendum"],
    ["klausel", "verbindliche interne", "verhaltensregel"],
    ["règles d'entreprise", "code de conduite"],
    ["cláusula", "normas corporativas", "código de conducta"],
    ["clausol", "norme vincolanti", "codice di condotta"],
    ["normas globais", "código de conduta"],
    ["klauzul", "wiążące reguły", "kodeks"],
    ["条項", "拘束的企業準則"],
  ].flat(),
  others: [
    ["adequa", "decision", "privacy framework", "dpf", "consent", "derogation", "exception", "exemption", "article 49"],
    ["art. 49", "contract", "legal claim", "vital interest", "public interest", "international agreement", "treaty"],
    ["cbpr", "cross-border privacy rules", "cross border privacy rules", "legal obligation", "required by law"],
    ["public register", "equivalent", "certif", "zertifi", "certyfik", "selo", "認証"],
    ["angemessenheit", "beschluss", "datenschutzrahmen", "einwillig", "ausnahme", "vertrag", "rechtsanspr"],
    ["lebenswichtig", "öffentliche", "abkommen", "artikel 49"],
    ["adéquation", "décision", "cadre de protection", "consentement", "dérogation", "contrat", "en justice"],
    ["intérêts vitaux", "intérêt public", "accord international"],
    ["adecuación", "decisión", "marco de privacidad", "consentimiento", "excepción", "reclamaci", "intereses vitales"],
    ["interés público", "artículo 49"],
    ["adeguatezza", "decisione", "quadro", "consenso", "deroga", "contratto", "interessi vitali", "interesse pubblico"],
    ["articolo 49"],
    ["adequação", "decisão", "consentimento", "derrogação", "exceção", "interesse público", "interesses vitais"],
    ["odpowiedni stopień", "decyzj", "zgod", "wyjąt", "umow", "żywotn", "interes publiczny"],
    ["十分性", "決定", "同意", "契約", "例外", "同等", "条約", "法令", "基準適合", "基準に適合"],
  ].flat(),
};

/** The languages that the list above covers: in another, a ground that it does not know may be one all the same. */
export const GROUND_LANGUAGES: ReadonlySet<string> = new Set(["de", "en", "es", "fr", "it", "ja", "pl", "pt"]);
