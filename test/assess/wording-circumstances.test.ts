import { generalize } from '../../src/assess/generalize.ts';
import { regionOfCountry } from '../../src/assess/wording/regions.ts';
import { wordingOf } from '../../src/assess/wording.ts';
import { countries } from '../../src/identify/lexicons/countries.ts';
import type { Finding } from '../../src/identify/types.ts';
import { reworded, type Told } from './reworded.ts';

describe('places, journeys and times', () => {
  it.each<[string, Told, string]>([
    [
      'woman just back from Sierra Leone with fever',
      { travel: 'Sierra Leone', values: ['sierra leone'] },
      'woman just back from West Africa with fever',
    ],
    ['febrile in cubicle 2, sats fine', { place: 'in cubicle 2', sort: 'bed' }, 'febrile, sats fine'],
    ['febrile in cubicle 2, sats fine', { place: 'cubicle 2', sort: 'bed' }, 'febrile, sats fine'],
    ['moved to IV27 last month', { place: 'IV27' }, 'moved to the area last month'],
    ['bed 4 needs a scan', { place: 'bed 4', sort: 'bed' }, 'the patient needs a scan'],
    [
      'MI, seen at Belford Hospital, trop 400',
      { place: 'Belford Hospital', sort: 'hospital' },
      'MI, trop 400',
    ],
    [
      'transferred to Belford Hospital overnight',
      { place: 'Belford Hospital', sort: 'hospital' },
      'transferred to another hospital overnight',
    ],
    ['fell at home, lives in Skipton, on warfarin', { place: 'Skipton' }, 'fell at home, on warfarin'],
    ['Kelso boy with a head injury', { place: 'Kelso' }, 'Boy with a head injury'],
    ['came off his bike on Tuesday, wrist sore', { time: 'on Tuesday' }, 'came off his bike, wrist sore'],
    ['D&V since Saturday. Hold lithium?', { time: 'since Saturday' }, 'D&V for a few days. Hold lithium?'],
    ['non weight bearing til the 20th', { time: 'til the 20th' }, 'non weight bearing for now'],
    ['bronch moved to Thursday', { time: 'Thursday' }, 'bronch moved to another day'],
  ])('%s', (text, told, safer) => {
    expect(reworded(text, told)).toBe(safer);
  });

  it.each([
    ['sierra leone', 'West Africa'],
    ['pakistan', 'South Asia'],
    ['poland', 'eastern Europe'],
    ['atlantis', undefined],
  ])('%s lies in %s', (country, region) => {
    expect(regionOfCountry(country)).toBe(region);
  });

  it('knows of every country in which part of the world it lies', () => {
    const named = countries
      .split(';')
      .map((group) => /^\s*([^/\d]*[^/\d\s])/.exec(group)?.[1]?.toLowerCase() ?? group);
    expect(named.length).toBeGreaterThan(200);
    // The Caribbean is one.
    expect(
      named.filter((country) => country !== 'caribbean' && regionOfCountry(country) === undefined),
    ).toEqual([]);
  });
});

describe('conditions', () => {
  it.each([
    [
      'PRNP back: fatal familial insomnia',
      'fatal familial insomnia',
      'prion disease',
      1e-7,
      'PRNP back: a rare prion disease',
    ],
    [
      'a Castleman crisis, advice?',
      'Castleman crisis',
      'haematology',
      1e-7,
      'a rare blood condition, advice?',
    ],
  ])('%s', (text, condition, group, share, safer) => {
    expect(reworded(text, { condition, values: [condition, group], share })).toBe(safer);
  });

  it('a condition that many people have stays', () => {
    const found = {
      kind: 'quasi',
      attribute: 'condition',
      start: 1,
      end: 11,
      values: ['cellulitis', 'infection'],
    } as const;
    const finding = { ...found, share: 4e-3, uncertainty: 3, unique: false, reason: 'condition:lexicon' };
    expect(
      wordingOf('?cellulitis, on fluclox', finding, { kept: [], line: 1e-6, previous: -1 }),
    ).toBeUndefined();
  });

  it('weeks of a pregnancy become its third', () => {
    expect(
      reworded('reduced movts, 34/40, plt 60', {
        family: '34/40',
        values: ['34 weeks pregnant', 'third trimester'],
        share: 2e-4,
      }),
    ).toBe('reduced movts, in the third trimester, plt 60');
  });
});

describe('jobs, roles, events and looks', () => {
  it.each<[string, Told, string]>([
    [
      'chap in for naloxone is the postman from the village, wants privacy',
      { occupation: 'postman' },
      'chap in for naloxone, wants privacy',
    ],
    ['naloxone for the postman please', { occupation: 'postman' }, 'naloxone for the patient please'],
    [
      "lithium 1.6, on ramipril. she's the organist at the minster, shaky. Hold it?",
      { occupation: 'organist' },
      'lithium 1.6, on ramipril. shaky. Hold it?',
    ],
    [
      "Bleeding again. He's the vicar. Tranexamic?",
      { role: 'vicar', sort: 'holder' },
      'Bleeding again. Tranexamic?',
    ],
    [
      'Anyone else had the vicar ring at home?',
      { role: 'vicar', sort: 'holder' },
      'Anyone else had the patient ring at home?',
    ],
    ['is that the weather girl? K is 6.8', { role: 'weather girl', sort: 'holder' }, 'K is 6.8'],
    ['chest pain after the tram crash, trop 400', { event: 'tram crash' }, 'chest pain, trop 400'],
    ['the lad who won the lottery, K 6.8', { event: 'won the lottery', sort: 'deed' }, 'the lad, K 6.8'],
    ['the paddleboard girl is extubated', { event: 'paddleboard' }, 'the girl is extubated'],
    [
      '44, teaches cello at the academy, on her feet all day',
      { occupation: 'teaches cello', sort: 'deed' },
      '44, on her feet all day',
    ],
    ['Slovak speaker, lost his wife', { ethnicity: 'Slovak' }, 'Lost his wife'],
    ['Polish mum, worried', { ethnicity: 'Polish' }, 'Mum, worried'],
    ["it's on the news already so no visitors. K 6.8", { event: 'on the news' }, 'no visitors. K 6.8'],
  ])('%s', (text, told, safer) => {
    expect(reworded(text, told)).toBe(safer);
  });

  it('what is about the medicine stays when the story goes', () => {
    const text = "she's the twin with Kabuki syndrome, sats 88";
    const start = text.indexOf('Kabuki');
    const findings: Finding[] = [
      {
        kind: 'quasi',
        attribute: 'event',
        start: 6,
        end: start + 15,
        values: ['x'],
        share: 9e-7,
        uncertainty: 3,
        unique: true,
        reason: 'event:asked',
      },
      {
        kind: 'quasi',
        attribute: 'condition',
        start,
        end: start + 15,
        values: ['kabuki syndrome', 'genetics'],
        share: 3e-5,
        uncertainty: 3,
        unique: false,
        reason: 'condition:lexicon',
      },
    ];
    const { safer } = generalize(text, (seen) =>
      seen === text ? { findings, flagged: true } : { findings: [], flagged: false },
    );
    expect(safer).toBe('Kabuki syndrome, sats 88');
  });
});
