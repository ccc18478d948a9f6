import { type Language, words } from "./language.ts";

export const en: Language = {
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
  nothingForYou: [
    "no benefit",
    "no benefit for you",
    "no direct benefit",
    "none",
    "nothing",
    "nothing for you",
    "nothing in it for you",
    "there is nothing for you",
    "there is nothing in it for you",
    "you get nothing",
  ],
  ads: ["ad", "ads", "advert*", "banner*", "commercial", "commercials", "marketing", "sponsored"],
  adPraise: words(`
    a all also an are as at be been being better brands by campaigns can content deals does fewer fit fits for from get
    good gets have i if in interest interesting interests into irrelevant is it its just less like likely likes love
    match matches matching more most need needs never new nice no not of offers on only or other our per personal
    personalised personalized products promotions random receive relevant right see seeing show showing shown so suit
    suits tailored taste than that the their them these they things this those timely to up us useful want wants we what
    which who will with yes you your yours annoying based choose chosen interested targeted
  `),
  adGains: words(`
    cheap cheaper cost costs cover covers discount discounts fee fees finance financed finances free fund funded funds
    lower money paid pay paying pays points price prices reward rewards save saves subsidise* subsidize* voucher vouchers
    without
  `),
  and: ["and", "but", "so", "while", "plus"],
};
