import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import { withoutDoubtful } from '../../src/identify/doubts.ts';
import { name } from '../../src/identify/recognizers/name.ts';
import type { DirectIdentifier } from '../../src/identify/types.ts';

const context = bareContext(new Date('2026-03-02T14:05:00Z'), {
  roster: ['Marlon Pryce', 'Sunniva Haugen', 'Dr Keziah Toller'],
  site: 'Leighton Hospital',
  team: 'Ward 7',
  channel: 'General',
});

function findNames(text: string): string[] {
  return withoutDoubtful(name.recognize(readDocument(text), context)).map((finding) =>
    text.slice((finding as DirectIdentifier).start, (finding as DirectIdentifier).end),
  );
}

describe('names told by what is said of their bearers', () => {
  it.each([
    ['a state of the body', 'Gwyneth slept through, no more vomits', ['Gwyneth']],
    ['a meal', 'Leopold ate half his porridge', ['Leopold']],
    ['a result', 'Nusrat hcg 1180 from 640, rescan Friday', ['Nusrat']],
    ['a count', 'Bronagh 3 seizures since handover, all short', ['Bronagh']],
    ['a question about a diagnosis', 'Fergal ?PE, needs a CTPA tonight', ['Fergal']],
    ['where somebody lies', 'Ottilie on the floor again, no head injury', ['Ottilie']],
    ['where somebody comes from', 'Zbigniew back from endoscopy, drowsy but fine', ['Zbigniew']],
    ['what somebody owns', "has anyone seen Philomena's glasses", ['Philomena']],
    ['a possessive without its apostrophe', 'agathas catheter is blocked again', ['agatha']],
    ['a need', 'Eunice needs her repeat script before noon', ['Eunice']],
    ['an errand', 'transport booked for Desmond, two man crew', ['Desmond']],
    ['a care', 'can somebody weigh Bartholomew before lunch', ['Bartholomew']],
    [
      'a list of jobs',
      'jobs: Ollerton cannula, Pennington rpt potassium, Adebisi chase the MRI',
      ['Ollerton', 'Pennington', 'Adebisi'],
    ],
    [
      'neighbours in a list',
      'Moynihan NBM, Kowalska home, Osborne - wife at 3',
      ['Moynihan', 'Kowalska', 'Osborne'],
    ],
    ['an epithet', 'Big Malachy refusing his depot again', ['Big Malachy']],
    ['a rank', 'Captain Merryweather declined his dressing', ['Captain Merryweather']],
    [
      'an initial with a name that no list holds',
      'tramadol labelled T. Quellinby, whose is it',
      ['T. Quellinby'],
    ],
    ['bloods to be taken', 'pls take bloods off Veronika, she only lets you', ['Veronika']],
    ['a death', 'we lost Gerald at 5.20, family were with him', ['Gerald']],
    ['a possessive and a result', "Duggan's potassium 6.4, calcium given", ['Duggan']],
    ['a name to be corrected', 'platelets for Rafferty not Raftery', ['Rafferty', 'Raftery']],
    ['a cell', 'cell 14 Duffield refused food', ['Duffield']],
    ['after an address', 'Marlon can you bleed Rosamund before the round', ['Rosamund']],
    ['a state behind a contraction', "Marjorie's fell again, no head injury", ['Marjorie']],
    ['legs', "Tam's off his legs since this morning", ['Tam']],
    ['being sick', "Bernie's been sick twice", ['Bernie']],
    ['a fall', "Edna's fallen out of bed", ['Edna']],
    ['a state of the belly', "Moira's vomited twice since lunch", ['Moira']],
    ['a move', "Hope's going to bay 2 once it is cleaned", ['Hope']],
    ['a return with an illness', "Wendy's back in, third time this winter, chest again", ['Wendy']],
    ['something owned that is low', "Norman's low potassium needs chasing", ['Norman']],
    ['a treatment had', 'did Sunday get his nebs', ['Sunday']],
    ['a ride home', "Maud's off to ct at 2", ['Maud']],
    ['a modal that is a name here', 'Will refused bloods again', ['Will']],
    ['another before a state', 'May stable overnight, bed 4', ['May']],
    ['a Turkish name that is a modal besides', "Can's CT is back, no bleed", ['Can']],
  ])('finds %s', (_, text, expected) => {
    expect(findNames(text)).toEqual(expected);
  });

  it.each([
    ['a colleague who tried', 'Caspian tried twice, still no blood'],
    ['a colleague who phoned in', 'Philippa phoned in sick, any cover for bay 2'],
    ['a colleague somewhere at work', 'ring Barnaby in IT, he reset mine in minutes'],
    ['a colleague on duty', 'Delphine is on nights this week'],
    ['somebody from a firm', 'Tristan from procurement is at the back door'],
    ['a colleague back on a weekday', 'Hamish is back on Monday, save him a bun'],
    ['a surgeon stuck in traffic', 'Mr Penhale is stuck on the M5, start without him'],
    ['a colleague who is relieved', 'can anyone relieve Jacinta, she has been on since 7'],
    ['those at the scene', 'Jermaine and Tilly are on scene, nothing needed'],
    ['a colleague with an object of care', 'Naomi clerked bed 3 and bed 5, bloods sent'],
    ['a colleague on the way', 'Porters say Tony is on his way with the chair'],
    ["a list that is a surgeon's", "Mr Ravenhall's list is running an hour late"],
    ['a verb that is a name', 'Drew bloods, all sent'],
    ['a verb that is a name, at the beginning', 'Chase bloods pls'],
    ['a verb that is a name, of a scan', 'Chase scan'],
    ['a verb that is a name, left out', 'Skip bloods today'],
    ['a modal behind a relative', 'Brought in by her husband. Will need CT. Anyone free?'],
    ['a modal behind a patient', "Discussed with patient's son. May need PEG."],
    ['a modal of what the writer does', 'Collateral from his wife. Will chase bloods.'],
    ['a modal of a question', 'Pt has told his wife. Can I share this with the GP?'],
    ['a pump', 'the Baxter pump is on charge'],
    ['a ward named after somebody', 'any beds on Dickinson tonight'],
    ['thanks', 'thanks to Roisin for the cake'],
    ['a famous man', 'saw Billy Connolly in the canteen, I swear'],
    ['an implant', 'Austin Moore as backup please'],
    ['a pronoun', 'He ate his lunch. He needs his tablets'],
    ['an ordinary word before a state', 'Everyone ate toast at 9'],
    ['an abbreviation', 'PD 70M, tremor worse, madopar late'],
    ['a time', "Back at 9 o'clock with the bloods"],
    ['a colleague who covers', "Priscilla's covering till 4"],
    ['a colleague behind with work', "Rosalind's fallen behind on her portfolio"],
    ['colleagues at odds', "Rosalind's fallen out with Barnaby"],
    ['a new colleague', "Rosalind's settled in well"],
    ['days of work', 'Rosalind Okehurst, works Mon-Wed'],
    ['a firm', 'Okehurst and Sons coming at 3'],
    ['a firm with an ampersand', 'Thwaite & Daughter want the certificate'],
    ['whom an invoice is for', 'invoice again, £318.40. Attn: Mrs Sheila Okehurst'],
    ['beds of a hospital', 'Princess Beatrice has two cubicles'],
    ['a machine that dies often', 'Gladys has died on us again mid trace'],
    ['builders', "Mr Polglaze's lads are back on the roof, drilling till 4"],
    ['whom a statement goes to', 'statements to Janine Okehurst'],
    ['a character', 'cannot believe they killed off Marjorie last night'],
    ['an exam', "can anyone explain q14? 'Mrs Jones presents with haemoptysis' answer says C"],
  ])('leaves %s alone', (_, text) => {
    expect(findNames(text)).toEqual([]);
  });
});
