import { withoutColleagues } from '../../src/assess/wording/colleagues.ts';

const colleagues = {
  speakers: ['Tom Hughes', 'Dr Priya Raman', 'Will Grace', 'Ann Parkinson'],
  others: ['SILVA, Marta (RXX)', 'Rose Field'],
};
const without = (text: string) => withoutColleagues(text, colleagues, 'a colleague');

describe('withoutColleagues', () => {
  it.each([
    ['Thanks Tom.', 'Thanks.'],
    ['Thanks Dr Raman, films are back', 'Thanks, films are back'],
    ['thanks priya', 'thanks'],
    ['Tom, can you see her?', 'can you see her?'],
    ['Ask Dr Hughes about the CRP', 'Ask a colleague about the CRP'],
    ['Discussed with Tom Hughes and Priya’s team', 'Discussed with a colleague and a colleague’s team'],
    ['tom hughes said to wait', 'A colleague said to wait'],
    ['Films seen. Priya agrees.', 'Films seen. A colleague agrees.'],
    ['@Will please look', 'A colleague please look'],
    ['Marta Silva started it', 'A colleague started it'],
    ['Will agrees, and Will’s plan stands', 'A colleague agrees, and a colleague’s plan stands'],
    ['Films back. Will will ring', 'Films back. A colleague will ring'],
    ['thanks Marta', 'thanks'],
    ['', ''],
  ])('takes the name out of "%s"', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it.each([
    'Will she need dialysis?',
    'Grace period over',
    '- Will she need dialysis?',
    'she will need a line',
    'Parkinson disease for ten years',
    'a rose field rash',
    'Marta was started on doxycycline',
    'CRP 250, platelets 40',
  ])('leaves "%s" as it is', (text) => {
    expect(without(text)).toBe(text);
  });

  it('takes a whole name though each of its parts is a word', () => {
    expect(without('Will Grace and I saw her')).toBe('A colleague and I saw her');
  });
});
