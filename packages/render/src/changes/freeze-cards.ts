import type { PolicyModel } from "@candor/model";
import { serialise } from "../html/serialise.ts";
import { consentCard } from "../pieces/consent-card.ts";
import type { Strings } from "../strings/strings.ts";

/** What people see of a purpose in one language (a tag of BCP 47), as HTML. */
export interface RenderedCard {
  readonly purpose: string;
  readonly language: string;
  readonly html: string;
}

/** The consent card of each purpose in the language of the policy, to be kept with a release. */
export function freezeCards(model: PolicyModel, strings: Strings): readonly RenderedCard[] {
  const language = model.company.authoritative;
  return model.purposes.map((purpose) => ({
    purpose: purpose.id,
    language,
    html: serialise(consentCard(purpose, model, strings)),
  }));
}
