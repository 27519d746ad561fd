/** Nobody alive in the United Kingdom is older, to the nearest five years; written with a unit, a year of birth or a label. */
export const OLDEST = 115;

/**
 * The oldest that a number without a unit is taken to be: one in a hundred thousand lives so long, and beyond it a number is a
 * pressure, a pulse or a weight.
 */
export const OLDEST_BARE = 110;

/** From this age on, somebody is seen as an adult. */
export const ADULT = 16;
