/** Supervisory authorities by the names that policies give them, one a line. */
export const AUTHORITY_NAMES: string = String.raw`
  (?:the )?(?:UK )?Information Commissioner['’]s Office(?: \(ICO\))?
  (?:the )?(?:Irish )?Data Protection Commission(?:er)?(?: of Ireland)?
  Commission Nationale de l['’]Informatique et des Libertés
  CNIL
  Agencia Española de Protección de Datos
  AEPD
  Autoriteit Persoonsgegevens
  (?:the )?Dutch Data Protection Authority
  Garante(?: per la protezione dei dati personali)?
  Autoridade Nacional de Proteção de Dados
  ANPD
  (?:the )?[A-Z]\w+ Commissioner for Data Protection[\w ]{0,60}
  (?:the )?Swedish Authority for Privacy Protection
  Datatilsynet
  Personal Information Protection Commission
  Office of the Privacy Commissioner[\w ]{0,40}
  ICO\b
`;
