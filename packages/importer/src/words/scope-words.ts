/** Some places or some people alone, one a line. */
export const SCOPES: string = String.raw`
  California
  Californians?
  CCPA
  CPRA
  Nevada
  Virginia
  Colorado
  Connecticut
  Utah
  Texas
  Oregon
  Brazil
  LGPD
  state[- ]specific
  US states?
  U\.S\. states?
  residents
  job applicants?
  candidates?
  applicants?
  recruitment
  recruiting
  employees
  children
  minors
  end users?
  (?:EU|EEA|UK|European|Swiss) (?:users|individuals|residents|customers)
`;
