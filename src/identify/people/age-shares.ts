import { AGES_UK_2023, UK_POPULATION } from '../lexicons/ages.ts';
import { OLDEST } from './age-limits.ts';

// The table ends at "90 and over". Each later year is taken as 0.7 of the one before: about 17,000 people of 100 and
// over, against some 16,000 in the UK (ONS, recalled).
const YEARLY_SURVIVAL_FROM_90 = 0.7;

const people = readTable();

function readTable(): readonly number[] {
  const ages: number[] = [];
  for (const line of AGES_UK_2023.trim().split('\n')) {
    const [age, males, females] = line.split(',').map(Number);
    ages[age ?? 0] = (males ?? 0) + (females ?? 0);
  }
  const ninetyAndOver = ages[90] ?? 0;
  for (let age = 90; age <= OLDEST; age += 1) {
    ages[age] = ninetyAndOver * (1 - YEARLY_SURVIVAL_FROM_90) * YEARLY_SURVIVAL_FROM_90 ** (age - 90);
  }
  return ages;
}

/**
 * Fraction of the UK population whose age lies between two ages, in years, both included. A bound below 1 that is not
 * whole means part of the first year of life (0.08 is four weeks). Ages over 115 count as 115; an empty span gives
 * the smallest share of one person.
 * Source: ONS mid-2023, single year of age.
 */
export function shareOfAges(from: number, to: number): number {
  let count = 0;
  for (let age = Math.floor(Math.min(from, OLDEST)); age <= Math.min(to, OLDEST); age += 1) {
    count += people[age] ?? 0;
  }
  if (to > 0 && to < 1) count *= to - Math.min(from, to);
  return Math.max(count, 1) / UK_POPULATION;
}

/**
 * Fraction of the UK population that is `days` old, give or take half the unit in which the age was told.
 * @param unitDays length of that unit in days: 1 for days, 7 for weeks, 30.4 for months
 */
export function shareOfInfants(days: number, unitDays: number): number {
  const year = Math.floor(days / 365.25);
  return Math.max(((people[year] ?? 0) * unitDays) / 365.25, 1) / UK_POPULATION;
}
