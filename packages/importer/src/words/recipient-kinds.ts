/** Kinds of recipients without a name, as policies call them, one a line. */
export const RECIPIENT_KINDS: string = String.raw`
  payment (?:providers?|processors?)
  hosting providers?
  cloud (?:storage )?providers?
  delivery (?:companies|company|services?|partners?)
  shipping (?:companies|company|carriers?|partners?)
  parcel services?
  couriers?
  postal services?
  analytics (?:providers?|services?)
  e-?mail (?:providers?|delivery services?)
  advertising (?:partners|networks)
  tax authorit(?:y|ies)
  accountants?
  auditors?
  insurers?
  lawyers
  banks?
  debt collectors?
  credit agenc(?:y|ies)
  law enforcement(?: agencies| authorities)?
  courts?
  affiliates
  subsidiaries
  group companies
  service providers?
  sub-?processors?
`;
