/** What a policy calls itself and its parts, one a line. */
export const TEXTS: string = String.raw`
  (?:privacy |cookie |security |recruitment )?(?:polic(?:y|ies)|notices?|statements?|terms)
  document
  page
  sections?
  summary
  overview
  chart
  table
  list
  website terms
  website
`;

/** What a text does, one a line. */
export const TELLING: string = String.raw`
  appl(?:y|ies)
  covers?
  explains?
  describes?
  informs?
  sets? out
  tells?
  details?
  outlines?
  provides? (?:more|extra|additional|information|details)
  contains?
  governs?
  forms? (?:part|an)
  incorporates?
  supplements?
  (?:does|do) not (?:apply|cover)
  uses? the term
  should be read
  lists?
  shows?
  discloses?
  constitutes?
  (?:is|are) split
  (?:is|are) divided
  (?:is|are) licensed
  (?:is|are) adapted
  (?:is|are) published
  (?:is|are) available
  (?:is|are) effective
  (?:is|are) governed
  (?:is|are) part
  (?:is|are) organi[sz]ed
  (?:is|are) provided
  (?:is|are) intended
  (?:is|are) meant
  (?:is|are) written
  (?:is|are) translated
  (?:is|are) based
  (?:is|are) common
  (?:is|are) applicable
  (?:is|are) brought
  (?:is|are) subject
  (?:was|were|has been|have been) (?:\w+ )?(?:created|generated|written|adapted|updated|drafted|last|originally|prepared|categori[sz]ed)
`;

/** What is said of the reader's privacy out of courtesy, one a line. */
export const PRAISE: string = String.raw`
  important
  critical
  a (?:big|huge|great) (?:deal|responsibility)
  (?:a|our) (?:\w+ )?priority
  of (?:great|the utmost|utmost|paramount) importance
  our (?:guiding|core) principle
`;
