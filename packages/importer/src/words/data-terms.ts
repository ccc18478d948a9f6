/** What policies call one kind of personal data. */
export interface DataTerm {
  /** The id that it gets in a draft. */
  readonly id: string;
  /** Lower case and singular; a plural `s`, and a hyphen for a space, fit too. */
  readonly phrases: readonly string[];
  /** The category of GDPR 9 and 10 that it always belongs to. */
  readonly special?: string;
}

/** `docs/importing-a-policy.md` lists the same; a test holds the two together. */
export const DATA_TERMS: readonly DataTerm[] = read(`
  name: full name, first and last name, first name, last name, your name, name
  email: email address, e-mail address, e-mail, your email, email addresses
  phone: phone number, telephone number, mobile number, cell phone number, telephone, your phone
  address: postal address, mailing address, home address, street address, physical address, your address
  delivery-address: delivery address, shipping address, delivery addresses, shipping addresses
  billing-address: billing address, billing addresses
  birth-date: date of birth, birth date, birthdate, birthday, dates of birth
  age: your age, age range
  gender: gender
  nationality: nationality, citizenship, citizenship status
  marital-status: marital status
  username: username, user name, screen name
  password: password
  profile-picture: profile picture, profile photo, avatar, profile pictures
  photos: photograph, photo
  videos: video recording
  call-recordings: call recording, recording of your call, recordings of your calls
  voice: voice recording
  biography: biography, bio
  job-title: job title, job title or role
  employer: company name, employer, name of your employer
  ip-address: ip address, internet protocol address, ip addresses, internet protocol (ip) address
  device-id: device identifier, device id, advertising identifier, advertising id, device type and id
  device-type: device type, type of device, device model, device manufacturer
  browser: browser type, browser version, browser type and version, browser and operating system version,
    type of browser
  operating-system: operating system, operating system version
  language: language preference, preferred language, language setting
  time-zone: time zone, timezone, time zone setting
  screen-size: screen size, screen resolution
  mobile-network: mobile network information, mobile carrier, name of cellular network
  pages-visited: page visited, page viewed, page view, browsing history, browsing activity, page you visit,
    page you visited, pages you visit, pages viewed, pages visited, web pages visited
  referrer: referring site, referring website, referring page, referring url, referrer url, referrer
  visit-times: date and time of access, date and time of visit, date and time of your visit, time of access,
    date and time of request, date and time of your request
  clicks: link clicked, links clicked, clickstream data, click-stream data, links you click
  search-terms: search term, search query, search queries, search history
  cookie-ids: cookie identifier, cookie id
  usage: usage data, usage information, information about how you use, data about how you use, information about your use,
    information about your usage, service usage information
  device-details: device information, information about your device, information about the device
  contact-details: contact details, contact information
  account-details: account information, account details, registration information, account data
  server-logs: server log, web server log, access log, log file
  crash-reports: crash report, crash log
  location: geolocation data, geographic location, location data, location information, your location
  approximate-location: approximate location, general geographic location, general location, rough location,
    regional geolocation data
  precise-location: precise location, exact location, gps location, gps data, gps coordinates, precise geolocation
  payment-card: credit card number, credit card information, credit card detail, debit card number, payment card,
    card number, card detail, credit or debit card
  card-last-digits: last 4 digits of the credit card number, last four digits of the credit card number,
    last four digits of your card, last 4 digits of your card
  bank-account: bank account, bank detail, bank account information, bank account detail, bank account number, iban
  payment-details: payment information, payment detail, payment data, billing information, billing detail
  transactions: transaction information, transaction history, payment transaction, transaction data
  orders: your order, order history, purchase history, purchases you've made, purchases you have made,
    your purchase, what you order, what you bought
  invoices: your invoice, invoice
  messages: your message, your correspondence, contents of your messages, content of your message,
    your communications with us, support request, your enquiry, your inquiry
  survey-answers: survey response, survey answer, responses to surveys, answers to surveys, answers to our surveys
  feedback: feedback, your review
  preferences: preference
  contacts: address book, contact list, list of contacts
  calendar: your calendar, calendar entry, calendar entries
  uploads: content you upload, content that you upload, files you upload, files that you upload, content and files
  cv: resume, résumé, cv, curriculum vitae
  cover-letter: cover letter
  education: education history, your education, educational background, academic qualification
  work-history: work history, employment history, your work experience, work experience
  references: professional reference, reference contact information
  salary: salary, salary expectation
  id-document: passport, passport number, identity card, national id, government id, driving licence,
    driver's license, identity document, government-issued id
  tax-number: tax number, tax identification number, vat number, social security number
  credit-history: credit history, credit score
  social-profile: social media profile, linkedin profile
  signature: your signature
  vehicle: licence plate, license plate, vehicle registration number
  health (health): health data, health information, medical information, medical record, medical history,
    your health, allergies, allergy
  disability (health): disability status, disability
  ethnicity (ethnic-origin): ethnicity, ethnic origin, racial or ethnic origin, racial and ethnic origin
  religion (belief): religious belief, religion, religious or philosophical belief
  political-opinion (political-opinion): political opinion
  trade-union (trade-union): trade union membership
  sexual-orientation (sexual-orientation): sexual orientation
  genetic-data (genetic): genetic data, genetic information
  biometrics (biometric): biometric data, biometric information, fingerprint, face scan
  criminal-record (criminal): criminal record, criminal history, criminal conviction
`);

/** One term from each line that names an id, perhaps with its category; a line that does not goes on with the one before. */
function read(rows: string): readonly DataTerm[] {
  const terms = rows.trim().split(/\n {2}(?! )/);
  return terms.map((row) => {
    const [head = "", phrases = ""] = row.split(": ");
    const [, id = "", special] = /^\s*([a-z-]+)(?: \(([a-z-]+)\))?$/.exec(head) ?? [];
    return { id, phrases: phrases.split(/,\s+/), ...(special !== undefined && { special }) };
  });
}
