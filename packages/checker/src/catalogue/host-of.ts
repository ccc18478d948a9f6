/**
 * The host that an address names, as a browser reads it: in lower case, without user, port and final dot, and in
 * Punycode. Takes a host (`api.stripe.com:443`) or an address with slashes (`https://api.stripe.com/v1`, `//…`). Null
 * where there is none.
 */
export function hostOf(address: string): string | null {
  const rest = address.trim().replace(/^(?:[a-z][a-z\d+.-]*:)?\/\//i, "");
  return URL.parse(`https://${rest}`)?.hostname.replace(/\.$/, "") ?? null;
}
