const NEVER_ISSUED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'OO', 'CR', 'FY', 'MW', 'NC', 'PP']);

/**
 * The canonical form of a National Insurance number ("AB123456C"), or undefined where the prefix or suffix is never issued.
 * Source: HMRC National Insurance Manual NIM39110.
 */
export function readNationalInsurance(text: string): string | undefined {
  const number = text.replace(/ /g, '').toUpperCase();
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(number)) return undefined;
  return NEVER_ISSUED.has(number.slice(0, 2)) ? undefined : number;
}

/**
 * The canonical form of a driving licence number of Great Britain, or undefined where its inner date cannot be: five
 * letters of the surname filled up with nines, decade, month (plus 50 for women), day, year, initials, three more.
 * Source: DVLA's published structure.
 */
export function readDrivingLicence(text: string): string | undefined {
  const number = text.toUpperCase();
  const match = /^[A-Z]{1,5}9{0,4}\d(\d{2})(\d{2})\d[A-Z9]{2}[\dA-Z][A-Z]{2}$/.exec(number);
  if (number.length !== 16 || !match) return undefined;
  const month = Number(match[1]) % 50;
  const day = Number(match[2]);
  return Number(match[1]) < 63 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? number : undefined;
}
