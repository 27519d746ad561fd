import { z } from 'zod';

/** A list whose members are taken where they can be read; none where it is no list. What the platform adds must not stop a message. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.optional().catch(undefined))
    .catch([])
    .transform((items) => items.filter((entry) => entry !== undefined));
