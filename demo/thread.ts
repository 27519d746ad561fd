/**
 * The short invented thread that the demo plays into the channel: harmless line by line, one person in sum.
 * Nobody in it exists.
 */
export const inventedThread: readonly string[] = [
  'Morning all. 34-year-old woman in ED, 39.6, bit of a rash, otherwise well. Anyone keen on fevers?',
  'She got back from Sierra Leone last week, was with family in Kenema',
  'Rash has gone haemorrhagic now, ?Lassa. Admitted to Belford Hospital on Tuesday. What would you do first?',
];
