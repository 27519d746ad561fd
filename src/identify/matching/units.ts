const ROOM = 0x4000;
const shared = new Uint16Array(ROOM);

/**
 * The UTF-16 code units of a text, two zeros behind the last: a text is read several times over, and each look at a character of a
 * string costs what ten looks at an array do. Valid until the next call, as the room is used again.
 */
export function unitsOf(text: string): Uint16Array {
  // What one endless post needs is not kept for all that follow.
  const units = text.length + 2 <= ROOM ? shared : new Uint16Array(text.length + 2);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  units[text.length + 1] = 0;
  return units;
}
