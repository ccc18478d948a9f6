/** What people do in the ordinary use of a service, one a line. */
export const ACTS: string = String.raw`
  order
  buy
  purchase
  pay
  donate
  register
  sign up
  subscribe
  log in
  sign in
  check out
  visit
  browse
  access
  use
  call
  book
  write
  contact
  email
  e-mail
  message
  reach out
  get in touch
  communicate
  interact
  create
  open
  set up
  make
  place
  complete
  fill in
  fill out
  submit
  send
  post
  upload
  comment
  request
  ask
  download
  install
  join
  respond
  participate
  take part
  enter
  connect
  shop
  seek
  leave
`;

/** What they do it with, one a line. A word that is none of these makes a condition: alcohol, a company, a country. */
export const MEANS: string = String.raw`
  our
  the
  a
  an
  any
  one
  us
  we
  to
  from
  with
  on
  at
  in
  into
  for
  by
  through
  via
  using
  of
  up
  out
  or
  and
  here
  there
  it
  this
  these
  your
  paid
  free
  new
  online
  own
  web
  website
  sites?
  site's
  pages?
  apps?
  application
  mobile
  shop
  store
  services?
  products?
  platform
  features?
  tools?
  software
  device
  newsletters?
  mailing
  lists?
  account
  profile
  orders?
  purchases?
  payments?
  contact
  forms?
  surveys?
  questions?
  support
  help
  team
  subscription
  plan
  requests?
  enquiry
  inquiry
  enquiries
  inquiries
  messages?
  emails?
  e-mails?
  phone
  telephone
  chat
  events?
  webinars?
  blog
  comments?
  feedback
  information
  demo
`;
