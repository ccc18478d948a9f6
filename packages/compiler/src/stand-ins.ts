/**
 * What `candor init` writes where nobody has said what belongs there. Each is a finding wherever it stands, so that none
 * is published by mistake.
 */
export const STAND_INS = {
  name: "Your company",
  address: "Your street 1, your town",
  contact: "privacy@your-company.example",
  authority: "Your data protection authority",
  officer: "Your data protection officer",
  owner: "The person who answers for this policy",
  lead: "The person who leads after a data breach",
  /** Of a review or a rehearsal that has not been. */
  day: "2000-01-01",
} as const;
