import { singulars, wordsOf } from "./words-of.ts";

/** What people are called in types about them, in the languages that identifiers are written in most. */
const PEOPLE = words(`user person people customer client profile patient employee member contact subscriber applicant
  candidate guest visitor student pupil teacher driver passenger attendee participant lead buyer seller owner author
  recipient sender payer payee resident citizen staff worker contractor admin administrator child parent guardian
  beneficiary cardholder respondent donor voter player invitee tenant borrower lender policyholder insured individual human
  signup signin registrant invite invitation viewer creator editor reviewer
  assignee reporter actor winner friend follower partner colleague freelancer operator learner trainee
  kunde kunden nutzer benutzer mitarbeiter mitarbeiterin patientin teilnehmer mitglied mieter schuler
  utilisateur utilisatrice personne employe adherent locataire eleve
  usuario usuaria cliente clientes persona empleado empleada paciente miembro alumno
  usuaria pessoa funcionario membro aluno utente dipendente paziente
  gebruiker klant persoon medewerker deelnemer uzytkownik klient osoba pracownik pacjent`);

/** What holds data of one person at a time, of which only part is about them. */
const DEALINGS =
  words(`account order shipment delivery parcel invoice billing shipping checkout booking reservation payment ticket
  subscription session visit appointment enquiry inquiry message comment review address application claim case complaint
  consignment purchase donation refund authentication credentials credential login registration passkey event log audit bestellung rechnung lieferung commande facture
  pedido factura ordine fattura passport identity`);

/** What is about things: a name, an address or a token of theirs is no person's. */
const THINGS =
  words(`config configuration options option settings setting server socket host node connection http request
  provider service template error exception env environment git commit repository repo branch file path package module plugin
  cache block wallet contract network ui theme style component layout column cell chart icon test mock schema field query
  store action reducer context route router link url tag category product country currency team workspace group role
  permission asset symbol exchange market company organization organisation tenant project document collection job task
  website site page domain feature flag webhook integration client database table index storage bucket queue driver adapter
  proxy dns peer device mailbox calendar list menu button dialog modal tab view screen platform tool model language
  locale city place region continent holiday auth agent`);

/** What a type's name ends in that says how it is used and not what it is about. */
const SUFFIXES =
  words(`row rows dto entity model schema table record records type types input output data info information
  details detail interface props properties params param parameters args payload response request body result results insert
  select update create created updated upsert form values value state doc document json attributes fields summary item items
  list partial raw base shape object struct selection default scalar scalars query where get post put patch
  response search context change changed event view with`);

/** Words that also name parts of a program: people or dealings of theirs only alone, or after a word about them. */
const TWO_FACED = words(`client driver worker operator actor editor viewer account profile contact address event log
  message application partner player reporter creator visitor registration login signin signup credentials`);
const BEFORE_PEOPLE = words("new old create update get my own current billing mailing postal home work public private");

const PEOPLE_WORDS = [...PEOPLE].filter((word) => word.length > 3).join("|");

/** Finds texts that declare a type or a schema (zod, Drizzle) with a name about people. */
export const TYPE_ABOUT_PEOPLE: RegExp = new RegExp(
  `\\b(?:(?:interface|class|type)\\s+\\w*(?:${PEOPLE_WORDS})|const\\s+\\w*(?:${PEOPLE_WORDS})\\w*\\s*=\\s*[\\w.\\s]*(?:[oO]bject|[tT]able|extend)\\s*\\()`,
  "i",
);

export type About = "person" | "dealing" | "thing" | "unknown";

/** What something is about, and the name that says it. */
export interface Subject {
  readonly about: About;
  readonly by: string;
}

/**
 * What a property belongs to, by the names on the way to it: the nearest that says something. `body` and `data` say
 * nothing, and stand for what they are of.
 */
export function aboutOf(way: readonly string[]): Subject {
  const by = way.at(-1);
  if (by === undefined) return { about: "unknown", by: "" };
  const about = aboutOne(by);
  return about === null ? aboutOf(way.slice(0, -1)) : { about, by };
}

/** By the last word that is no mere suffix: `user` of `CreateUserInput`. Null for a name that is nothing else. */
function aboutOne(typeName: string): About | null {
  const all = wordsOf(typeName);
  const [first = "", ...rest] = all;
  const named = /^i$/.test(first) && rest.length > 0 ? rest : all;
  const link = named.findIndex((word, index) => index > 0 && LINKS.has(word));
  const head = link < 0 ? named : named.slice(0, link);
  const at = head.findLastIndex((word) => !isAmong(SUFFIXES, word));
  const last = head[at];
  if (last === undefined) return null;
  const before = head[at - 1];
  if (isAmong(TWO_FACED, last) && before !== undefined && !isAboutPeople(before))
    return isAmong(THINGS, before) ? "thing" : "unknown";
  return isPersonWord(last)
    ? "person"
    : isAmong(DEALINGS, last)
      ? "dealing"
      : isAmong(THINGS, last)
        ? "thing"
        : "unknown";
}

/** What comes after them is not what a type is about: `UserWithSettings`. */
const LINKS = words("with without by for of from and in to on");

function isAboutPeople(word: string): boolean {
  return isPersonWord(word) || isAmong(DEALINGS, word) || BEFORE_PEOPLE.has(word);
}

/** Whether a word stands for people of some kind. */
export function isPersonWord(word: string): boolean {
  return isAmong(PEOPLE, word);
}

function isAmong(known: ReadonlySet<string>, word: string): boolean {
  return singularsOf(word).some((one) => known.has(one));
}

function singularsOf(word: string): readonly string[] {
  return [word, ...singulars(word)];
}

/** The words of a text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
