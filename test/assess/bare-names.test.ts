import { withoutBareNames } from '../../src/assess/wording/bare-names.ts';

const without = (text: string) => withoutBareNames(text, [], 'somebody');

describe('withoutBareNames', () => {
  it.each([
    ['Discussed with Adeel, CRP 250', 'Discussed with somebody, CRP 250'],
    ['Edith Marsh fell. Priya’s plan', 'Somebody fell. Somebody’s plan'],
    ['', ''],
  ])('takes out of %j what can only be a name', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it.each([
    'Will she need dialysis? Mark the site.',
    'Rose to 39.2 on Victoria ward, seen at St Mary',
    'Ivor Lewis procedure, Addison crisis, Jordan two weeks ago',
    'Crohn disease, Foley catheter, Murphy’s sign',
    'April bloods, amber alert, may need fluids',
  ])('leaves %j as it is', (text) => {
    expect(without(text)).toBe(text);
  });

  it('leaves what a finding has read as something else', () => {
    const place = {
      kind: 'quasi',
      attribute: 'place',
      start: 8,
      end: 17,
      values: ['charlotte'],
      share: 0.1,
      uncertainty: 2,
      unique: false,
      reason: 'place',
    } as const;
    expect(withoutBareNames('Back in Charlotte', [place], 'somebody')).toBe('Back in Charlotte');
  });
});
