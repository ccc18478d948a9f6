import { anyOf, onLines } from "./any-of.ts";
import { CHOICES, DATA_WORDS, GIVING, OTHERS_WORDS } from "./topic-words.ts";
import { ASKS } from "../questions.ts";

/** A matter that a policy speaks of, what its author is asked, and the file that the answer belongs to. */
export interface Topic {
  readonly document: string;
  /** The field that it is about; `[]` for the file as a whole. */
  readonly path: readonly string[];
  /** Empty where the field has a question of its own. */
  readonly asks: string;
  readonly speaks: RegExp;
}

const DATA = anyOf(DATA_WORDS);
const OTHERS = anyOf(OTHERS_WORDS);
const GIVES = anyOf(GIVING);
const CHOICE = anyOf(CHOICES);

/** The first that a sentence speaks of is the one it is asked about. */
export const TOPICS: readonly Topic[] = [
  topic("company", "What do you do about children's data?", [
    "\\b(?:child|children|minors?|parental|guardians?|kids)\\b|\\bunder (?:the age of )?\\d{1,2}\\b|\\byears of age\\b",
  ]),
  topic(["company", "choices"], "", [
    "\\bopt(?:ing|ed)?[- ](?:in|out)\\b|\\bunsubscrib\\w+|\\bDo Not (?:Track|Sell|Share)\\b|\\bDNT\\b|\\bGlobal Privacy Control\\b",
    "\\b(?:withdraw|revok|refus|declin)\\w* (?:your |the |such |any )?(?:consent|permission)\\b|\\bchange your mind\\b",
    onLines(`
      \\b(?:disabl|enabl|turn\\w* off|block|reject|refus|delet|clear|control|manag|adjust|accept|limit
      |instruct|configur|set)\\w*\\b[^.]{0,60}\\b${CHOICE}\\b
    `),
    onLines(String.raw`
      \b(?:browser|cookie|privacy|device|account|app) (?:settings|preferences|controls?|consent|tools)\b
      |\b(?:consent|cookie) (?:banner|tool|management)\b
    `),
    onLines(String.raw`
      \byou (?:can|may|will)(?: also| always)? (?:choose|decide|prefer)\b|\b(?:choose
      |decide) (?:not )?to (?:give|provide|share|accept|receive)\b|\bif you (?:do not|don['’]t) (?:want
      |wish|provide|agree|accept|consent)\b
    `),
    onLines(String.raw`
      \b(?:ask(?:s|ed|ing)?|prompt(?:s|ed)?|request(?:s|ed|ing)?|obtain(?:s|ed|ing)?|get|require[sd]?
      |given|give)\b[^.]{0,30}\b(?:consent|permission)\b|\b(?:with|without|upon
      |on) your (?:express |prior |explicit )?(?:consent|permission|direction|instruction
      |authori[sz]ation)\b
    `),
  ]),
  topic("rights", "Which of these rights go beyond those that the law gives? Candor lists the others by itself.", [
    onLines(String.raw`
      (?<!\b(?:reserves?|our|protect|enforce|defend) (?:the |our |its |legal )?)\brights? (?:to|of|not
      |under|regarding|in|over|with|related|about|that|may)\b|\b(?:your|these|those|following|certain
      |additional|privacy|data protection|data subject|exercis\w+)(?: \w+){0,3} rights?\b|\bentitled to\b
      |\bobject to\b|\byou (?:can|may|could)(?: also| always)? object\b
    `),
    onLines(`
      \\byou (?:can|may|could|are able to|are allowed to)(?: also| always| usually| directly)? (?:ask
      |request|access|correct|update|amend|delete|erase|remove|export|download|obtain|receive|review
      |change|restrict|edit|view|appeal|designate|make)\\b[^.]{0,90}\\b(?:${DATA}|cop(?:y|ies)|requests?
      |decisions?|agent|appeal)\\b
    `),
    onLines(String.raw`
      \b(?:verify|verification of|proof of|confirm)(?: \w+){0,3} (?:identity|you)\b
      |\bauthori[sz]ed agents?\b|\bdiscriminat\w+|\bagainst you when you exercise\b
    `),
    onLines(`
      \\b(?:your|such|these|deletion|access|privacy|verified|any|a) requests?\\b|\\bappeals?\\b
      |\\b(?:request|ask)\\w*\\b[^.]{0,40}\\b(?:access|correct|delet|eras|remov|cop(?:y|ies)|portab
      |restrict|rectif)\\w*
    `),
    `\\b(?:rectif(?:y|ication)|portab(?:le|ility)|erasure)\\b|\\b(?:correct|inaccurate|incomplete)\\b[^.]{0,60}\\b${DATA}\\b`,
  ]),
  topic("breach", "Is this what you do when something goes wrong?", [
    onLines(String.raw`
      \b(?:data|security|privacy) (?:breach(?:es)?|incidents?)\b|\bbreach(?:es)? of\b|\bvulnerabilit(?:y
      |ies)\b|\bsecurity (?:issues?|flaws?|bugs?)\b
    `),
  ]),
  topic("recipients", ASKS.transfers, [
    onLines(String.raw`
        \btransfer\w*\b[^.]{0,120}\b(?:countr(?:y|ies)|outside|abroad|international\w*|cross-border|EEA
        |European|EU|UK|United States|U\.?S\.?|jurisdictions?|overseas|adequa\w+)\b
      `),
    onLines(String.raw`
        \b(?:stored|processed|hosted|located|held|maintained|accessed|operat\w+|servers?|data ?cent(?:er
        |re)s?|infrastructure|used)\b[^.]{0,100}\b(?:in|outside|from
        |within) (?:the |other |any |your |several |different |foreign )*(?:United States|U\.S\.|USA
        |European|EU\b|EEA|UK\b|United Kingdom|Canada|Ireland|Germany|countr(?:y|ies)|jurisdictions?|Europe
        |world)
      `),
    "\\b(?:standard contractual|adequacy decision|Data Privacy Framework|DPF|Privacy Shield|binding corporate)\\b",
  ]),
  topic("data", "How long do you keep this?", [
    onLines(`
      \\b(?:keep|kept|retain\\w*|stor(?:e|ed|es|ing)|delet\\w+|eras\\w+|purg\\w+|remov\\w+|destroy\\w*
      |anonymi[sz]\\w+|archiv\\w+|held|remain)\\b[^.]{0,120}\\b(?:as long as|until|after|within|periods?
      |days?|weeks?|months?|years?|longer|indefinitely|permanently|promptly|once|necessary|upon|back-?ups?
      |immediately|at any time|forever)\\b
    `),
    onLines(String.raw`
      \bretention\b|\bhow long\b|\blength of time\b|\b(?:after|within|once|until)\b[^.]{0,80}\b(?:delet
      |purg|eras|destroy|retain|kept|remov)\w*
    `),
  ]),
  topic("company", "For which data do you decide yourself, and for which do you act on others' orders?", [
    onLines(String.raw`
      \b(?:data )?(?:controllers?|co-controllers?)\b|\bdata processors?\b|\bas an? (?:\w+ )?processor\b
      |\bon behalf of (?:our |the )?(?:customers?|users|clients|organi[sz]ations)\b|\bData (?:Processing
      |Protection) (?:Agreement|Addendum)\b|\bDPA\b
    `),
  ]),
  topic("mission", ASKS.promise, [
    onLines(`
      \\bwe (?:will |do |shall |['’]ll )?(?:never|not|don['’]t|won['’]t)\\b[^.]{0,60}\\b(?:collect|store
      |keep|record|track|log|use|share|sell|rent|disclose|read|look|process|access|ask|require|respond)\\b
      |\\bno\\b[^.]{0,40}\\b${DATA} (?:is|are)\\b
    `),
  ]),
  topic("recipients", ASKS.whoGets, [
    onLines(`
      \\b${GIVES}\\b[^.]{0,160}\\b${OTHERS}\\b|\\b${OTHERS}\\b[^.]{0,120}\\b(?:collect|receiv|access
      |process|use|uses|using|set|stor|plac|provid|help|perform|assist|deliver|view|disclos|shar|transfer
      |link)\\w*
    `),
    `\\b(?:${GIVES}|access)\\b[^.]{0,60}\\b(?:your|personal|user|customer|this|the|any|such|certain) (?:\\w+ )?${DATA}\\b`,
    onLines(String.raw`
      \b(?:mergers?|acquisitions?|bankruptcy|acquired|reorgani[sz]ation|sale of)\b|\bsub-?processors?\b
      |\b(?:legal process|subpoenas?|court orders?|warrants?|law enforcement|government (?:requests?
      |demands?)|required by law|tax authorit)
    `),
  ]),
  topic("mission", "What do you promise about changes to your policy?", [
    onLines(String.raw`
      \b(?:chang|updat|amend|modif|revis|new version)\w*\b[^.]{0,100}\b(?:polic(?:y|ies)|notice|statement
      |terms|document)\b|\b(?:polic(?:y|ies)|notice|statement)\b[^.]{0,60}\b(?:chang|updat|amend|modif
      |revis)\w*|\b(?:notif|let you know|inform)\w*\b[^.]{0,60}\bchanges?\b
      |\bchanges?\b[^.]{0,60}\b(?:posted|published|last updated)\b
    `),
  ]),
  topic("company", ASKS.whichUse, [
    onLines(String.raw`
      \b(?:legal|lawful) (?:bas(?:is|es)|grounds?)\b|\blegitimate (?:business )?interests?\b
      |\bperformance of (?:a|the|our|any) (?:\w+ )?contract\b|\blegal obligations?\b|\b(?:your|explicit
      |express) consent\b|\bconsent (?:to|is|of)\b
    `),
  ]),
  topic("company", "What do you store on people's devices? The purpose that needs it lists it in `on-device`.", [
    "\\b(?:cookies?|web beacons?|pixels?|tracking technolog\\w+|similar technolog\\w+|local storage|device fingerprint\\w*)\\b",
  ]),
  topic("safeguards", "Which measures of yours are these?", [
    onLines(String.raw`
      \b(?:secur(?:e|ed|ely|ity)|protect(?:s|ed|ing|ion)?|safeguards?|encrypt\w*|decrypt\w*
      |unauthori[sz]ed|confidential\w*|firewalls?|back-?ups?|hash(?:ed|es|ing)|penetration|SSL|TLS|HTTPS|two-factor
      |redundan\w+|audit(?:s|ed)?|measures)\b
    `),
  ]),
  topic("data", ASKS.whichData, [
    onLines(`
      \\b(?:collect|gather|obtain|receiv|record|log|captur|ask|request|requir|submit|suppl|access|stor
      |hold|track|monitor|upload|volunteer|detect)\\w*\\b[^.]{0,140}\\b${DATA}\\b
      |\\b${DATA}\\b[^.]{0,120}\\b(?:collect|gather|obtain|receiv|record|logged|captur|stored|submitted
      |includ|provid|tied|linked|sent)\\w*
    `),
    onLines(`
      \\b(?:you|users?|visitors?) (?:\\w+ ){0,3}(?:provid|giv|enter|upload|shar|fill|send|volunteer
      |post)\\w*\\b[^.]{0,80}\\b${DATA}\\b|\\bwe (?:\\w+ ){0,2}(?:collect|log|record|track|count|see
      |receive|monitor)\\b
    `),
  ]),
  topic("data", "What do you use data for here? Each use is a file in `purposes`.", [
    onLines(`
      \\b(?:us(?:e|es|ed|ing)|process\\w*|analy[sz]\\w*|combin\\w+|aggregat\\w+|need\\w*|deriv\\w+
      |infer\\w*)\\b[^.]{0,100}\\b${DATA}\\b|\\b${DATA}\\b[^.]{0,80}\\b(?:us(?:e|es|ed|ing)|process\\w*
      |help(?:s|ing)?|allow(?:s|ing)?|enabl\\w+)\\b|\\bpurposes?\\b
    `),
    "^(?:[^.:]{1,60}[.:] )?(?:to|for) (?!(?:more|further|learn|read)\\b)[a-z]+ (?!.*\\b(?:we|you) (?:can|will|may|must|should)\\b)",
    onLines(String.raw`
      \bwe (?:\w+ ){0,2}(?:send|contact|e-?mail|notify|inform|communicate|show|serve|advertise|market|run
      |evaluate|moderate|personali[sz]e|recommend)\b[^.]{0,60}\b(?:you|users|ads|messages|notices|surveys
      |updates|people)\b|\b(?:ads|advertising|advertisements|marketing|promotional|newsletters?
      |remarketing)\b
    `),
  ]),
];

function topic(
  place: string | readonly [document: string, field: string],
  asks: string,
  speaks: readonly string[],
): Topic {
  const [document, ...path] = typeof place === "string" ? [place] : place;
  return { document, path, asks, speaks: new RegExp(speaks.join("|"), "i") };
}
