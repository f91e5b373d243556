/** Spaces, dots, dashes and brackets that people write into numbers. */
const LAYOUT = /[\s().\-/]/g;

/**
 * Why a literal cannot be dialled; `undefined` = it can: a number in E.164 whatever its layout, a short code, or a `sip:`, `sips:` or `tel:` URI.
 * Sources: ITU-T E.164 (at most 15 digits), RFC 3261 19.1 (SIP URIs), RFC 3966 (tel URIs).
 */
export function dialFault(target: string): string | undefined {
  const value = target.trim();
  const scheme = /^([a-z][a-z+.-]*):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === "sip" || scheme === "sips")
    return /^sips?:(?:[^\s@]+@)?[^\s@;?]+(?:[;?]\S*)?$/i.test(value) ? undefined : "it is no complete SIP URI (sip:user@host)";
  const number = (scheme === "tel" ? value.slice(4).replace(/;.*$/, "") : value).replace(LAYOUT, "");
  if (scheme !== undefined && scheme !== "tel") return `nobody dials ${scheme}: addresses`;
  if (/^\+[1-9]\d{4,14}$/.test(number) || /^[\d*#]{2,6}$/.test(number)) return undefined;
  if (scheme === "tel" && /^\d+$/.test(number) && /;phone-context=/.test(value)) return undefined;
  return /^\d+$/.test(number)
    ? "it has no country code: write + and the country code"
    : "it is neither a number in E.164 nor a sip: or tel: URI";
}
