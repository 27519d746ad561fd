import { readDocument } from '../../src/identify/document.ts';
import { findRenown } from '../../src/identify/world/renown.ts';

const found = (text: string, followsDetails = true): string[] =>
  findRenown(readDocument(text, followsDetails)).map(({ start, end }) => text.slice(start, end));

describe('how a patient is known to a whole place', () => {
  it.each([
    "it's him on the plaque",
    'thats her on the town mural',
    "that's his face on the side of every bus",
    'the stand was named after his dad',
    'the lifeboat is called after her',
    '40 years on the mobile library',
    "she did fifty years at the organ in St Brannock's",
    'his wife chairs the health board',
    'she owns the local paper',
    'he captains Thornby Rovers',
    'her son plays prop for the county',
    'she was headlining on Saturday',
    'he wrote a book about it',
    'she was the last matron of this place',
    'first woman to row it alone',
    'he was the first to swim it in winter',
    'youngest person to captain the lifeboat',
    'first to do it on one leg',
    'last of the wheelwrights',
    'the last of the old lamplighters',
  ])('"%s"', (text) => expect(found(text)).not.toEqual([]));

  it.each([
    'that was her on the phone',
    "it's him in bed 4",
    'thats her on the trolley',
    "it's him on the list for Friday",
    'she named the baby after her gran',
    '20 years on dialysis',
    '30 years on methadone',
    '12 years at the same practice',
    'he runs the clinic on Mondays',
    'she leads the ward round',
    'her son plays football',
    'in the headlines again',
    'first to be seen tomorrow',
    'she was the first to arrive',
    'first on the list to go',
    'last of the outliers',
    'last of the porters on tonight',
    'last of the transfers',
    'the last dose of the day',
    'she read a book about it',
  ])('not "%s"', (text) => expect(found(text)).toEqual([]));

  it('needs a patient', () => {
    expect(found('top of the bill on saturday', false)).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
