import { deflateSync } from 'node:zlib';
import { checkPackage, checkRules, type PackageFiles } from '../../manifest/rules.ts';
import { good } from './broken-package.ts';

/** Draws a PNG whose pixels, four bytes each, are given by their place. */
function draw(side: number, pixel: (x: number, y: number) => readonly number[]): Uint8Array {
  const lines = Array.from({ length: side }, (_, y) => [
    0,
    ...Array.from({ length: side }, (_, x) => pixel(x, y)).flat(),
  ]).flat();
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const clear = [255, 255, 255, 0];
const white = [255, 255, 255, 255];
const teal = [11, 85, 99, 255];
const inside = (x: number, y: number, low: number, high: number) =>
  Math.min(x, y) >= low && Math.max(x, y) < high;
const icon = (name: string, png: Uint8Array) => ({ ...good, [name]: png });

describe('the icons of a package', () => {
  it.each<[string, PackageFiles, string]>([
    ['an icon that is no PNG', icon('color.png', Buffer.from('GIF89a')), 'color.png: is no PNG'],
    [
      'a small icon',
      icon(
        'color.png',
        draw(96, () => teal),
      ),
      'color.png: is 96 × 96, must be 192 × 192',
    ],
    [
      'an empty icon',
      icon(
        'color.png',
        draw(192, () => teal),
      ),
      'color.png: shows nothing',
    ],
    [
      'an icon that a host would cut off',
      icon(
        'color.png',
        draw(192, (x, y) => (inside(x, y, 20, 172) ? white : teal)),
      ),
      'must stay within the 120 pixels',
    ],
    ['an outline that is no PNG', icon('outline.png', Buffer.from('x')), 'outline.png: is no PNG'],
    [
      'a large outline',
      icon(
        'outline.png',
        draw(64, () => clear),
      ),
      'is 64 × 64, must be 32 × 32',
    ],
    [
      'an outline in colour',
      icon(
        'outline.png',
        draw(32, (x, y) => (inside(x, y, 10, 20) ? teal : clear)),
      ),
      'a colour that is not white',
    ],
    [
      'an outline on white',
      icon(
        'outline.png',
        draw(32, () => white),
      ),
      'background is not transparent',
    ],
    [
      'an outline of nothing',
      icon(
        'outline.png',
        draw(32, () => clear),
      ),
      'outline.png: shows nothing',
    ],
  ])('refuses %s', (_what, files, words) => {
    const problems = checkRules(files);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });

  it('takes icons that keep the rules, whoever drew them', async () => {
    const files = {
      ...good,
      'color.png': draw(192, (x, y) => (inside(x, y, 36, 156) ? white : teal)),
      'outline.png': draw(32, (x, y) => (inside(x, y, 10, 20) ? white : clear)),
    };
    expect(await checkPackage(files)).toEqual([]);
  });
});
