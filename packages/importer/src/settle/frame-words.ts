/** Words that only join others, and those that every policy says of itself: what stands beside them is what is said. */
const JOINTS =
  "a an the and or of in on at to for by with from as is are be been it its this that these those they them their such also which all any each both we us our ours ourselves you your yours yourself will do does have has own other about into via through including include includes included following like namely personal data information detail details type types kind kinds category categories item items eg etc inc s ll ve re";

/** The verbs of a sentence that a file's entries, or the fields of data, state by being there. */
const VERBS: Readonly<Record<string, string>> = {
  data: "collect collects collected collecting store stores stored keep keeps kept retain retains retained record records recorded hold holds held process processes processed receive receives received save saves saved gather gathers gathered obtain obtains obtained get gets capture captures captured use uses used consist consists comprise comprises",
  from: "ask asks asked require requires request requests need needs oblige enter enters submit submits supply provide provides provided give gives given tell send sends share type fill in out disclose directly automatically log logs logged track tracks observe observes infer infers derive derives deduce estimate estimates guess work out",
  kept: "delete deletes deleted erase erases erased remove removes removed purge purges purged destroy destroys destroyed discard discards discarded after within period close",
  recipients:
    "share shares shared disclose discloses disclosed pass passes passed send sends sent give gives given transfer transfers transferred provide provides provided forward transmit use uses used process processes processed receive receives received get gets",
  safeguards: "use uses used keep keeps safe protect protects protected",
  company:
    "notice policy published website site company name called registered address office contact write reach email e mail at based located",
  rights:
    "access correct correction delete deletion copy see rights right ask email e mail write contact within answer reply respond request requests",
  purposes:
    "use uses used using process processes processed collect collects collected need needs needed purpose purposes because",
  mission: "",
  breach: "if when there breach happens tell people notify inform within",
};

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(VERBS).map(([kind, words]) => [kind, new Set(`${JOINTS} ${words}`.split(" "))]),
);

/** Whether a word of a sentence says nothing beside a fact from it; `kind` is a file, or a field of data. */
export function isFrame(word: string, kind: string): boolean {
  return WORDS[kind.startsWith("purposes/") ? "purposes" : kind]?.has(word) === true;
}
