import { CONTACT_DATA } from "../names/contact-data.ts";
import type { KindOfData } from "../names/kind-of-data.ts";
import { ONLINE_DATA } from "../names/online-data.ts";
import { recogniseName, type Recognised, type Terms } from "../names/recognise-name.ts";
import { type About, aboutOf, type Subject } from "../names/words-about.ts";
import { wordsOf } from "../names/words-of.ts";
import type { DeclaredProperty, Side } from "./declared-property.ts";

/** A property that looks personal. */
export interface Looking {
  readonly property: DeclaredProperty;
  readonly kind: KindOfData;
  /** From 4 on it is likelier than not, from 6 on there is little doubt. */
  readonly weight: number;
  /** Whether the type that declares it is about a person. */
  readonly inPerson: boolean;
  /** Why, in words, what says most first. */
  readonly why: readonly string[];
}

export const LIKELY = 4;
export const SURE = 6;

const BY_NAME: Readonly<Record<Recognised["telling"], number>> = { sure: 4, likely: 3, inPerson: 1 };
const BY_TYPE: Readonly<Record<About, number>> = { person: 2, dealing: 1, unknown: 0, thing: -2 };

/** Those of a side that look personal, by their names, what declares them, what stands beside them, and what they hold. */
export function weighSide(side: Side, terms: Terms): readonly Looking[] {
  const told = side.flatMap((property) => {
    const named = recogniseName(property.name, terms);
    const recognised = named ?? bySchema(property);
    return recognised && mayHold(recognised.kind, property)
      ? [{ property, isNamed: named !== null, ...recognised }]
      : [];
  });
  return told.flatMap((one) => weigh(asVisit(one, told), told) ?? []);
}

/** The city beside a browser is where somebody was, and not where post goes. */
function asVisit(one: Told, told: readonly Told[]): Told {
  const isVisit = told.some(({ kind }) => kind.id === "device" || kind.id === "ip-address");
  const location = ONLINE_DATA.find(({ id }) => id === "location");
  return isVisit && location && one.kind.id === "address" && one.telling === "inPerson"
    ? { ...one, kind: location }
    : one;
}

interface Told extends Recognised {
  readonly property: DeclaredProperty;
  /** Its name tells it, and not only its schema. */
  readonly isNamed: boolean;
}

/** `contact: z.email()` is an e-mail address, whatever its name. */
function bySchema({ checksEmail }: DeclaredProperty): Recognised | null {
  const kind = CONTACT_DATA.find(({ id }) => id === "email");
  return checksEmail && kind ? { kind, telling: "likely" } : null;
}

/** A switch called `email` is no address, and neither is a function. */
function mayHold({ values }: KindOfData, { holds }: DeclaredProperty): boolean {
  return holds === "unknown" || holds === "reference" || values.includes(holds);
}

function weigh(one: Told, told: readonly Told[]): Looking | null {
  const { property, kind, telling } = one;
  const subject = aboutOf(property.way.slice(0, -1));
  const { about } = subject;
  const others = told.filter((other) => other.property !== property);
  const beside = others.filter((other) => other.telling !== "inPerson" && isNear(kind, other.kind));
  const isExpected = about === "dealing" && (kind.id === "credentials" || isOfVisit(kind, others));
  if (telling === "inPerson" && about !== "person" && beside.length === 0 && !isExpected) return null;
  if (about === "thing" && TO_SIGN_IN.has(kind.id)) return null;
  const fits = kind.values.includes(property.holds);
  const weight =
    BY_NAME[telling] +
    BY_TYPE[about] +
    Math.min(2, beside.length) +
    (isExpected ? 1 : 0) +
    (fits ? 1 : 0) +
    (property.checksEmail && kind.id === "email" ? 2 : 0) -
    (isHandedOn(property) ? 1 : 0);
  if (weight < LIKELY) return null;
  return { property, kind, weight, inPerson: about === "person", why: reasons(one, subject, beside) };
}

/** What a program signs in with is no person's. */
const TO_SIGN_IN: ReadonlySet<string> = new Set(["password", "username", "credentials"]);

/** Browser, language and city tell little alone; together they are what a visit leaves behind. */
function isOfVisit({ id }: KindOfData, others: readonly Told[]): boolean {
  const kinds = new Set(others.map(({ kind }) => kind.id).filter((other) => !VAGUE.has(other)));
  return !VAGUE.has(id) && kinds.size >= 2;
}

const VAGUE: ReadonlySet<string> = new Set(["name", "photo", "job", "biography"]);

/** The name beside an internet address may be anything's. */
function isNear({ id }: KindOfData, other: KindOfData): boolean {
  return !VAGUE.has(id) || !ONLINE.has(other.id);
}

const ONLINE: ReadonlySet<string> = new Set(
  ONLINE_DATA.map(({ id }) => id).filter((id) => !/^(?:username|password)$/.test(id)),
);

/** What a component or a function is handed comes from somewhere else. */
function isHandedOn({ way }: DeclaredProperty): boolean {
  return /^(?:props|params|parameters|options|args|state|context)$/.test(wordsOf(way[0] ?? "").at(-1) ?? "");
}

const SAYS: Readonly<Record<About, string | null>> = {
  person: "is about a person",
  dealing: "is about what a person does",
  thing: null,
  unknown: null,
};

function reasons(
  { property, kind, isNamed }: Told,
  { about, by }: Subject,
  beside: readonly Told[],
): readonly string[] {
  const says = SAYS[about];
  const names = [...new Set(beside.map((other) => other.property.name))].slice(0, 3);
  return [
    ...(isNamed ? [`\`${property.name}\` is a name for: ${kind.label}`] : []),
    ...(says === null ? [] : [`\`${by}\` ${says}`]),
    ...(property.checksEmail ? ["its schema checks that it is an e-mail address"] : []),
    ...(names.length === 0 ? [] : [`it stands beside ${names.map((name) => `\`${name}\``).join(", ")}`]),
  ];
}
