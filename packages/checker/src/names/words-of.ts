/**
 * The words of an identifier, in small letters and without accents: `dateOfBirth`, `date_of_birth` and `DATE-OF-BIRTH` are
 * `date of birth`, `IPAddress` is `ip address`. Numbers are left out.
 */
export function wordsOf(identifier: string): readonly string[] {
  const plain = identifier.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss");
  const apart = plain.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2");
  return apart.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The words of a list that is written down: `"e mail, courriel"` is two terms. */
export function listed(text: string): readonly string[] {
  return text.split(/\s*,\s*/).filter((term) => term !== "");
}

/** Whether a word is `term`, or several of it. */
export function isWord(written: string, term: string): boolean {
  return written === term || singulars(written).includes(term);
}

/** What a word may be several of: `emails` is `email`, `addresses` `address`, `diagnoses` `diagnosis`. */
export function singulars(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return [];
  const ies = word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : [];
  const es = word.endsWith("es") ? [word.slice(0, -2), `${word.slice(0, -2)}is`] : [];
  return [word.slice(0, -1), ...es, ...ies];
}
