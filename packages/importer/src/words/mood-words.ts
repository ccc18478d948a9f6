/** Words that make a doubt, a denial or a condition of what they stand beside: lists with one term a line. */

/** It may be so, or is so for some, or at times. */
export const HEDGES: string = String.raw`
  may
  might
  could
  would
  should
  sometimes
  occasionally
  generally
  in general
  as a (?:general )?rule
  in principle
  by default
  for the most part
  by and large
  on the whole
  on average
  typically
  usually
  normally
  ordinarily
  commonly
  customarily
  as usual
  often
  frequently
  mostly
  mainly
  primarily
  largely
  broadly
  tends? to
  possibly
  potentially
  probably
  perhaps
  likely
  from time to time
  at times
  in (?:some|certain|limited|rare|many|most|other|such) (?:\w+ )?(?:cases|circumstances|jurisdictions|instances|situations|regions|countries)
  depending on
  (?:where|if|when|(?<!long )as) (?:applicable|appropriate|permitted|permissible|required|allowed)
  (?:where|if|when|(?<!long )as) (?:necessary|needed|relevant|legally \w+)
  reserve the right
  aims? to
  try to
  tries to
  strives?
  endeavou?rs?
  intends? to
  plans? to
  hopes? to
  attempts? to
  seeks? to
  at your option
  if you (?:choose|wish|want|opt|decide|allow|agree|like)
  some of (?:our|these|the)
  for some
  varies
  unless
  to the extent
  can include
  exceptions
  (?<!so |so that |that )we can
`;

/** It is not so. */
export const NEGATIONS: string = String.raw`
  not
  never
  no
  none
  neither
  nor
  without
  cannot
  except
  other than
  rather than
  instead of
  stopped
  no one
  nobody
  nothing
  zero
  rarely
  seldom
  hardly
  deny
  denies
  denied
`;

/** A denial with one of these denies less than all. */
export const EXCEPTIONS: string = String.raw`
  except
  unless
  other than
  without
  only
  until
  knowingly
  intentionally
  if
  when
  where
  solely
  directly
  necessar\w+
`;

/** Stems of what is done with data: a second one in a sentence says a second thing. */
export const MOVING: string = String.raw`
  collect
  stor
  us
  shar
  keep
  log
  send
  delet
  eras
  retain
  record
  disclos
  process
  provid
  receiv
  sell
  ask
  infer
`;
