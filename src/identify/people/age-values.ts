import { shareOfAges, shareOfInfants } from './age-shares.ts';

/** What an age means to the sum: values, the most exact first, the share it fits, and how wrong that may be. */
export interface AgeMeaning {
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
}

const CHECKED = 1.2;
const RECKONED = 3;

/** An exact age in whole years: 34 is "34", then "30s", then "adult". */
export function meaningOfYears(years: number): AgeMeaning {
  return { values: coarsen(String(years), years), share: shareOfAges(years, years), uncertainty: CHECKED };
}

/** An age told loosely ("fiftyish", "c. 50"): two years either way. */
export function meaningOfAbout(years: number): AgeMeaning {
  return {
    values: coarsen(`about ${years}`, years),
    share: shareOfAges(Math.max(0, years - 2), years + 2),
    uncertainty: RECKONED,
  };
}

/** A decade of life, or the early (0-3), middle (4-6) or late (7-9) part of it. */
export function meaningOfDecade(decade: number, part: 'early' | 'mid' | 'late' | undefined): AgeMeaning {
  const from = decade + (part === 'mid' ? 4 : part === 'late' ? 7 : 0);
  const to = decade + (part === 'early' ? 3 : part === 'mid' ? 6 : 9);
  const values = part ? [`${part} ${decade}s`] : [];
  return { values: [...values, `${decade}s`, 'adult'], share: shareOfAges(from, to), uncertainty: CHECKED };
}

/** An age in days, weeks or months: "6 months", then "infant" (under one year) or the years, then "child". */
export function meaningOfInfant(count: number, unit: 'hour' | 'day' | 'week' | 'month'): AgeMeaning {
  const unitDays = { hour: 1, day: 1, week: 7, month: 30.4 }[unit];
  const days = unit === 'hour' ? count / 24 : count * unitDays;
  const exact = `${count} ${unit}${count === 1 ? '' : 's'}`;
  const years = Math.floor(days / 365.25);
  return {
    values: [exact, years < 1 ? 'infant' : String(years), 'child'],
    share: shareOfInfants(days, unitDays),
    uncertainty: CHECKED,
  };
}

function coarsen(exact: string, years: number): string[] {
  if (years < 10) return [exact, 'child'];
  const decade = years < 13 ? '10 to 12' : years < 20 ? 'teens' : `${Math.floor(years / 10) * 10}s`;
  return [exact, decade, years < 18 ? 'child' : 'adult'];
}
