import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import { isDoubtful } from '../../src/identify/doubts.ts';
import { name } from '../../src/identify/recognizers/name.ts';
import type { DirectIdentifier } from '../../src/identify/types.ts';
import { growth, linear } from '../support/growth.ts';

const context = bareContext(new Date('2026-03-02T14:05:00Z'), {
  roster: ['Priya Raman', 'Tom Hughes', 'KHAN, Imran (RXX)', 'Dr Ffion Gwatkin'],
  site: 'Leighton Hospital',
  team: 'Leighton ED',
  channel: 'ED',
});

function findNames(text: string, mentions: readonly string[] = []): string[] {
  return name
    .recognize(readDocument(text), { ...context, mentions })
    .filter((finding) => !isDoubtful(finding))
    .map((finding) => text.slice((finding as DirectIdentifier).start, (finding as DirectIdentifier).end));
}

describe('names of patients and relatives', () => {
  it.each([
    ['title and surname', 'Mrs Okonjo needs a cannula in bay 4', ['Mrs Okonjo']],
    [
      'title, given name and a surname that is a word',
      'Mrs Edith Gooseberry, 84, needs a cannula in bay 4',
      ['Mrs Edith Gooseberry'],
    ],
    [
      'one whose surname is a word of the clinic',
      'Mrs Edith Sample in bed 4 needs a hand',
      ['Mrs Edith Sample'],
    ],
    [
      'title, given name and surname',
      'script for Mr Tadeusz Wrona please, he has none left',
      ['Mr Tadeusz Wrona'],
    ],
    [
      'a possessive left out of the span',
      "Mrs Illingworth's husband rang about her bloods",
      ['Mrs Illingworth'],
    ],
    ['a baby by its mother', 'Baby of Tahira Begum needs a NIPE before discharge', ['Baby of Tahira Begum']],
    [
      'a name beside an NHS number',
      'Gethin Morgan-Rees 999 000 0018, can he have his INR today',
      ['Gethin Morgan-Rees'],
    ],
    ['family name first, capitals', 'CHEUNG Mei-ling 12/04/1961 is here for her biopsy', ['CHEUNG Mei-ling']],
    ['family name first, comma', 'bloods for SZABO, Eszter 9990000018 not sent', ['SZABO, Eszter']],
    [
      'no capitals at all',
      'margaret ollerenshaw in bed 6 is refusing her tablets, nhs 999 000 0018',
      ['margaret ollerenshaw'],
    ],
    ['all capitals', 'SCRIPT FOR AGNIESZKA NOWAK 999 000 0018 NOT SIGNED', ['AGNIESZKA NOWAK']],
    ['a first name with a bed', 'Alfie in cubicle 3 has pulled his NG out', ['Alfie']],
    ['a relative', 'the daughter is Carys Ellis-Pugh, 07700 900863', ['Carys Ellis-Pugh']],
    ['no word before a number', 'Mrs Edith Sample 4471 is down for CT', ['Mrs Edith']],
    ['a relative, after what is told of them', 'The nephew who phones every evening is Declan', ['Declan']],
    ['an answer', "That'll be Mrs Morfydd Beddow, she has been waiting since 9", ['Mrs Morfydd Beddow']],
    ['initials with full stops', 'pt K.A. 34F needs her bloods repeating', ['K.A.']],
    ['bare initials in a side room', 'JT in SR2 needs his gent level at 6', ['JT']],
    ['bare initials with age and sex', 'pt JS 34F in bay 2 needs bloods', ['JS']],
    [
      'particles and diacritics',
      'Maria da Conceição de Freitas, hosp no A123456, wants her letter',
      ['Maria da Conceição de Freitas'],
    ],
    ['the dead', 'MCCD for the late Mr Cyril Eames please, family waiting', ['Mr Cyril Eames']],
    [
      'a patient who shares a first name with a colleague',
      'pt Tom in bed 4 has pulled his cannula out',
      ['Tom'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(findNames(text)).toEqual(expected);
  });
});

describe('names that are not patients', () => {
  it.each([
    ["the writer's own relative, after what is told of them", 'my nephew who phones every evening is Declan'],
    ['a colleague of the roster, whole', 'Tom Hughes has the bleep until 8'],
    ['a colleague of the roster, first name', 'Priya can you cover bay 4'],
    ['a colleague of the roster in directory order', 'Imran is on call tonight'],
    ['abbreviations in a side room', 'CT in SR2 broken again'],
    [
      'the patient of a simulation',
      "Sim Thursday: you're called to Mrs Marjorie Puddle, 81, day 2 post hemi",
    ],
    ['a doctor', 'd/w Dr Abernathy, happy to wait'],
    ['a ward sister', 'Sister Lovell has the keys'],
    ['a colleague by role', 'rep Mr Lucas is coming at 2 for the demo'],
    ['a colleague by department', 'ask Becky from pharmacy'],
    ['a surgeon by the list', "can anyone cover Mr Baxter's list on Friday"],
    ['a score', 'Wells score 3, d-dimer sent'],
    ['a fluid', "another litre of Hartmann's please"],
    ['a sign', "Murphy's sign positive, for USS"],
    ['a palsy', "looks like Bell's palsy, not a stroke"],
    ['a pair of eponyms', 'Guillain-Barré or Miller Fisher?'],
    ['a discoverer in small letters', 'sneddon syndrome in bed 4'],
    ['a procedure', 'ross procedure in bed 4'],
    ['two discoverers', 'Muir-Torre on the list tomorrow'],
    ['a ward', 'need a bed on Haldane Ward'],
    ['a street', 'the clinic on Spencer Road is shut'],
    ['a hospital', 'taking referrals from James Cook today'],
    ['a town of two names', 'transfers from Fort William are delayed'],
    ['a published case', 'JC on Henrietta Lacks at 1'],
    ['a test patient', 'use ZZZTEST, Donald for the training session'],
    ['a month and a modal', 'May need a porter later. Will ask'],
    ['a drug', 'Yasmin or Microgynon in migraine?'],
    ['a storm', 'Storm Darragh has shut the A66'],
    ['nothing at all', ''],
  ])('leaves %s alone', (_, text) => {
    expect(findNames(text)).toEqual([]);
  });

  it('leaves a mentioned colleague alone who is not on the roster', () => {
    const text = 'Nerys Howells can you see the lady in bay 2';
    expect(findNames(text, ['Nerys Howells'])).toEqual([]);
  });
});

describe('a finding', () => {
  const values = (text: string): readonly (readonly string[])[] =>
    name.recognize(readDocument(text), context).map((finding) => (finding as DirectIdentifier).values);

  it('carries the whole name, the family name and the given name, without title, case or diacritics', () => {
    expect(values('visit for Mrs Zofia Wiśniewska please, she fell last night')).toEqual([
      ['zofia wisniewska', 'wisniewska', 'zofia'],
    ]);
  });

  it('takes a family of a name for the name', () => {
    expect(values('Mr Okafor fell in bay 2. naw, different Okafors in bay 4')).toEqual([
      ['okafor'],
      ['okafor'],
    ]);
  });

  it('has the same values in either order', () => {
    expect(values('bloods for SZABO, Eszter 9990000018 not sent')).toEqual(
      values('bloods for Eszter Szabo 9990000018 not sent'),
    );
  });

  it('gives a reason that holds nothing of the text', () => {
    const reasons = name
      .recognize(readDocument('Mrs Okonjo needs a cannula in bay 4'), context)
      .map((finding) => finding.reason);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/^name:titled/);
    expect(reasons[0]).not.toMatch(/okonjo|cannula/i);
  });

  it('marks every mention of a name that is accepted once in the post', () => {
    expect(
      findNames("script for Mr Tadeusz Wrona please, he has none left. Wrona's wife will collect"),
    ).toEqual(['Mr Tadeusz Wrona', 'Wrona']);
  });
});

describe('hostile input', () => {
  it.each([
    ['names without end', 'Mrs Okafor, Mr Smith and Sarah Jones; '.repeat(3000)],
    ['initials without end', 'K.A.'.repeat(25_000)],
    ['particles without end', 'Maria de la '.repeat(8000)],
    ['hyphens without end', 'S-'.repeat(50_000)],
    ['one word', 'A'.repeat(100_000)],
    ['marks between names', `Mrs Okafor${','.repeat(100_000)}Mr Smith`],
  ])('costs in proportion to its length: %s', (_, text) => {
    const read = (length: number) => {
      const document = readDocument(text.slice(0, length));
      return () => name.recognize(document, context);
    };
    expect(growth(read, text.length)).toBeLessThan(linear);
  });
});
