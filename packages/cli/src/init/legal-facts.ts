import { type Answers, hasAuthority, hasOfficer, placesOf } from "./answers.ts";
import { lieIn } from "./lie-in.ts";

/** Lines of frontmatter that the law of the places asks for, with a stand-in where only a person knows the fact. */
export interface LegalFacts {
  readonly company: string;
  readonly rights: string;
}

/** Which they are, the rules say: `rights/authority`, `uk/complaints`, `lgpd/officer`, `ccpa/agents`. */
export function legalFacts(answers: Answers): LegalFacts {
  const { contact, authority, officer } = answers;
  const places = placesOf(answers);
  const text = JSON.stringify;
  const company = [
    hasAuthority(places)
      ? `# The authority that you answer to, and how people reach it.\nauthority: ${text(authority)}\n`
      : "",
    lieIn(places, "UK") ? `complaints: ${text(`${contact}. We confirm each complaint within 30 days.`)}\n` : "",
    hasOfficer(places)
      ? `# Who answers for data in your company: a name, and how people reach them.\ndpo: ${text(officer)}\n`
      : "",
  ];
  // The one authority that follows from the place: who answers to one in the Union has people complain to another there.
  if (lieIn(places, "EU") && lieIn(places, "UK"))
    company.push("by-place:\n  UK:\n    authority: Information Commissioner's Office, ico.org.uk\n");
  const rights = lieIn(places, "US-CA")
    ? "agents: Somebody else may ask for you with a note that you signed. We check with you first.\n"
    : "";
  return { company: company.join(""), rights };
}
