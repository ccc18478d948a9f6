import type { Answers } from "./answers.ts";
import { BRAZIL, CALIFORNIA, EUROPEAN_ECONOMIC_AREA, UNITED_KINGDOM } from "./regions.ts";

/** Lines of frontmatter that the law of the places asks for, with a stand-in where only a person knows the fact. */
export interface LegalFacts {
  readonly company: string;
  readonly rights: string;
}

/** Which they are, the rules say: `rights/authority`, `uk/complaints`, `lgpd/officer`, `ccpa/agents`. */
export function legalFacts({ places, contact, authority }: Answers): LegalFacts {
  const within = (pattern: RegExp): boolean => places.some((place) => pattern.test(place));
  const text = JSON.stringify;
  const company = [
    within(EUROPEAN_ECONOMIC_AREA) || within(UNITED_KINGDOM)
      ? `# The authority that you answer to, and how people reach it.\nauthority: ${text(authority)}\n`
      : "",
    within(UNITED_KINGDOM) ? `complaints: ${text(`${contact}. We confirm each complaint within 30 days.`)}\n` : "",
    within(BRAZIL)
      ? `# Who answers for data in your company: a name, and how people reach them.\ndpo: ${text(contact)}\n`
      : "",
  ];
  const rights = within(CALIFORNIA)
    ? "agents: Somebody else may ask for you with a note that you signed. We check with you first.\n"
    : "";
  return { company: company.join(""), rights };
}
