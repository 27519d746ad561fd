import { deepest, htmlToText, plainToText } from '../../src/teams/html-text.ts';
import { growth, linear } from '../support/growth.ts';

const mention =
  '<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Rowan Ashdown</span>';
const quote =
  '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Sam</strong><span itemprop="time"></span><p itemprop="preview">72 year old from Wick</p></blockquote>';
const emoji =
  '<img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://statics.example/smile.png">';

describe('HTML of Teams as plain text', () => {
  it.each([
    ['nothing', '', ''],
    ['plain words', 'hello', 'hello'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['empty paragraphs', '<p>one</p><p>&nbsp;</p><p></p><p>two</p>', 'one\ntwo'],
    ['line breaks', '<div>one<br>two<br/><br/>three</div>', 'one\ntwo\nthree'],
    ['white space of the markup', '<div>\n  <div>one\n   two </div>\n</div>', 'one two'],
    ['formatting inside words', '<p><b>4</b>3 <i>year</i>s</p>', '43 years'],
    ['spaces beside formatting', '<p>a <b>bold </b>word</p>', 'a bold word'],
    ['non-breaking spaces', '<p>943&nbsp;476&nbsp;5919</p>', '943 476 5919'],
    [
      'entities',
      '<p>T&amp;O &lt;90 &quot;x&quot; &#39;y&#39; &pound;5 caf&eacute;</p>',
      `T&O <90 "x" 'y' £5 café`,
    ],
    ['zero-width characters', '<p>943\u200b476\ufeff</p>', '943476'],
    ['a family emoji', '<p>👨‍👩‍👧</p>', '👨‍👩‍👧'],
    ['a list', '<p>Jobs</p><ul><li>bloods</li><li>scan</li></ul>', 'Jobs\n- bloods\n- scan'],
    ['a numbered list', '<ol><li><p>bloods</p></li><li>scan</li></ol>', '- bloods\n- scan'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n- b\n- c'],
    ['an empty item', '<ul><li></li></ul><p>after</p>', 'after'],
    [
      'a list in a cell',
      '<table><tr><td>Jobs</td><td><ul><li>a</li><li>b</li></ul></td></tr></table>',
      'Jobs\ta b',
    ],
    [
      'a table',
      '<table><tbody><tr><td>Name</td><td>Age</td></tr><tr><td>A</td><td>34</td></tr></tbody></table>',
      'Name\tAge\nA\t34',
    ],
    [
      'paragraphs in cells',
      '<table><tr><td><p>Bed</p><p>4</p></td><td><p>NOF</p></td></tr></table>',
      'Bed 4\tNOF',
    ],
    ['empty cells', '<table><tr><td></td><td>x</td><td></td><td>y</td></tr></table>', 'x\t\ty'],
    ['cells without end tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    [
      'words around a table',
      '<p>before</p><table><tr><td>a</td></tr></table><p>after</p>',
      'before\na\nafter',
    ],
    ['code', '<pre><code>line 1\n  line 2</code></pre><p>after</p>', 'line 1\n  line 2\nafter'],
    ['a code block of Teams', '<codeblock class="Plain"><code>a<br>b</code></codeblock>', 'a\nb'],
    ['a link', '<p>see <a href="https://x.example/y">the page</a></p>', 'see the page'],
    ['an emoji picture', `<p>thanks ${emoji}</p>`, 'thanks 🙂'],
    ['an emoji element', '<p>ok <emoji id="yes" alt="👍" title="Yes"></emoji></p>', 'ok 👍'],
    ['a mention', `<p>${mention} please see bed 4</p>`, 'please see bed 4'],
    ['a mention in a sentence', `<p>thanks ${mention} for that</p>`, 'thanks for that'],
    ['an at element', '<p>hi <at id="0">Sam Reed</at> ok</p>', 'hi ok'],
    ['a quoted reply', `${quote}<p>agreed, scan him</p>`, 'agreed, scan him'],
    [
      'a quote within a quoted reply',
      `${quote.replace('72', '<blockquote>deep</blockquote>72')}after`,
      'after',
    ],
    [
      'an ordinary quotation',
      '<blockquote>from the guideline</blockquote><p>so yes</p>',
      'from the guideline\nso yes',
    ],
    [
      'a forwarded message',
      '<blockquote itemtype="http://schema.skype.com/Forward"><p>34F</p></blockquote>',
      '34F',
    ],
    ['scripts and styles', '<style>p{}</style><script>alert(1)</script><p>x</p>', 'x'],
    ['comments', 'a<!-- hidden -->b', 'ab'],
    ['broken markup', '<p>one<b>two</p>three</div>four', 'onetwo\nthreefour'],
    ['a lone angle bracket', 'sats < 90', 'sats < 90'],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it.each([
    [
      'a pasted picture',
      '<p>this rash <img src="https://x.example/1" itemtype="http://schema.skype.com/AMSImage" alt="image"></p>',
      ['inline image'],
    ],
    ['a picture without a type', '<img src="../hostedContents/1/$value">', ['inline image']],
    ['two pictures', '<img src="a"><img src="b">', ['inline image', 'inline image']],
    ['a clip', '<video src="a" itemtype="http://schema.skype.com/AMSVideo"></video>', ['inline video']],
    ['an emoji', emoji, []],
    ['an animation', '<img itemtype="http://schema.skype.com/Giphy" src="https://media.example/g.gif">', []],
    ['a picture in a quoted reply', quote.replace('72', '<img src="a">72'), []],
  ])('tells of %s', (_what, html, names) => {
    expect(htmlToText(html).inline.map(({ name }) => name)).toEqual(names);
  });

  it('counts the places of attachments, but not those of a quoted reply', () => {
    expect(
      htmlToText('<p>x</p><attachment id="1"></attachment><attachment id="2"></attachment>').placeholders,
    ).toBe(2);
    expect(htmlToText(quote.replace('72', '<attachment id="1"></attachment>')).placeholders).toBe(0);
  });

  it.each([
    ['<div>', 50_000],
    ['<table><tr><td>', 17_000],
    ['<pre>        ', 30_000],
    ['<at', 80_000],
  ])(
    'takes in proportion to its length for the largest body that the server takes, full of %j',
    (piece, most) => {
      const read = (count: number) => () => htmlToText(piece.repeat(count));
      expect(growth(read, most)).toBeLessThan(linear);
    },
  );

  it('reads what is nested deeper than anybody nests as the text that it is', () => {
    const deep = (levels: number) => htmlToText(`${'<div>'.repeat(levels)}Mrs Okafor<img src="a">`);
    expect(deep(deepest)).toMatchObject({ text: 'Mrs Okafor', inline: [{ name: 'inline image' }] });
    expect(deep(deepest + 1)).toEqual({
      text: expect.stringMatching(/^<div>.*<div>Mrs Okafor<img src="a">$/),
      inline: [],
      placeholders: 0,
    });
  });
});

describe('plain text of Teams', () => {
  it.each([
    ['<at>Chaperone</at> hello', 'hello'],
    ['thanks <at id="1">Sam Reed</at>, ok', 'thanks , ok'],
    ['sats <90 and >60', 'sats <90 and >60'],
    ['T&amp;O&nbsp;ward', 'T&O ward'],
    ['one\r\ntwo\n', 'one\ntwo'],
    ['', ''],
  ])('%j becomes %j', (plain, text) => {
    expect(plainToText(plain)).toBe(text);
  });

  it.each([
    ['<at', 80_000],
    ['<at >', 50_000],
  ])('takes in proportion to its length where it is full of %j', (piece, most) => {
    const read = (count: number) => () => plainToText(piece.repeat(count));
    expect(growth(read, most)).toBeLessThan(linear);
  });
});
