/** Places by the law that holds there. */

export const EUROPEAN_ECONOMIC_AREA: RegExp =
  /^(EU|AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE|IS|LI|NO)(-|$)/;
export const UNITED_KINGDOM: RegExp = /^(UK|GB)(-|$)/;
export const BRAZIL: RegExp = /^BR(-|$)/;
export const CALIFORNIA: RegExp = /^US-CA$/;
