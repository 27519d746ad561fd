/**
 * True where ten digits carry a correct modulus 11 check digit, as NHS, CHI and Health and Care numbers do: digits one
 * to nine weighted 10 to 2, the tenth is 11 minus the remainder, 11 written as 0, 10 never issued. Anything but ten
 * digits is false. Ten equal digits pass the sum but are issued to nobody, so they are false too.
 * Source: NHS Data Model and Dictionary, "NHS Number".
 */
export function passesMod11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || isOneDigitRepeated(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[9]);
}

/** True for "0000000000", "1111111111" and the like; an empty string is false. */
export function isOneDigitRepeated(digits: string): boolean {
  return digits.length > 0 && digits === (digits[0] as string).repeat(digits.length);
}
