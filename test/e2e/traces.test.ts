/** What searches for marks (`no-trace.test.ts`) finds them however they are packed. */
import { tracesOf } from '../support/traces.ts';
import { marks } from './marked-words.ts';

describe('the search for marks', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  it.each<[string, string | Buffer]>([
    ['as it stands', 'a line with xylophonic-quartz in it'],
    ['in capitals', 'XYLOPHONIC-QUARTZ'],
    ['in UTF-16', Buffer.from('a xylophonic-quartz', 'utf16le')],
    ['in base64 at its beginning', base64('xylophonic-quartz')],
    ['in base64 after one byte', base64('.xylophonic-quartz.')],
    ['in base64 after two bytes', base64('..Xylophonic-Quartz')],
    ['in base64 of UTF-16', Buffer.from('a xylophonic-quartz', 'utf16le').toString('base64')],
    [
      'in base64url behind other letters',
      `token_${Buffer.from('??>xylophonic-quartz').toString('base64url')}`,
    ],
    ['in hexadecimal digits', `\\x${Buffer.from('xylophonic-quartz').toString('hex')}`],
    ['in a query string', 'q=xylophonic%2Dquartz'],
  ])('finds one %s', (_, sink) => {
    expect(tracesOf(['xylophonic-quartz', 'gorgonzola-lantern'], sink)).toEqual(['xylophonic-quartz']);
  });

  // Five letters, each in either case, stand by chance in one of thirty million places of what is sealed; a sweep reads millions.
  it('is for words that do not turn up by chance', () => {
    expect(marks.filter((mark) => mark.length < 6)).toEqual([]);
  });
});
