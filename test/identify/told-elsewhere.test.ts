import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import { identify } from '../../src/identify/identify.ts';
import { isToldElsewhere } from '../../src/identify/people/told-elsewhere.ts';

const isElsewhere = (text: string): boolean => isToldElsewhere(readDocument(text));

describe('what is told of people whom nobody here looks after', () => {
  it.each([
    'Quiz for the F1s. 52 year old farrier with a fever, what do you send?',
    'Friday quiz: 61M, beekeeper, odd rash',
    'Journal club tomorrow: a man of 30 with rabies',
    "case report in last month's journal, 70 yr old diver with scurvy",
    'the BMJ case, 33F, organist',
    'paper round: NEJM case, 34 yr old woman from Guinea',
    'network note out: one confirmed case in Leeds, 40s',
    'UKHSA alert, 2 cases of diphtheria in Kent',
    'see that thing in Queensland, fella bitten by a croc',
    'did anyone read that story about the nurse in Brazil',
  ])('"%s"', (text) => expect(isElsewhere(text)).toBe(true));

  it.each([
    '',
    'he runs the quiz at the Bell, 61M, chest pain',
    'one for a case report! 70M with scurvy, bed 6',
    'Case of the week: 19F, back from Gabon',
    'Spot diagnosis: 34F, only female blacksmith in Ullapool',
    "Grand rounds Thursday: the local MP's stroke",
    'Quiz: 34F back from Sierra Leone, seen here last night, what is it',
    'Quiz from our ED: 70M with scurvy',
    'did you see that thing in resus',
    'see that thing on his arm, 40M',
    'UKHSA alert: the contact is our lady in bay 2',
    'the journal wants our case, he is here in bed 4',
    'anyone see the report on the lad from Spain, he is in bed 9',
    'case conference at 2 for the lady from Elm Court',
    'she teaches at the quiz league, 40F',
  ])('not "%s"', (text) => expect(isElsewhere(text)).toBe(false));

  it('leaves no detail of anybody, and keeps an identifier', () => {
    const context = bareContext(new Date('2026-03-02T14:05:00Z'));
    expect(identify('Quiz: 44 year old falconer, back from Oman, new murmur', context)).toEqual([]);
    expect(
      identify('Journal club today at 1. Mrs Oakes, DOB 3/4/51, still needs a scan', context).map(
        ({ kind }) => kind,
      ),
    ).toContain('direct');
  });
});
