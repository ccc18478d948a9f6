/** What a machine does that decides about somebody, one a line. */
export const DECIDING: string = String.raw`
  decid(?:es?|ed|ing)
  determin(?:es?|ed|ing)
  set(?:s|ting)?
  calculat(?:es?|ed|ing)
  approv(?:es?|ed|ing)
  reject(?:s|ed|ing)?
  refus(?:es?|ed|ing)
  assess(?:es|ed|ing)?
  evaluat(?:es?|ed|ing)
  score[sd]?
  scoring
  rank(?:s|ed|ing)?
  suspend(?:s|ed|ing)?
  block(?:s|ed|ing)?
`;
