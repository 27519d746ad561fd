import { hasNameInFileName } from '../../src/identify/names/file-name.ts';
import { matchStaff, readStaffNames } from '../../src/identify/names/staff.ts';

describe('readStaffNames', () => {
  it.each([
    ['a plain name', 'Priya Raman', 'priya raman'],
    ['a title', 'Dr Ffion Gwatkin', 'ffion gwatkin'],
    ['directory order with an organisation', 'KHAN, Imran (RXX)', 'imran khan'],
    ['diacritics', 'Łukasz Żak', 'lukasz zak'],
  ])('reads %s', (_, displayName, full) => {
    expect(matchStaff(full.split(' '), readStaffNames({ roster: [displayName], mentions: [] }))).toBe('full');
  });

  it('knows nobody where nobody is', () => {
    const staff = readStaffNames({ roster: [], mentions: [] });
    expect(['priya raman', 'priya', ''].map((name) => matchStaff(name.split(' '), staff))).toEqual(
      Array(3).fill('none'),
    );
  });
});

describe('matchStaff', () => {
  const staff = readStaffNames({ roster: ['Priya Raman', 'Tom Hughes'], mentions: ['Nerys Lloyd-Howells'] });

  it.each([
    [['tom', 'hughes'], 'full'],
    [['tom'], 'given'],
    [['hughes'], 'family'],
    [['nerys', 'lloyd-howells'], 'full'],
    [['howells'], 'family'],
    [['t', 'hughes'], 'family'],
    [['tom', 'okafor'], 'none'],
    [['okafor'], 'none'],
    [[], 'none'],
  ] as const)('%j is %s', (words, expected) => {
    expect(matchStaff(words, staff)).toBe(expected);
  });
});

describe('hasNameInFileName', () => {
  const context = { roster: ['Priya Raman'], mentions: [] };

  it.each([
    'Bartholomew_Okafor.pdf',
    'OKAFOR_Bartholomew.docx',
    'R_Szczepaniak ECG.pdf',
    'discharge letter Eszter Szabo.pdf',
  ])('sees a name in %s', (fileName) => {
    expect(hasNameInFileName(fileName, context)).toBe(true);
  });

  it.each([
    'IMG_2031.jpg',
    'rota March.xlsx',
    'Price list.pdf',
    'Priya Raman CV.pdf',
    'Wells score.png',
    'Okafor.pdf',
    '',
  ])('sees none in "%s"', (fileName) => {
    expect(hasNameInFileName(fileName, context)).toBe(false);
  });
});
