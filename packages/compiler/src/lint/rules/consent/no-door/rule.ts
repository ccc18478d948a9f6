import type { Document } from "../../../../document.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { doorless, isUnaskedMarketing } from "../../../doors.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "consent/no-door",
  severity: "error",
  summary: "People can say no on each channel that reaches them.",
  *check({ company, purposes }, { packs }) {
    if (!company) return;
    const objectedTo = packs.has("gdpr") || packs.has("uk");
    for (const purpose of purposes) {
      for (const said of saying(variantsOf(purpose), "channels", "kind", "because")) {
        // Of marketing that nobody was asked for, object/marketing asks more.
        if (!waitsForPeople(said.facts) || (objectedTo && isUnaskedMarketing(said.facts))) continue;
        const shut = doorless(company, said).filter(
          ({ channel, company: { choices } }) => AWAY_FROM_SCREENS.has(channel) && isPage(choices.refuse.where),
        );
        const [first] = shut;
        if (!first) continue;
        yield atFact(purpose, said.facts.channels ? said.pathOf("channels") : said.path, {
          message: `people on ${listed(shut.map(({ channel }) => channel))}${said.where} cannot say no to ${shown(purpose.title || purpose.id)} there: the way out is the page ${shown(first.company.choices.refuse.where)}`,
          help: `add a door for ${shown(first.channel)} to \`doors\` of company.md, such as \`Answer STOP.\``,
          related: [{ message: "the way to say no", place: company.placeOf(["choices", "refuse", "where"]) }],
        });
      }
    }
  },
};

type Facts = Document<"purpose">["frontmatter"];

/** Whether it reaches people, by its kind or because it names channels, and they may refuse it. */
function waitsForPeople({ kind, because, channels }: Facts): boolean {
  const reaches = kind === "email" || kind === "service-message" || (channels ?? []).length > 0;
  return reaches && (kind === "email" || REFUSABLE.has(because));
}

const REFUSABLE: ReadonlySet<Facts["because"]> = new Set(["consent", "legitimate-interest", "public-task"]);

function isPage(where: string): boolean {
  return /^(?:\/|https?:|www\.)/i.test(where.trim());
}

/** Ids of channels on which no page can be opened, in the languages that people name their channels in. In doubt, none. */
const AWAY_FROM_SCREENS: ReadonlySet<string> = new Set(
  `sms mms texts text-message text-messages fax phone phones telephone phone-call phone-calls calls post postal letter letters
   telefon anruf anrufe brief briefe briefpost appel appels courrier lettre lettres telefono llamada llamadas carta cartas
   correo-postal telefonata telefonate lettera lettere posta telefone ligacao correio rozmowa poczta listy`.split(
    /\s+/,
  ),
);
