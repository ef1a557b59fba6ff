/**
 * The `tel:` address of a number as printed, or null for one without a country code: RFC 3966 section 5.1.5 has local
 * numbers only with a context. A trunk prefix in brackets, `+44 (0) 20 …`, is not dialled from abroad (ITU-T E.123).
 */
export function phoneHref(printed: string): string | null {
  const number = /^\s*\+(?:[\d\s.\-–‑]|\(\d+\))+/u.exec(printed.replace(/\(0\)/g, ' '))?.[0] ?? '';
  const digits = number.replace(/\D/g, '');
  return digits.length < 4 ? null : `tel:+${digits}`;
}
