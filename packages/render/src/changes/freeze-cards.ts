import { inLanguage, type PolicyModel } from "@candor/model";
import { serialise } from "../html/serialise.ts";
import { consentCard } from "../pieces/consent-card.ts";
import type { Strings } from "../strings/strings.ts";

/** What people see of a purpose in one language (a tag of BCP 47), as HTML. */
export interface RenderedCard {
  readonly purpose: string;
  readonly language: string;
  /** The language of the words around the texts of the policy, where it is another one. */
  readonly labels?: string;
  readonly html: string;
}

/**
 * The consent card of each purpose, to be kept with a release: in the language of the policy, and then in each other one that it
 * lists and that says all of it as the source does now, sorted by its tag.
 */
export function freezeCards(model: PolicyModel, strings: Strings): readonly RenderedCard[] {
  const { authoritative } = model.company;
  return [authoritative, ...wholeLanguages(model)].flatMap((language) => {
    const said = inLanguage(model, language);
    return said.purposes.map((purpose) => ({
      purpose: purpose.id,
      language,
      ...(strings.lang !== language && { labels: strings.lang }),
      html: serialise(consentCard(purpose, said, strings)),
    }));
  });
}

/** The languages that a policy lists and is translated into as a whole, sorted. */
function wholeLanguages({ company, translations }: PolicyModel): readonly string[] {
  const whole = translations.filter(
    ({ language, untranslated }) => company.languages.includes(language) && untranslated.length === 0,
  );
  return whole.map(({ language }) => language).toSorted();
}
