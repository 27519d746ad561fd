import { address } from '../../src/identify/recognizers/address.ts';
import { expectMarked, findIn } from './marked.ts';

describe('address', () => {
  it.each([
    ['number and street', 'visit please, «14 Quarry Row», dizzy since 6'],
    ['a letter after the number', 'no answer again at «62b Childers Street»'],
    ['town', 'lives at «3 Shore Street, Plockton»'],
    ['flat and street', "pt in «Flat 6, 41 Jordanmill Park» or is that the daughter's?"],
    ['flat and house', 'not answering the door, «Flat 9 Tulse House»'],
    ['flat and a Welsh house', 'new birth visit, «Flat 12, Llys Derwen»'],
    ['cottages', 'driver alarm, lives «3 Canal Cottages, Hopwash»'],
    ['a street of three words', 'keysafe for «28 Cold Harbour Walk» is on the referral'],
    ['a Scottish street', 'letter for her came back from «8 Skeen Gait»'],
    ['a house in a lane', "The new leg ulcer pt. It's «Old Orchard Cottage, Blind Lane, Badsley»"],
    [
      'a house by the way to it',
      "crew can't find it, it's «the Old Toll House up Garrick Lane», past the chapel",
    ],
    ['a Welsh court', 'catheter change, «14 Cwrt-y-Bedw, Llanfynydd», key safe round the side'],
    ['a Welsh house in a road', 'visit req for Mrs Pugh-Rees, «Bryn Awel, Capel Coch Road»'],
    ['a bungalow with a name', 'anticipatory meds for the lady at «Rayrigg Bungalow» tonight'],
    ['a house and village before a postcode', 'end of life. «Little Weach, Shirwell», EX31 4JR'],
    ['an old house and its village', 'misper, dementia, last seen «The Old Smithy, Elsdon»'],
    ['the number last', 'Who does the post? «Ballyeasy Road no. 61», her H&C is on it'],
    ['a farm before a postcode', "up at her niece's, «Bellabeg Farm», AB36 8UL, chi to follow"],
    ['a house with small words in its name', "he bides at «Shoulder o' Craig Cottage, Borgley»"],
    ['a flat without capitals', 'pt at «flat 4b 19 queens rd»'],
    ['capitals throughout', 'VISIT «14 QUARRY ROW», CHEST PAIN'],
    ['small letters', 'he lives at «14 quarry row lane» now'],
    ['the street without its kind', "she's at «14 Mafeking», key under the pot"],
    ['a number that is called one', 'the croft past the grotto, «no 7 Kilphedar». mind the ram'],
    ['with a relative', 'staying with her son at «41 Ashgrove»'],
    ['Welsh', 'DN visit «2 Ty Newydd, Llanrug»'],
    ['small letters for the street', 'amb to «96 Stockport road», timperley'],
    ['a boat', 'lives on «narrowboat Kingfisher, Braunston Marina»'],
    ['small letters with a code', '«7 sedge lane», gate code on the back of her chart'],
    [
      'a flat that is not called one',
      'door was opened by a neighbour at «19 Rushmore House», on the floor 2 days',
    ],
    ['a parkway', 'rails for the lady at «96 Damson Parkway, Solihull» bounced'],
    ['where she is now', "redirect the milk, mum's not at the hotel now she's at «41 Cavehill Mews»"],
    ['a number and a name before a postcode', 'letters for Mr Powis came back, «9 The Cwtch», NP15 1RQ'],
    ['a croft', 'visit «Croft 14, Kilphedar»'],
  ])('is found: %s', (_case, marked) => expectMarked(address, 'address', marked));

  it.each([
    ['a street alone', 'pt waiting on Station Road'],
    ["a saint's hospital", "5 St Mary's pts to come"],
    ['a doctor', '14 Dr Patel pts'],
    ['patients by age', '58F South Asian with ALP 190'],
    ['a venue', 'teaching venue is 12 High Street'],
    ['where a club moves', 'the leg club moves to the Methodist Hall, 22 Station Road, parking at the back'],
    ['roadworks', 'road closed at 12 High Street, patients late'],
    ['a surgery', '12 High Street surgery is full, send the patient on'],
    ["the author's own", 'I live at 12 High Street, BBQ at 6'],
    ["a care home's residents", '12 Elm Court residents have D&V'],
    ['a move of the practice', 'we have moved to 14 Queens Road'],
    ['a drop', 'patients: deliver the fridge to 14 Queens Road'],
    ['a pub', 'pub quiz at the Crown, 4 Bridge Street'],
    ['a panel', 'panel: 0945 Joshua Green, 1030 Mairead Hill'],
    ['a dose', 'gave 5 units then 10 Units'],
    ['a simulation', 'sim patient lives at 12 High Street, simulated'],
    ['a day', 'visit 14 March'],
    ['weeks', "she's at 37 Weeks"],
    ['a ward', 'visit 3 Rowan ward, patient waiting'],
    ['a bay', "she's at 14 Bay B"],
    ['an old test', 'does the ACE still use Harry Barnes 73 Orchard Close, patient got it'],
    ['parking', 'parking at 14 Chalk Road for patients'],
    ['a trading estate', 'unit 12 Sedge Lane trading estate, for patient chairs'],
    ['a lift to work in the snow', 'me please, 14 Station Rd, blue door'],
    ['a flat of staff', "Flat 3, 22 Elmwood Court: boiler out again, whoever's in there shower at work"],
    ['an office by the way to it', 'training is at Lister House up Garrick Lane'],
  ])('is not found: %s', (_case, text) => expectMarked(address, 'address', text));

  it('gives lower case with single spaces, with and without the town', () => {
    expect(findIn(address, 'pt lives at 3 Shore Street, Plockton')[0]?.values).toEqual([
      '3 shore street plockton',
      '3 shore street',
    ]);
  });
});
