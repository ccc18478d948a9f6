/** Words of a row that say that what it names is not so, not for all, or not now; one a line. */
export const DOUBTS: string = String.raw`
  no longer
  former(?:ly)?
  previous(?:ly)?
  not
  never
  nothing
  none
  until
  planned
  removed
  discontinued
  retired
  deprecated
  may
  might
  if
  when
  unless
  only
  except
  ended
  inactive
  pending
  future
  from \d
  since
  optional(?:ly)?
  stopped
  was
  were
  some
  certain
`;
