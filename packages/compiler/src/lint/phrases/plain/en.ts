import { expand, glossary, lines, pairs, type PlainPhrases, words } from "../language.ts";

const THINGS = words("data information it partners providers parties that they this which");
/** What a law or another's decision makes of something: no choice of the company. */
const BY_LAW = "(challenged|compelled|considered|deemed|exempt|obliged|prohibited|required|subject)";
/** How the condition of a duty goes on behind "as necessary". */
const DUTIES = [
  ...expand("to (comply|complying) with"),
  "to meet our legal obligations",
  ...expand("(by|under) (|applicable |the )law"),
  ...expand("for (compliance|legal obligations)"),
  ...expand(
    "to (defend|establish|exercise) (|a |or defend |or exercise |exercise or defend )(against|claims|legal claims)",
  ),
];

export const plain: PlainPhrases = {
  hedges: [
    ...pairs(THINGS, ["may"]),
    ...pairs(
      ["may"],
      words(
        "also analyse analyze ask be change collect combine contact contain disclose from have include need process provide receive require retain sell send share store transfer use",
      ),
    ),
    ...words("conceivably might perhaps possibly potentially"),
    "we may",
  ],
  hedgeless: {
    verbs: ["may", "might"],
    before: words(`
      anybody anyone applicants candidates children customer customers else employees everybody everyone individuals
      members nobody one parents people residents subscribers user users visitor visitors who you
    `),
    apart: words("about by for from on to with"),
    after: ["not"],
  },
  vaguePhrases: lines(`
    among other things
    amongst other things
    and others
    and similar
    and so forth
    and so on
    and the like
    as appropriate
    as needed
    as necessary
    at our discretion
    at our sole discretion
    certain circumstances
    certain data
    certain information
    certain third parties
    etc
    from time to time
    if appropriate
    in certain cases
    in some cases
    in some circumstances
    including but not limited to
    including without limitation
    industry standard
    other third parties
    reasonable efforts
    reasonable measures
    reasonable steps
    reasonable time
    selected partners
    selected third parties
    such as … and more
    such as … and others
    to the extent necessary
    trusted partners
    trusted third parties
    various purposes
    when appropriate
    when necessary
    where applicable
    where appropriate
    where necessary
  `),
  clear: [
    ...pairs(expand("(as|if|to the extent|when|where) (appropriate|necessary|needed|required)"), DUTIES),
    ...pairs(["may be", "we may be", ...pairs(THINGS, ["may be"])], expand(BY_LAW)),
    ...expand("(right|rights) … (certain|some) circumstances"),
    ...expand("in (certain|some) (cases|circumstances) you"),
    ...expand("and similar (|tracking )technologies"),
    ...expand("(children|customers|employees|people|property|users|you|yourself) and others"),
    "protect* … and others",
    ...expand("potentially (dangerous|fraudulent|harmful|malicious|sensitive)"),
  ],
  jargon: glossary(`
    aforementioned = this
    aforesaid = this
    ascertain = find out
    at such time as = when
    bona fide = real
    by virtue of = because of
    cease = stop
    commence = start
    data subject = person
    data subjects = people
    deem = treat as
    deemed = treated as
    endeavor = try
    endeavour = try
    for the avoidance of doubt = to be clear
    for the purpose of = to
    for the purposes of = to
    forthwith = at once
    henceforth = from now on
    hereafter = from here on
    hereby = now
    herein = here
    hereinafter = from here on
    hereof = of this
    hereto = to this
    hereunder = under this
    heretofore = until now
    in accordance with = under
    in lieu of = instead of
    in order to = to
    in relation to = about
    in respect of = about
    in the event of = if there is
    in the event that = if
    inter alia = among others
    ipso facto = by that alone
    mutatis mutandis = with the changes it needs
    notwithstanding = despite
    per annum = a year
    prima facie = at first sight
    prior to = before
    pursuant to = under
    save for = except
    set forth = set out
    shall = will
    subsequent to = after
    such time as = the time when
    thereafter = after that
    therein = in it
    thereof = of it
    thereto = to it
    to the extent that = as far as
    undersigned = signed below
    until such time as = until
    utilise = use
    utilised = used
    utilises = uses
    utilize = use
    utilized = used
    utilizes = uses
    whereas = while
    whereby = by which
    with regard to = about
    with regards to = about
    with respect to = about
    without prejudice to = this does not change
  `),
};
