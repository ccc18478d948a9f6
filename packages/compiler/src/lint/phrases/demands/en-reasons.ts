import { expand, type Language, lines, pairs, words } from "../language.ts";

/** English: what is said where a reason, a gain or the end of a use belongs. */
export const reasons: Pick<Language, "vagueReasons" | "companyGains" | "unrelatedStops"> = {
  vagueReasons: [
    ...pairs(
      words("better enhance improve improving optimise optimize"),
      lines(`
        our app
        our business
        our offer
        our offering
        our offerings
        our platform
        our product
        our products
        our products and services
        our service
        our services
        our site
        our website
        the experience
        the product
        the service
        the services
        the user experience
        the website
        user experience
        your experience
      `),
    ),
    ...pairs(
      words(
        "administrative analytics business commercial internal marketing operational other related research similar statistical various",
      ),
      ["purposes"],
    ),
    ...lines(`
      a better experience
      better serve you
      better services
      develop new products
      develop new services
      offer personalised services
      offer personalized services
      personalise your experience
      personalize your experience
      provide you with a better service
      provide you with the best service
      serve you better
      the best experience
      the best possible experience
    `),
  ],
  companyGains: lines(`
    grow our business
    help our business
    helps our business
    help us earn
    helps us earn
    help us grow
    helps us grow
    help us improve
    helps us improve
    help us sell
    helps us sell
    help us understand
    helps us understand
    increase our profit
    increase our revenue
    increase our sales
    lowers our costs
    more profit for us
    more sales for us
    our growth
    our marketing
    our profit
    our profits
    our revenue
    our sales
    saves us money
    saves us time
    we can grow
    we can sell more
    we earn more
    we get to know you
    we learn more about you
    we sell more
  `),
  unrelatedStops: [
    ...pairs(
      lines(`
        can no longer use
        can not access
        can not buy from
        can not order from
        can not use
        can t access
        can t buy from
        can t order from
        can t use
        cannot access
        cannot buy from
        cannot order from
        cannot use
        lose
        lose access to
        may not use
        not be able to access
        not be able to use
        unable to use
      `),
      lines(`
        any of our services
        our app
        our platform
        our products
        our service
        our services
        our shop
        our site
        our store
        our website
        the app
        the platform
        the service
        the services
        the shop
        the site
        the store
        the website
        this site
        this website
        your account
      `),
    ),
    ...expand("account (is|will be) (blocked|cancelled|closed|deleted|suspended|terminated)"),
    ...expand(
      "(can no longer|can not|can t|cannot|not be able to|unable to) (buy from us|log in|order from us|place an order|place any orders|place orders|shop with us|sign in)",
    ),
    ...expand("(can no longer|can not|can t|cannot) (offer you|provide|provide you with) our services"),
    ...lines(`
      block your account
      cancel your account
      cancel your order
      cancel your subscription
      close your account
      delete your account
      end your contract
      end your subscription
      stop serving you
      suspend your account
      terminate your account
      we cannot serve you
      we can t serve you
      you cannot be our customer
      you must leave
    `),
  ],
};
