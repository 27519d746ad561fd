import { isOneDigitRepeated, passesMod11 } from '../../src/identify/checks/mod11.ts';

describe('modulus 11', () => {
  it.each(['9990000018', '9990000026', '9990123454', '9997654323', '0101011237', '3462950622'])(
    'passes %s',
    (digits) => {
      expect(passesMod11(digits)).toBe(true);
    },
  );

  it.each([
    ['a wrong check digit', '9990000019'],
    ['a check digit of ten, which cannot be written', '9991234560'],
    ['ten equal digits, though the sum is right', '9999999999'],
    ['nine digits', '999000001'],
    ['eleven digits', '99900000180'],
    ['letters', '999000OO18'],
    ['nothing', ''],
  ])('fails %s', (_case, digits) => expect(passesMod11(digits)).toBe(false));

  it('notices every exchange of two unequal neighbours and every change of one digit', () => {
    const digits = '9990123454';
    for (let at = 0; at < 10; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = digits.slice(0, at) + digit + digits.slice(at + 1);
        expect(passesMod11(changed)).toBe(changed === digits);
      }
      if (at < 9 && digits[at] !== digits[at + 1]) {
        expect(passesMod11(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2))).toBe(
          false,
        );
      }
    }
  });

  it('tells a repeated digit from others', () => {
    expect(isOneDigitRepeated('0000000000')).toBe(true);
    expect(isOneDigitRepeated('0000000001')).toBe(false);
    expect(isOneDigitRepeated('')).toBe(false);
  });
});
