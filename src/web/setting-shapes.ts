import { z } from 'zod';
import { channelClasses } from '../assess/types.ts';
import { channelModes } from '../chaperone/channel-settings.ts';
import { parseHours } from '../escalate/opening-hours.ts';

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

export const organisationCode = z
  .string()
  .regex(/^[A-Z0-9]{3,10}$/, 'must be an ODS code, like RXX or A81001');

/** What can be set for every scope, as a page sends it. */
export const settingShapes = {
  mode: orInherit(oneOf(channelModes)),
  channelClass: orInherit(oneOf(channelClasses)),
  quietHours: orInherit(
    z
      .string()
      .max(200, 'must be at most 200 characters')
      .refine(
        (text) => parseHours(text) !== undefined,
        'must be like "Mon-Fri 20:00-07:00, Sat 09:00-12:00"',
      ),
  ),
  nudgesPerDay: orInherit(
    z.int('must be a whole number').min(1, 'must be at least 1').max(20, 'must be at most 20'),
  ),
};

/** Null inherits again: undefined, as it is kept. */
export function orInherit<T extends z.ZodType>(shape: T) {
  return shape.nullable().transform((value) => value ?? undefined);
}
