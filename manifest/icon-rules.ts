import { readPicture } from './picture.ts';

/** Sides in pixels. Source: Microsoft Teams, "Design your app icon". */
const colourSide = 192;
const outlineSide = 32;
/** The part of the colour icon that every host shows, whatever shape it cuts out. */
const safeSide = 120;

/**
 * Colour icon: 192 × 192, its background one colour to the edges, or nothing; the symbol within the middle that no host cuts off.
 * @returns what is wrong; nothing for a good icon
 */
export function checkColourIcon(name: string, png: Uint8Array): string[] {
  const picture = readPicture(png);
  if (!picture) return [`${name}: is no PNG with eight bits a channel`];
  const { width, height, pixels } = picture;
  if (width !== colourSide || height !== colourSide)
    return [`${name}: is ${width} × ${height}, must be ${colourSide} × ${colourSide}`];
  const colourAt = (pixel: number) => pixels.subarray(pixel * 4, pixel * 4 + 4).join(' ');
  const background = colourAt(0);
  const margin = (colourSide - safeSide) / 2;
  const strays = range(colourSide * colourSide).filter((pixel) => {
    const [x, y] = [pixel % colourSide, Math.floor(pixel / colourSide)];
    const safe = Math.min(x, y) >= margin && Math.max(x, y) < colourSide - margin;
    return !safe && colourAt(pixel) !== background;
  });
  if (strays.length > 0)
    return [`${name}: its symbol must stay within the ${safeSide} pixels in the middle, on one colour`];
  return range(colourSide * colourSide).every((pixel) => colourAt(pixel) === background)
    ? [`${name}: shows nothing`]
    : [];
}

/**
 * Outline icon: 32 × 32, nothing but white on nothing; with a clear background, and something to see.
 * @returns what is wrong; nothing for a good icon
 */
export function checkOutlineIcon(name: string, png: Uint8Array): string[] {
  const picture = readPicture(png);
  if (!picture) return [`${name}: is no PNG with eight bits a channel`];
  const { width, height, pixels } = picture;
  if (width !== outlineSide || height !== outlineSide)
    return [`${name}: is ${width} × ${height}, must be ${outlineSide} × ${outlineSide}`];
  const all = range(width * height).map((pixel) => pixels.subarray(pixel * 4, pixel * 4 + 4));
  const seen = all.filter(([, , , opacity]) => opacity !== 0);
  const problems: string[] = [];
  if (seen.some(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255))
    problems.push(`${name}: has a colour that is not white`);
  if (all[0]?.[3] !== 0 || seen.length > all.length / 2)
    problems.push(`${name}: its background is not transparent`);
  if (!seen.some(([, , , opacity]) => opacity === 255)) problems.push(`${name}: shows nothing`);
  return problems;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
