import { channelMessage, htmlPart } from '../support/activities.ts';
import { interpret, postOf } from './interpret.ts';

describe('the body of a message', () => {
  it('prefers the rich body to the plain one', () => {
    const html = '<table><tr><td>Age</td><td>34</td></tr></table>';
    expect(postOf(channelMessage('Age34', htmlPart(html))).text).toBe('Age\t34');
  });

  it.each([
    ['the rich body is empty', htmlPart('<p></p>'), 'plain words'],
    [
      'the rich body is no text',
      { attachments: [{ contentType: 'text/html', content: { a: 1 } }] },
      'plain words',
    ],
    ['only a picture stands in the rich body', htmlPart('<img src="x">'), ''],
  ])('when %s', (_what, fields, text) => {
    expect(postOf(channelMessage('plain words', fields)).text).toBe(text);
  });

  it('reads a text that says it is markup as markup', () => {
    expect(postOf(channelMessage('<p>a</p><p>b</p>', { textFormat: 'xml' })).text).toBe('a\nb');
  });

  it('reads of a message what the clients of Teams could have sent, and no more', () => {
    const long = 'a '.repeat(60_000);
    for (const fields of [{ text: long }, { text: '', ...htmlPart(`<p>${long}</p>`) }]) {
      const inbound = interpret(channelMessage(long, fields));
      expect(inbound.kind === 'post' && inbound.post.text).toHaveLength(60_000);
    }
  });
});

describe('files that Teams leaves out', () => {
  const leftOut = (fields: object) => postOf(channelMessage('', { ...fields })).filesLeftOut === true;
  const html = (content: string, ...more: object[]) => ({
    attachments: [{ contentType: 'text/html', content }, ...more],
  });

  it.each([
    ['a file that only the body shows', html('<p>see</p><attachment id="1"></attachment>'), true],
    ['a picture that only the body shows', html('<p>see <img src="https://x.example/1"></p>'), true],
    ['no body at all', {}, true],
    [
      'a file that is named',
      html('<p>see</p><attachment id="1"></attachment>', { contentType: 'application/pdf', name: 'a.pdf' }),
      false,
    ],
    ['a picture that is named', html('<p>see <img src="x"></p>', { contentType: 'image/png' }), false],
    [
      'one of two that is named',
      html('<p><img src="x"></p><attachment id="1"></attachment>', { contentType: 'image/png' }),
      true,
    ],
    ['an emoji', html('<p>see <img itemtype="http://schema.skype.com/Emoji" alt="x"></p>'), false],
    ['words alone', html('<p>Bed free on 4?</p>'), false],
  ])('are noticed: %s', (_what, fields, expected) => {
    expect(leftOut(fields)).toBe(expected);
  });
});
