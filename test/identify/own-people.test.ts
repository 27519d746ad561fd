import { readDocument } from '../../src/identify/document.ts';
import { findOwnPeople } from '../../src/identify/world/own-people.ts';

const found = (text: string, followsDetails = false): string[] =>
  findOwnPeople(readDocument(text, followsDetails)).map(({ start, end }) => text.slice(start, end));

describe("one of the hospital's own who lies in it", () => {
  it.each([
    'its Jackie from the canteen, came in by ambulance this morning',
    'thats karen fae pharmacy up in bay 3',
    'Sue from reception is in bed 4 with a hip',
    'the porter from security has been admitted under us',
    'did you know Sister Wray is in? ran CCU for thirty years',
  ])('"%s"', (text) => expect(found(text)).not.toEqual([]));

  it.each([
    'Karen from pharmacy is in bay 3 doing the TTOs',
    "that's Karen from pharmacy in bay 3 doing the TTOs",
    'someone from infection control is in bay 4 with a clipboard',
    'food from the kitchen in bed 4',
    'bloods from the lab admitted to the record',
    'transfer from maternity, in bed 6',
    'Jackie from the canteen came in with cakes',
    'Sue from reception has been admitted to the midwifery course',
    'she ran the ward for twenty years, leaving do on friday',
  ])('not "%s"', (text) => expect(found(text)).toEqual([]));

  it('reads who worked here in a thread about a patient', () => {
    expect(found('she trained half of us', true)).toEqual(['trained half of us']);
  });
});
