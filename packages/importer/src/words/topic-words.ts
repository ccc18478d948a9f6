/** What policies call data, one a line. */
export const DATA_WORDS: string = String.raw`
  data
  information
  details
  content
  records?
  messages?
  files?
  recordings?
  logs?
  identifiers?
  profiles?
  accounts?
  communications?
  photos?
  activity
  activities
  preferences
  answers
  responses
`;

/** Who is neither the company nor the person, one a line. */
export const OTHERS_WORDS: string = String.raw`
  third[- ]part(?:y|ies)
  service providers?
  providers?
  vendors?
  partners?
  affiliates?
  subsidiar(?:y|ies)
  (?:sub-?)?processors?
  authorit(?:y|ies)
  law enforcement
  courts?
  regulators?
  governments?
  buyers?
  acquirers?
  successors?
  advertisers?
  other (?:users|people|companies|organi[sz]ations|services)
  the public
  publicly
  others
  companies
  networks?
  agenc(?:y|ies)
  contractors?
  resellers?
`;

/** What is done with data that somebody else gets, one a line. */
export const GIVING: string = String.raw`
  shar(?:e|es|ed|ing)
  disclos(?:e|es|ed|ing|ures?)
  pass(?:es|ed)?
  transfer(?:s|red)?
  provid(?:e|es|ed|ing)
  giv(?:e|es|en|ing)
  send(?:s|ing)?
  sent
  sell(?:s|ing)?
  sold
  rent(?:s|ed)?
  releas(?:e|es|ed)
  (?:make|made) available
  transmit(?:s|ted)?
`;

/** What people may switch on and off, one a line. */
export const CHOICES: string = String.raw`
  cookies?
  tracking
  trackers
  location
  notifications?
  settings
  preferences
  e?-?mails
  communications
  ads
  advertising
  analytics
  sharing
`;
