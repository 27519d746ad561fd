import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';
import { findBeds } from '../world/beds.ts';
import { findOddHomes } from '../world/odd-homes.ts';
import { findOutwardCodes } from '../world/outward-codes.ts';
import { findPremises } from '../world/premises.ts';
import { findSettlements } from '../world/settlements.ts';

/**
 * Where a patient lives, lies or was found: towns and villages, hospitals, wards and beds, named premises, outward
 * postcodes. Meeting rooms, depots and the author's own site are not a patient's place; an empty post has none.
 */
export const place: Recognizer = {
  name: 'place',
  recognize(document, context): readonly QuasiIdentifier[] {
    if (document.tokens.length === 0) return [];
    return [
      ...findBeds(document),
      ...findPremises(document),
      ...findOddHomes(document),
      ...findSettlements(document, context),
      ...findOutwardCodes(document),
    ];
  },
};
