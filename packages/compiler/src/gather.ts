import { languageFolders, type Translated } from "./translation/translations.ts";
import type { Document, DocumentKind, ParsedDocument, PolicyDocuments } from "./document.ts";

/** A document by its path, and whether it is valid. */
export interface Present {
  readonly kind: DocumentKind;
  readonly id: string;
}

/** What there is beside the valid documents: those whose facts do not fit, and what translates them. */
interface Beside extends Omit<Translated, "sources" | "languages" | "documents"> {
  readonly unfit: readonly ParsedDocument[];
}

const NOTHING_BESIDE: Beside = { unfit: [], translations: [], present: new Set(), lock: new Map() };

/** The valid documents by kind; `present` are all that were found, valid or not. */
export function gather(
  folder: string,
  documents: readonly Document[],
  present: readonly Present[],
  { unfit, ...translated }: Beside = NOTHING_BESIDE,
): PolicyDocuments {
  const one = <Kind extends DocumentKind>(kind: Kind): Document<Kind> | null =>
    documents.find((document): document is Document<Kind> => document.kind === kind) ?? null;
  return {
    company: one("company"),
    mission: one("mission"),
    data: one("data"),
    purposes: documents.filter((document): document is Document<"purpose"> => document.kind === "purpose"),
    recipients: one("recipients"),
    safeguards: one("safeguards"),
    rights: one("rights"),
    breach: one("breach"),
    report: one("report"),
    unfit,
    folder,
    present: new Set(present.map(({ kind }) => kind)),
    languages: languageFolders({
      ...translated,
      sources: documents,
      documents: present.map(pathOf),
      languages: otherLanguages(one("company")),
    }),
    purposeIds: new Set(present.flatMap(({ kind, id }) => (kind === "purpose" ? [id] : []))),
  };
}

function pathOf({ kind, id }: Present): string {
  return kind === "purpose" ? `purposes/${id}.md` : `${kind}.md`;
}

/** The languages that the policy is translated into. */
function otherLanguages(company: Document<"company"> | null): readonly string[] {
  const { languages = [], authoritative = languages[0] } = company?.frontmatter ?? {};
  return languages.filter((language) => language !== authoritative);
}
