/** What is done with data that somebody gets, one a line. */
export const GIVE_WORDS: string = String.raw`
  shar(?:e|es|ed)
  disclos(?:e|es|ed)
  pass(?:es|ed)?(?: on)?
  send
  sends
  sent
  giv(?:e|es)
  given
  transfer(?:s|red)?
  provid(?:e|es|ed)
  forward(?:s|ed)?
  transmit(?:s|ted)?
`;
