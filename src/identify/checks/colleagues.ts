const DASH = / [-–|] /;
const IN_BRACKETS = /[([].*$/;
const TITLES =
  /^(?:(?:dr|mr|mrs|ms|miss|mx|prof|professor|sr|sister|nurse|matron|rev|revd|fr|father|capt|captain|cpl|sgt|surg|lt|cdr|maj|major|hca|odp|cns|anp|acp|rn|rm|midwife)\.? )+/i;

/**
 * What may be a colleague's name in a display name, without titles and brackets: "Callan Fisk" of "Dr Callan Fisk (GP)", both sides
 * of the dash of "Call handler - Marie", for either may be the role.
 */
export function bareNames(displayName: string): readonly string[] {
  return displayName.split(DASH).map((part) => part.replace(IN_BRACKETS, '').trim().replace(TITLES, ''));
}
