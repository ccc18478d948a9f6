import { formerIds } from "../former-ids.ts";
import type { PolicyModel } from "../policy.ts";
import type { Recipient, RecipientFacts } from "../policy/recipient.ts";

/** The old policy, with the ids that its purposes go by in the new one wherever something else names them: a rename is no other use. */
export function underNewNames(before: PolicyModel, after: PolicyModel): PolicyModel {
  const names = new Map(after.purposes.flatMap(({ id, ...purpose }) => formerNames(id, purpose.formerly, after)));
  if (names.size === 0) return before;
  return {
    ...before,
    recipients: before.recipients.map((recipient) => renamedRecipient(recipient, names)),
    translations: before.translations.map((translation) => ({
      ...translation,
      documents: translation.documents.map((text) => ({ ...text, document: renamedDocument(text.document, names) })),
    })),
  };
}

type NewNames = ReadonlyMap<string, string>;

function formerNames(id: string, formerly: readonly string[], { purposes }: PolicyModel): [string, string][] {
  return formerIds({ formerly }, purposes).map((former) => [former, id]);
}

function renamedRecipient(recipient: Recipient, names: NewNames): Recipient {
  const byPlace = recipient.byPlace.map(({ place, facts }) => ({ place, facts: renamedFor(facts, names) }));
  return { ...renamedFor(recipient, names), byPlace };
}

/** Two purposes that became one stand there once. */
function renamedFor<Facts extends Partial<Pick<RecipientFacts, "for">>>(facts: Facts, names: NewNames): Facts {
  return facts.for ? { ...facts, for: [...new Set(facts.for.map((id) => names.get(id) ?? id))] } : facts;
}

function renamedDocument(document: string, names: NewNames): string {
  const [folder, id = ""] = document.split("/");
  return folder === "purposes" && names.has(id) ? `purposes/${names.get(id)}` : document;
}
