let known: Intl.DisplayNames | undefined;

/** Names of languages in English, undefined for one that has none. Made when first asked for: a policy in one language never does. */
function nameOf(tag: string): string | undefined {
  known ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return known.of(tag);
}

/** Whether a folder's name is a language, as `fr` or `pt-BR`: a tag of BCP 47 that has a name, so that `db` or `doc` is none. */
export function isLanguageTag(name: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name)) return false;
  try {
    return nameOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** The language by its English name, `French` for `fr`; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return nameOf(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `fr` and `purposes/newsletter.md` for `fr/purposes/newsletter.md`; null for a path that is not below a language. */
export function translationPath(within: string): { readonly language: string; readonly source: string } | null {
  const slash = within.indexOf("/");
  const language = within.slice(0, Math.max(slash, 0));
  return slash > 0 && isLanguageTag(language) ? { language, source: within.slice(slash + 1) } : null;
}
