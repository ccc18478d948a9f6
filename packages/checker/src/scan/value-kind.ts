import type { ValueKind } from "../names/kind-of-data.ts";

/** Types of browsers, frameworks and libraries whose values are parts of a program. */
const PARTS =
  /(?:Ref|RefObject|Element|Node|Component|Control|Emitter|Subject|Observable|Service|Provider|Template|Handler|Options|Config|Strategy|Module|Callback|Function|Filter|Input|Query|Where)$/;

/** What a type that is written down holds: `string | null` is a text, `Generated<Date>` a date. */
export function kindOfType(written: string): ValueKind {
  const type = written.replaceAll(/\breadonly\b|\|\s*(?:null|undefined)\b|\b(?:null|undefined)\s*\|/g, "").trim();
  if (type === "") return "unknown";
  if (/=>|^(?:typeof|keyof|never|void)\b/.test(type)) return "function";
  if (type.startsWith("{") || /^(?:Record|Map|ReadonlyMap|Partial|Pick|Omit)\s*</.test(type)) return "object";
  if (/\bstring\b/i.test(type)) return "text";
  if (/\b(?:Date|DateTime|Dayjs|Moment|Timestamp|Instant|PlainDate|PlainDateTime)\b/.test(type)) return "date";
  if (/\b(?:number|bigint|int|float|Decimal)\b/i.test(type)) return "number";
  if (/\bboolean\b|^(?:true|false)\b/i.test(type)) return "boolean";
  if (/^["'`]/.test(type)) return "choice";
  if (/^(?:any|unknown|object)\b/.test(type)) return "unknown";
  return PARTS.test(type.replace(/<[^]*$/, "")) ? "function" : "reference";
}

const CALLS: readonly (readonly [RegExp, ValueKind])[] = [
  [/^(?:text|varchar|char|citext|tinytext|mediumtext|longtext|inet|cidr|string|email|e164|ipv4|ipv6|url)$/i, "text"],
  [
    /^(?:integer|int|tinyint|smallint|mediumint|bigint|serial|bigserial|numeric|decimal|real|double|doublePrecision|float|number)$/i,
    "number",
  ],
  [/^(?:timestamp|date|datetime|time|year|interval)$/i, "date"],
  [/^(?:boolean|bool)$/i, "boolean"],
  [/^(?:enum|nativeEnum|picklist|literal)$/i, "choice"],
  [/^(?:object|strictObject|looseObject|record|json|jsonb|map)$/i, "object"],
  [/^(?:function|instanceof|custom|lazy|any|unknown|never|void)$/i, "unknown"],
];

/** What the schema of a value makes it, by the first of its words that says so: `z.string().email()`, `varchar("email")`. */
export function kindOfSchema(written: string): ValueKind {
  for (const [word] of written.slice(0, 200).matchAll(/[A-Za-z]\w*(?=\s*\()/g)) {
    const kind = CALLS.find(([pattern]) => pattern.test(word))?.[1];
    if (kind) return kind;
  }
  return "unknown";
}

const COLUMNS: Readonly<Record<string, ValueKind>> = {
  String: "text",
  Int: "number",
  BigInt: "number",
  Float: "number",
  Decimal: "number",
  DateTime: "date",
  Boolean: "boolean",
  Json: "object",
  Bytes: "object",
};

/** What a column of a Prisma schema holds. */
export function kindOfColumn(type: string): ValueKind {
  return Object.hasOwn(COLUMNS, type) ? (COLUMNS[type] ?? "unknown") : "reference";
}
