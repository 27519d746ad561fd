import { event } from '../../src/identify/recognizers/event.ts';
import { findQuasi } from './quasi.ts';

const singlesOut = (text: string): boolean =>
  findQuasi(event, text).some((found) => found.unique && found.share <= 2e-5);

describe('event', () => {
  it.each([
    ['the tram', 'the lad who was hit by the tram yesterday'],
    [
      'the tram, of who plays in a band',
      'the lad who was hit by the tram yesterday, he plays in the silver band',
    ],
    ['a broadcaster', "this is the fall from the quarry, it's already on BBC Wales. 19M"],
    ['a newspaper', "There's one woman who plays them and she's been in the Mercury about it"],
    ['the phones', "is it the fella who was livestreaming it? he's in resus"],
    ['a road', 'the lad from the crash on the A38, he is in theatre'],
    ['a place and an incident', "oh that's the Tollgate Road shooting guy"],
    ['a house fire', 'Denton Holme house fire, teenage lad, his mum and sisters'],
    ['someone asked for by a deed', 'is it the woman who chained herself to the pool railings? she is 40'],
    ['cameras', 'his wife is here, cameras outside the main entrance'],
    ['a jury', "she's on the jury in the quarry murder trial, vertigo, 50s"],
    ['an incident that somebody is known by', 'the zip wire lad, he is 19, femur'],
    ['a video', "that's the video going round, she is 26"],
    ['a birth', "it's the boy who was born in the back of the ambulance, he's 9, MPS"],
    ['a fire in dialect', 'the guy fae the distillery fire is fit for interview'],
    ['what happened at a concern', 'the family from the hotel fire need a cot'],
    ['a disaster of the past', 'he was at Hillsborough, 60s, flashbacks'],
  ])('singles out by %s', (_case, text) => {
    expect(singlesOut(text)).toBe(true);
  });

  it.each([
    ['a road accident', 'RTC, 34M, isolated femur'],
    ['a ladder', '62M fell off a ladder, wrist'],
    ['a height', 'F 40s, fall from height, L1 burst'],
    ['a horse', '24F, kicked by a horse, liver lac'],
  ])('finds, but does not single out by, %s', (_case, text) => {
    const found = findQuasi(event, text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ unique }) => !unique)).toBe(true);
  });

  it.each([
    ['the van that somebody came by', 'the one who came off the van at 5?'],
    ['a bed told by a paper', 'we are down to the one from the papers, a door. Only female PICU bed is free'],
    ['small talk about the news', 'did you see the one on the news, fella in Spain drank eight cans?'],
    ['good news', 'good news, 34M extubated'],
    ['a news score', 'NEWS 4, 34M, sats 94'],
    ['paper notes', 'his old notes are on paper'],
    ['an exercise', 'major incident exercise on Tuesday, explosion, made up names'],
    ['a trial', 'Neoadj trial or straight to surgery? 38F'],
    ['fire safety', 'fire training is overdue for six of you'],
    ['a viral illness', 'neuts 1.7, viral thing last week, whole household, 40s'],
    ['a declared incident', 'MAJOR INCIDENT STANDBY. Steam rail derailment, 40 casualties'],
    ['an empty post', ''],
  ])('does not single out by %s', (_case, text) => {
    expect(singlesOut(text)).toBe(false);
  });

  it('takes incidents a year as the share of a plain one', () => {
    const [found] = findQuasi(event, '62M fell off a ladder');
    expect((found?.share ?? 0) * 68_265_209).toBeCloseTo(40_000, 3);
  });
});

describe('news told twice', () => {
  const values = (text: string) => findQuasi(event, text).map((found) => found.values);

  it('is the same news where the second has no name', () => {
    expect(values('the lad in bed 3, 19, was in the Gazette')).toContainEqual(['the gazette', 'in the news']);
    expect(values('the lad in bed 3, 19, was on the front page')).toEqual([['in the news']]);
  });
});
