import { anyOf } from "./any-of.ts";

/** What is done to data that stays, and to data that goes, one a line. */
export const KEEP: string = anyOf(String.raw`
  keep
  retain
  store
  hold
  delete
  erase
  remove
  purge
  destroy
  discard
  anonymi[sz]e
`);

/** The same of data that it is done to. */
export const KEPT: string = anyOf(String.raw`
  kept
  retained
  stored
  held
  deleted
  erased
  removed
  purged
  destroyed
  discarded
  anonymi[sz]ed
`);
