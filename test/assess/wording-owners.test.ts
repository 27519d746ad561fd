import { generalize } from '../../src/assess/generalize.ts';
import { look } from './look.ts';
import { reworded, type Told } from './reworded.ts';

const safer = (text: string) => generalize(text, look).safer;

describe('a relative of somebody who is known', () => {
  it.each<[string, Told, string]>([
    [
      "The lighthouse keeper's wife, 61, took 30 amitriptyline",
      { occupation: "lighthouse keeper's" },
      'The wife, 61, took 30 amitriptyline',
    ],
    [
      "the postmistress's son, 9, swallowed a magnet",
      { occupation: "postmistress's" },
      'the son, 9, swallowed a magnet',
    ],
    ["the postmistress's husband says no", { occupation: "postmistress's" }, "the patient's husband says no"],
    [
      "is abbot's stent due out this month or next",
      { role: "abbot's", sort: 'admitted' },
      "is the patient's stent due out this month or next",
    ],
    [
      "baby of the curate at St Bride's, sats 89",
      { role: "curate at St Bride's", sort: 'holder' },
      'baby, sats 89',
    ],
    [
      'girl in ED whose dad is the Rangers manager, swallowed a battery',
      { role: 'Rangers manager', sort: 'admitted' },
      'girl in ED, swallowed a battery',
    ],
    [
      "Gary Lineker's brother, 47, has just been diagnosed with MND",
      { name: 'Gary Lineker' },
      'The brother, 47, has just been diagnosed with MND',
    ],
    [
      'Brother of Gary Lineker, 47, has just been diagnosed with MND',
      { name: 'Gary Lineker' },
      'Brother, 47, has just been diagnosed with MND',
    ],
    ["Mr James' CT head shows a bleed", { name: 'Mr James' }, "The patient's CT head shows a bleed"],
    [
      "Mrs Quigley's son rang, she is vomiting",
      { name: 'Mrs Quigley' },
      "The patient's son rang, she is vomiting",
    ],
  ])('%s', (text, told, wording) => {
    expect(reworded(text, told)).toBe(wording);
  });
});

describe('a job', () => {
  it.each<[string, Told, string]>([
    ['45M lighthouse keeper, first seizure', { occupation: 'lighthouse keeper' }, '45M, first seizure'],
    ['64F retired nun, central chest pain', { occupation: 'retired nun' }, '64F, central chest pain'],
    ['a 50 yr lighthouse keeper, Hb 62', { occupation: 'lighthouse keeper' }, 'a 50 yr, Hb 62'],
    [
      '46yo Gurkha veteran with TB meningitis, steroids?',
      { occupation: 'veteran with TB' },
      '46yo Gurkha with TB meningitis, steroids?',
    ],
    [
      'The weather presenter, 47, has just been diagnosed with MND',
      { occupation: 'weather presenter' },
      'The patient, 47, has just been diagnosed with MND',
    ],
    [
      'refuses blood, mountain rescue team.',
      { event: 'mountain rescue', sort: 'incident' },
      'refuses blood.',
    ],
    [
      'refuses blood, member of the Braemar mountain rescue team. Hb 50',
      { event: 'the Braemar mountain rescue' },
      'refuses blood. Hb 50',
    ],
  ])('%s', (text, told, wording) => {
    expect(reworded(text, told)).toBe(wording);
  });

  it.each([
    ['64F lighthouse keeper from Skye, central chest pain, trop 40', '64F, central chest pain, trop 40'],
    ['67M bagpipe maker from Crieff, new AF, anticoagulate?', '67M, new AF, anticoagulate?'],
    [
      '46yo Gurkha veteran with TB meningitis, steroids how long?',
      '46yo Gurkha with TB meningitis, steroids how long?',
    ],
  ])('as it is found in %s', (text, wording) => {
    expect(safer(text)).toBe(wording);
  });
});

describe('what the question needs', () => {
  it('a second opinion is a question, not somebody who is the second', () => {
    expect(
      safer('Can I get a second opinion on this ECG? 52M bus driver from Hawick with palpitations'),
    ).toBe('Can I get a second opinion on this ECG? 52M with palpitations');
  });

  it.each([
    [
      "Vicar's wife 30F from Melrose 20 weeks pregnant, varicella contact yesterday, VZIG?",
      '20 weeks pregnant, varicella contact yesterday',
    ],
    ['31 trans man from Hawick 14 weeks pregnant on testosterone', '14 weeks pregnant'],
    [
      '37F ballet teacher 9/40 PV bleed since last night, RhD neg, lives on Coll',
      '9/40 PV bleed since last night',
    ],
  ])('the pregnancy stays in %s', (text, kept) => {
    expect(safer(text)).toContain(kept);
  });

  it('what happened at a place stays when the place goes', () => {
    expect(
      reworded('twin with CF from the Gordonstoun norovirus outbreak', {
        place: 'Gordonstoun',
      }),
    ).toBe('twin with CF from the norovirus outbreak');
  });

  it('a place with joined words goes whole', () => {
    expect(reworded('shearer on a farm near Hay-on-Wye, wound', { place: 'Hay' })).toBe(
      'shearer on a farm, wound',
    );
  });
});

describe('how long ago it began', () => {
  it.each([
    [
      '81F from Crieff, dense R hemiparesis, symptoms started 45 min ago, INR 1.4. Can we lyse?',
      '81F, dense R hemiparesis, symptoms started 45 min ago, INR 1.4. Can we lyse?',
    ],
    [
      '24F from Oban, 30/40, PV bleed 500 ml started 1 hour ago. What next?',
      '24F, 30/40, PV bleed 500 ml started 1 hour ago. What next?',
    ],
  ])('stays where the town can go: %s', (text, wording) => {
    expect(safer(text)).toBe(wording);
  });

  it.each([
    ['44M fell off the roof of the abattoir in Builth 2 days ago, T12 burst, no motor', 'injured 2 days ago'],
    ['58M farmer gored by a bull near Bala 3 hours ago, abdo rigid', 'injured 3 hours ago'],
    ['33F stabbed outside the Toxteth mosque 1 hour ago, BP 80', 'injured 1 hour ago'],
    ["the curate at St Bride's collapsed 20 min ago, gcs 9", 'collapsed 20 min ago'],
  ])('keeps what it is said of: %s', (text, kept) => {
    expect(safer(text).toLowerCase()).toContain(kept);
  });

  it('goes with a story that has nothing to do with it', () => {
    expect(safer('he won the lottery 2 weeks ago, 61M, new psychosis')).toBe('61M, new psychosis');
  });

  it.each([
    ['symptoms started 45 min ago, INR 1.4', '45 min ago', 'symptoms started in the last day, INR 1.4'],
    ['pain started 5 hours ago', '5 hours ago', 'pain started in the last day'],
    ['varicella contact yesterday, VZIG?', 'yesterday', 'varicella contact in the last few days, VZIG?'],
    ['tick bite 4 weeks ago, facial palsy', '4 weeks ago', 'tick bite in the last few weeks, facial palsy'],
    ['TB contact 2 months ago, isolate?', '2 months ago', 'TB contact in recent months, isolate?'],
    ['vomiting since 4am', 'since 4am', 'vomiting for some hours'],
    ['chest pain since last night, trop 12', 'last night', 'chest pain for some hours, trop 12'],
  ])('becomes loose where it must go: %s', (text, time, wording) => {
    expect(reworded(text, { time })).toBe(wording);
  });
});
