import { en as demands } from "./demands/en.ts";
import { reasons } from "./demands/en-reasons.ts";
import { expand, type Language, lines, SILENT, statements, words } from "./language.ts";
import { plain } from "./plain/en.ts";

export const en: Language = {
  ...SILENT,
  ...plain,
  ...demands,
  ...reasons,
  vagueKeeping: [
    "appropriate",
    "as long as",
    "as needed",
    "as required",
    "for ever",
    "forever",
    "indefinitely",
    "necessary",
    "no longer needed",
    "no longer required",
    "permanently",
    "reasonable",
    "some time",
    "until further notice",
    "while needed",
  ],
  nothingForYou: statements(
    [
      "there is",
      "there s",
      "there are",
      "this is",
      "you get",
      "you gain",
      "you have",
      "you receive",
      "it brings you",
      "it gives you",
    ],
    [
      "n a",
      "na",
      "nil",
      "no advantage",
      "no benefit",
      "no benefits",
      "no direct benefit",
      "no direct benefits",
      "no gain",
      "none",
      "none at all",
      "not applicable",
      "nothing",
      "nothing at all",
      "nothing directly",
      "nothing really",
      "you do not get anything",
      "you don t get anything",
      "you won t get anything",
    ],
    [
      "for you",
      "for the person",
      "to you",
      "to the person",
      "in it for you",
      "from it",
      "from that",
      "from this",
      "in return",
    ],
  ),
  but: ["although", "apart", "beyond", "but", "except", "however", "only", "other", "save", "though", "unless"],
  ads: ["ad", "ads", "advert*", "banner*", "commercial", "commercials", "marketing", "sponsored"],
  offers: words("campaigns deal deals offers promos promotion promotions"),
  adPraise: words(`
    a all also an are as at be been being best better brands by can content does fewer fit fits for from get
    good gets have i if in interest interesting interests into irrelevant is it its just less like likely likes love
    match matches matching more most need needs never new nice no not of on only or other our partner partners per personal
    personalised personalized products random receive relevant right see seeing show showing shown so suit
    suits tailored taste than that the their them these they things this those timely to up us useful want wants we what
    which who will with yes you your yours annoying based choose chosen interested targeted
  `),
  adGains: words(`
    cheap cheaper cost costs cover covers discount discounts fee fees finance financed finances free fund funded funds
    lower money paid pay paying pays points price prices reward rewards save saves subsidise* subsidize* voucher vouchers
    without
  `),
  and: ["and", "but", "so", "while", "plus"],
  discounts: [
    "cashback",
    "cheaper",
    "coupon*",
    "discount*",
    ...expand("free (delivery|shipping) (if|once|when) you (agree|join|say yes|sign up|subscribe)"),
    "lower price*",
    "money off",
    "percent off",
    "price cut*",
    "rebate*",
    "reduced price*",
    "sum less",
    "sum off",
    "voucher*",
  ],
  surcharges: [
    "cost more",
    "costs more",
    "cost sum more",
    "costs sum more",
    "extra charge*",
    "extra fee*",
    "full price",
    "higher price*",
    "no longer get the discount",
    "pay more",
    "pay sum more",
    "price goes up",
    "price rises",
    "prices go up",
    "prices rise",
    "sum extra",
    "surcharge*",
  ],
  denials: [
    ...words(
      "aren cannot didn doesn don hasn haven isn neither never no nobody none nor not nothing wasn without won wouldn",
    ),
    "can t",
    "wrong to",
  ],
  refusals: [
    ...lines(`
      do not agree
      do not consent
      do not say yes
      don t agree
      don t consent
      don t say yes
      say no
      saying no
      says no
    `),
    ...expand("without (a|the|your) (agreement|consent|permission|yes)"),
  ],
  sameForAll: [
    ...expand("(as|for|like) (all|everybody|everyone)"),
    "either way",
    "everybody gets",
    "everybody pays",
    "everyone gets",
    "everyone pays",
  ],
};
