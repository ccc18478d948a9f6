import type { ChangeKind } from "@candor/model";
import { plainText } from "../html/serialise.ts";
import type { ChangeGroup } from "./group-changes.ts";
import type { Names } from "./names.ts";
import type { Wording } from "./wording.ts";

/** What the subjects of a kind are named by; a field, a section or a device names itself. */
function nameOfSubject(kind: ChangeKind, names: Names): ((id: string) => string) | null {
  if (/^(?:data-(?!label)|kept-|provenance|special$|pseudonymous)/.test(kind)) return names.data;
  if (/^(?:recipient-|transfer-|sold|shared-for-ads)/.test(kind)) return names.recipient;
  if (kind.startsWith("safeguard-")) return names.safeguard;
  if (kind.startsWith("promise-")) return names.promise;
  if (kind.startsWith("channel-")) return names.channel;
  if (kind.startsWith("system-")) return names.system;
  return kind === "controller-details" ? names.controller : null;
}

/** The subjects of a sentence, listed. */
export function subjectWords({ kind, subjects }: ChangeGroup, { language, strings, names }: Wording): string {
  const show = nameOfSubject(kind, names) ?? ((id: string) => ownWords(kind, id, { language, strings, names }));
  return names.list(subjects.map(show));
}

function ownWords(kind: ChangeKind, id: string, { language, strings }: Wording): string {
  switch (kind) {
    case "company":
    case "mission":
    case "rights":
    case "breach":
    case "report":
      return strings.fields[kind].get(id) ?? id;
    case "wording":
      return textName(id, strings);
    case "translation":
      return translatedName(id, language, strings);
    case "language":
      return language.name(id);
    case "steps":
    case "choice-route":
      return id === "agree" ? strings.agree : strings.refuse;
    case "purpose-renamed":
    case "former-id-dropped":
    case "device-changed":
      return strings.quote(plainText(id));
    default:
      return plainText(id);
  }
}

/** `why` of a purpose, or `mission/aims` of another document. */
function textName(id: string, strings: Wording["strings"]): string {
  const cut = id.indexOf("/");
  return cut < 0
    ? strings.section(plainText(id))
    : strings.textOf(strings.document(id.slice(0, cut)), strings.section(plainText(id.slice(cut + 1))));
}

/** `fr/why`, or `fr/mission/aims`. */
function translatedName(id: string, language: Wording["language"], strings: Wording["strings"]): string {
  const cut = id.indexOf("/");
  return strings.inLanguage(language.name(id.slice(0, cut)), textName(id.slice(cut + 1), strings));
}

/** What a recipient or a safeguard gets or loses, listed. */
export function thingWords({ kind, things }: ChangeGroup, { names }: Wording): string {
  const show = kind.startsWith("recipient-place")
    ? names.place
    : kind.startsWith("recipient-purpose")
      ? names.purpose
      : kind.startsWith("recipient-helper")
        ? names.recipient
        : names.data;
  return names.list(things.map(show));
}
