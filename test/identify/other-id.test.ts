import { otherId } from '../../src/identify/recognizers/other-id.ts';
import { expectMarked, findIn } from './marked.ts';

describe('other identifying numbers and handles', () => {
  it.each([
    ['National Insurance', 'I only have her NI, «AB 12 34 56 C»'],
    ['National Insurance together', 'pt NINO «AB123456C»'],
    ['passport', 'passport in the day room, no. «533801926», belongs to the gent'],
    ['foreign passport', 'foreign passport «ZD4471903» photocopied'],
    ['driving licence', 'his licence «MORGA753116SM9IJ» was on him'],
    ['vehicle', 'Gent left before triage. Drove off in a red Yaris «MJ19 KDX»'],
    ['plate', 'RTC driver, plate «HX68 LKN», police need the kit'],
    ['UBRN', 'UBRN «0006 8812 4470» has been rejected'],
    ['UBRN together', 'ubrn «000688124470»'],
    ['two UBRNs', 'UBRN «0007 7120 9934» has no photo, and «0007 7131 2208» is somebody asking'],
    ['sample', 'Haemolysed K 7.9, sample «26H4410773»'],
    ['histology', 'pot has «H26/08114», form has «H26/08141»'],
    ['accession', 'The older one, acc no «BAS-2509-33170»'],
    ['group and save', 'Group and save lab no «BT-2605-0193»'],
    ['swab', 'Swab «S26-0448812» MRSA +'],
    ['clinic', 'clinic no «SH-26-00418» wants result by txt'],
    ['dots and a letter', 'lost a second tube. «G26.118830.Y»'],
    ['ambulance', 'ring back CAD «03318» of the 21st, he is clammy again'],
    ['prison', 'New in at six: «A5519EX». Type 1'],
    ['prison on a wing', '«B7720TQ» is down for escort, nobody told the wing'],
    ['prescription', 'EPS «7C4E1A-W97777-0B62FQ» gone from spine'],
    ['service number', 'right transtibial, MOD no «30152266»'],
    ['major incident', 'First two through decon: «MI-0001» and «MI-0002»'],
    ['handle', 'they messaged our insta from «@tash.lumi_z», can I reply?'],
  ])('is found: %s', (_case, marked) => expectMarked(otherId, 'other_id', marked));

  it.each([
    ['a prefix that is never issued', 'her NI is GB123456A or QQ 12 34 56 A'],
    ['a suffix that is never issued', 'her NI is AB123456E'],
    ['nine digits without a passport', 'the gent left 533801926 on the desk'],
    ['a licence with month 13', 'licence MORGA713116SM9IJ'],
    ['a plate without a vehicle', 'ask about MJ19 KDX'],
    ["a colleague's car", 'whose car is MJ19 KDX, lights are on'],
    ["a visitor's parking", 'parking booked under his reg MJ19 KDX'],
    ['an ambulance', 'cage vehicle MX71 KJO off road'],
    ['a ticket', 'Ticket RITM0417720 raised'],
    ['a lot', 'lot 4530144 exp 05/2026'],
    ['blood units', 'two O neg out, G101 626 043 221 back in'],
    ['a mention of a colleague', 'thanks @Ravi insta is lovely'],
    ['our own handle', 'follow us on insta @ward_six_team'],
    ['an asset tag', 'Asset tag BT-2605-0193, ask for the hoist'],
    ['a test sample', 'test patient sample 26H4410773'],
  ])('is not found: %s', (_case, text) => expectMarked(otherId, 'other_id', text));

  it('gives upper case without separators, handles without the @', () => {
    expect(findIn(otherId, 'NI ab 12 34 56 c for her')[0]?.values).toEqual(['AB123456C']);
    expect(findIn(otherId, 'insta is @Big_Dan')[0]?.values).toEqual(['big_dan']);
  });
});
