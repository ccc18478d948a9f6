import { onLines } from "./any-of.ts";

/**
 * The kinds of use that policies speak of: the file and title that a draft gives each, and the words that mean it.
 * `docs/importing-a-policy.md` lists the kinds; a test holds the two together.
 */
export interface PurposeTerm {
  /** A kind of the content model. */
  readonly kind: string;
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** What a sentence says that data is used for. */
  readonly goal: RegExp;
  /** What a sentence says that we do, where doing it is a use of data already. */
  readonly act?: RegExp;
}

const OUR = "(?:our|the|these|your|and|or|our own)?";
/** Words before the thing that is done something to, without those that lead away from it. */
const WORDS = "(?:(?!(?:to|for|by|from|on|in|with|that|which) )\\w+ ){0,2}";
/** More things that are done to it: `provide, secure and improve our service`. */
const AND_MORE = "(?:(?:,| and| or|, and|, or) (?:to )?\\w+){0,4}";
const SERVICES =
  "(?:services?|web ?sites?|sites?|products?|apps?|applications?|platform|offerings?|software|features?|shop|store)";

export const PURPOSE_TERMS: readonly PurposeTerm[] = [
  purpose(
    "deliver",
    "provide-the-service",
    "Provide what you asked for",
    onLines(`
      \\b(?:deliver|provid|suppl|ship|post|fulfil)(?:e|y|l|ing|ying
      |ling)?\\b${AND_MORE} (?:you )?(?:with )?${OUR} ?${WORDS}(?:${SERVICES}|orders?|parcels?|goods
      |purchases?)\\b|\\boperat(?:e|ing)${AND_MORE} our (?:\\w+ )?${SERVICES}\\b|\\bservice provision\\b
    `),
  ),
  purpose(
    "pay",
    "take-payment",
    "Take your payment",
    onLines(String.raw`
      \b(?:process|tak|collect|handl|manag)(?:e|ing)? (?:your |the |those )?(?:\w+ and )?(?:payments?
      |transactions?)\b|\b(?:charge|bill|invoice) you\b|\bbilling\b(?! (?:address|information|detail))
      |\bsend(?:ing)? (?:you )?invoices\b
    `),
  ),
  purpose(
    "account",
    "run-your-account",
    "Run your account",
    onLines(String.raw`
      \b(?:creat|set(?:ting)? up|open|maintain|manag|administer|run|provid)(?:e|ing)?(?: and (?:maintain
      |manage|administer)(?:ing)?)? your (?:\w+ )?account\b|\b(?:log|sign)(?:ging|ing)? you in\b
      |\bkeep you (?:logged|signed) in\b|\bauthenticat(?:e|ing) (?:you|users)\b
    `),
  ),
  purpose(
    "help",
    "answer-you",
    "Answer your questions",
    onLines(String.raw`
      \b(?:customer|technical|user) (?:support|service)\b|\b(?:answer|respond to|reply to|deal with|handl
      |attend and manag|manag)(?:e|ing)? (?:to )?your (?:\w+ )?(?:questions?|requests?|enquir(?:y|ies)
      |inquir(?:y|ies)|messages?|complaints?)\b|\bprovide (?:\w+ )?support\b
    `),
  ),
  purpose(
    "secure",
    "keep-the-service-safe",
    "Keep the service safe",
    onLines(`
      \\b(?:for )?security (?:purposes|reasons)\\b|\\bfor security(?=[.,;]|$| and\\b)|\\b(?:secur|protect
      |safeguard)(?:e|ing)?${AND_MORE} ${OUR} ?(?:\\w+ ){0,1}(?:${SERVICES}|systems?|users|accounts?
      |network)\\b|\\bkeep(?:ing)? ${OUR} ?(?:${SERVICES}|systems?|accounts?) (?:safe|secure)\\b
      |\\bdetect(?:ing)? security incidents\\b|\\b(?:prevent|detect|mitigat)(?:e
      |ing)? (?:\\w+ ){0,2}(?:spam|abuse|attacks)\\b
    `),
  ),
  purpose(
    "prevent-fraud",
    "prevent-fraud",
    "Prevent fraud",
    onLines(String.raw`
      \b(?:prevent|detect|combat|fight|stop|investigat)(?:e|ing)?(?: and (?:prevent
      |detect)(?:ing)?)? (?:\w+ ){0,2}fraud|\bfraud (?:prevention|detection)\b|\bfraud purposes\b
    `),
  ),
  purpose(
    "legal-duty",
    "obey-the-law",
    "Do what the law asks of us",
    onLines(String.raw`
      \b(?:comply|complying|compliance) with (?:\w+ ){0,3}(?:laws?|legal obligations?|legal requirements?
      |legislation|regulations?)\b|\b(?:meet|fulfil|satisfy)(?:ing)? (?:\w+ ){0,2}legal (?:obligations?
      |duties)\b
    `),
  ),
  purpose(
    "service-message",
    "tell-you-what-matters",
    "Tell you what matters for the service",
    onLines(`
      \\bsend(?:ing)? (?:you |confirmations, )?(?:\\w+ ){0,3}(?:technical notices|service (?:messages
      |notices|announcements)|administrative (?:messages|emails)|security alerts|order confirmations?
      |essential information)\\b|\\b(?:tell|notify|inform|notifying|informing) you (?:about|of) (?:changes
      |updates) to ${OUR} ?(?:${SERVICES}|terms|policy|policies)\\b
    `),
    "\\b(?:we|we will|we'll) send you (?:\\w+ ){0,2}(?:service|administrative|technical) (?:messages|emails|notices)\\b",
  ),
  purpose(
    "claims",
    "settle-claims",
    "Settle claims",
    onLines(String.raw`
      \b(?:establish|exercis|defend|enforc|pursu|settl)(?:e|ing)?,? (?:\w+,? ){0,4}(?:legal claims?
      |our (?:terms|agreements|rights|legal rights)|claims)\b|\bresolv(?:e|ing) disputes\b
    `),
  ),
  purpose(
    "improve",
    "improve-the-service",
    "Make the service better",
    onLines(`
      \\b(?:improv|enhanc|optimi[sz])(?:e|ing)?${AND_MORE} ${OUR} ?${WORDS}${SERVICES}\\b|\\b(?:develop
      |creat)(?:e|ing)? new (?:\\w+ )?${SERVICES}\\b|\\bmake (?:our|the) ${SERVICES} better\\b|\\bmak(?:e
      |ing) improvements\\b
    `),
  ),
  purpose(
    "measure",
    "measure-use",
    "Measure how the service is used",
    onLines(String.raw`
      \banalytics(?: purposes)?\b|\bstatistical purposes\b|\bcompile (?:\w+ )?(?:statistics
      |statistical reports)\b|\b(?:understand|analy[sz]e|measure|see)(?:ing)? how (?:you|people|users
      |visitors|customers|our customers|our (?:services?|web ?site|site|app)) (?:use|interact|browse
      |is used|are used)\b|\b(?:monitor|analy[sz]|measur)(?:e|ing)?(?: and (?:analy[sz]e|monitor
      |measure))? (?:the |our )?(?:\w+ )?(?:usage|use of (?:our|the)|traffic)\b|\ba/b test(?:ing|s)\b
    `),
  ),
  purpose(
    "personalise",
    "make-it-yours",
    "Fit the service to you",
    onLines(String.raw`
      \bpersonali[sz](?:e|ing)? (?!ad|market)(?:\w+ ){0,3}(?:account|experience|content|service|services
      |recommendations|website|site|app)\b|\bcustomi[sz](?:e
      |ing)? (?:the |our |your )?(?:\w+ ){0,2}(?:experience|service|services|content|website|site)\b
      |\b(?:recommend|suggest)(?:ing)? (?:\w+ ){0,3}(?:products|posts|content|items|articles|coffees?
      |books?)\b|\btailor(?:ing)? (?:our|the|your|content)\b
    `),
  ),
  purpose(
    "email",
    "send-news-and-offers",
    "Send you news and offers",
    onLines(String.raw`
      \b(?:send|e-?mail|deliver|provid|mail|for|with)(?:e
      |ing)? (?:you )?(?:\w+ ){0,3}(?:newsletters?\b(?! (?:archive|software|provider|subscriptions|service
      |platform))|(?:marketing|promotional) (?:e-?mails?|messages?|communications?|offers?|materials?))
      |\bsend(?:ing)? you (?:\w+ ){0,3}(?:offers|promotions|marketing)\b
    `),
    "\\b(?:send|e-?mail|mail)(?:s|ing)? (?:you )?(?:our |a |the )?(?:\\w+ ){0,2}(?:newsletters?|offers|promotions)\\b",
  ),
  purpose(
    "ads",
    "show-ads",
    "Show you advertisements",
    onLines(String.raw`
      \b(?:show|display|serv|plac|deliver|manag)(?:e
      |ing)?(?: and manage)? (?:you )?(?:our )?(?:contextual )?(?:ads|advertisements|advertising
      |adverts)\b|\badvertising purposes\b
    `),
  ),
  purpose(
    "targeted-ads",
    "target-ads",
    "Choose advertisements for you",
    onLines(String.raw`
      \b(?:targeted|personali[sz]ed|interest-based|behaviou?ral|tailored|relevant|customi[sz]ed) (?:ads
      |advertisements?|advertising|adverts|ad campaigns)\b|\bad targeting\b|\bretarget(?:ing)?\b
    `),
  ),
  purpose(
    "research",
    "do-research",
    "Do research",
    "\\b(?:scientific|academic|market|medical|product) research\\b|\\bresearch purposes\\b|\\bconduct(?:ing)? research\\b",
  ),
  purpose(
    "hire",
    "hire-people",
    "Hire people",
    onLines(String.raw`
      \b(?:assess|review|evaluat|consider|process)(?:e|ing)? your (?:job )?(?:application|candidacy
      |suitability)\b|\brecruitment(?: and hiring)?(?: purposes)?\b|\bevaluat(?:e|ing) job applicants\b
      |\bselection purposes\b|\bhiring purposes\b|\brecruit(?:ing)? and hir(?:e|ing)\b
    `),
  ),
  purpose(
    "payroll",
    "pay-staff",
    "Pay people who work for us",
    "\\bpayroll\\b|\\bpay(?:ing)? (?:your|their) (?:salary|salaries|wages)\\b",
  ),
  purpose(
    "train-ai",
    "train-ai",
    "Train computer models",
    "\\btrain(?:ing)? (?:\\w+ ){0,3}(?:ai|artificial intelligence|machine learning|language) ?(?:models?|systems?)?\\b",
  ),
  purpose(
    "care",
    "care-for-you",
    "Care for you",
    "\\b(?:provid|deliver)(?:e|ing)? (?:you with )?(?:medical |health ?)?(?:care|treatment)\\b",
  ),
];

function purpose(kind: string, id: string, title: string, goal: string, act?: string): PurposeTerm {
  return { kind, id, title, goal: new RegExp(goal, "gi"), ...(act !== undefined && { act: new RegExp(act, "gi") }) };
}
