/** Adverbs, and words that end like one, that leave a deed what it is; one a line. */
export const HARMLESS: string = String.raw`
  automatically
  approximately
  directly
  regularly
  securely
  additionally
  continually
  continuously
  constantly
  carefully
  closely
  quickly
  efficiently
  effectively
  easily
  safely
  properly
  accurately
  internally
  strongly
  strictly
  immediately
  promptly
  separately
  publicly
  personally
  family
  supply
  reply
  apply
  comply
  rely
  july
  daily
  early
  newly
  monthly
  weekly
  yearly
  assembly
  fully
`;

/** What a company does with data, and to people, one a line. */
export const DEEDS: string = String.raw`
  ask
  require
  request
  need
  collect
  store
  keep
  record
  hold
  process
  receive
  save
  gather
  obtain
  get
  capture
  use
  retain
  log
  observe
  track
  infer
  derive
  deduce
  estimate
  share
  disclose
  pass
  send
  give
  transfer
  provide
  forward
  transmit
  delete
  erase
  remove
  purge
  destroy
  discard
  anonymi[sz]e
  encrypt
  hash
  back
  make
  take
  monitor
  train
  restrict
  limit
  protect
  answer
  respond
  reply
  handle
  contact
  inform
  notify
  tell
  write
  reach
  honou?r
  recogni[sz]e
  obey
  follow
  work
  e-?mail
  mail
`;

/** A condition, one a line. */
export const CONDITIONS: string = String.raw`
  if
  when
  whenever
  where
  wherever
  unless
  only
  except
  excepting
  excluding
  provided that
  provided you
  whilst
  while
  though
  although
  but
  until
  till
  otherwise
  in case
  in the event
  subject to
  should you
  assuming
  upon
  once
  save for
  apart from
  besides
  instead
  rather than
`;

/** How little of it, or which part, one a line. */
export const QUANTITIES: string = String.raw`
  nothing
  zero
  none
  nobody
  rarely
  seldom
  hardly
  scarcely
  barely
  little
  few
  fewer
  no longer
  almost
  nearly
  partly
  mostly
  mainly
  largely
  half
  either
  another
`;

/** Another time than now and always, one a line. */
export const OTHER_TIMES: string = String.raw`
  before
  since
  in the (?:last|past|future)
  previously
  formerly
  currently
  at present
  for now
  at the moment
  soon
  today
  tomorrow
  next
  starting
  beginning
  as of
  from (?:now|then|next|january|february|march|april|may|june|july|august|september|october|november|december|\d)
  not yet
  anymore
  any more
  used to be
  going forward
`;

/** What is only said, thought or possible, one a line. */
export const HEARSAY: string = String.raw`
  whether
  deny
  denies
  denied
  claims? that
  say
  says
  said
  believes?
  thinks?
  alleged\w*
  rumou?rs?
  suppose
  imagine
  pretend
  pretends
  joke
  joking
  kidding
  false
  untrue
  hypothetical\w*
  would
  could
  should
  might
  may
  can
  or not
  planned
  plans?
  test mode
`;

/** Not everybody, and nobody in particular, one a line. */
export const SOME_OF_MANY: string = String.raw`
  who
  whom
  whose
  those
  some
  certain
  most
  many
  several
  selected
  other people
  others
  someone
  somebody
  anyone
  everyone else
  third[- ]part(?:y|ies) (?:collect|use|keep)
`;

/** Some people, one a line. */
export const SOME_PEOPLE: string = String.raw`
  customers?
  members?
  subscribers?
  employees?
  staff
  applicants?
  candidates?
  children
  child
  minors?
  adults?
  patients?
  students?
  pupils?
  parents?
  residents?
  citizens?
  sellers?
  merchants?
  guests?
  drivers?
  contractors?
  volunteers?
  donors?
  premium
  beta
  trial
  free plan
  business accounts?
`;
