import { inflateSync } from 'node:zlib';

/** A picture as its pixels: red, green, blue and opacity, four bytes for each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const largest = 2048;

/**
 * Reads a PNG with eight bits a channel, in colour, with or without opacity, not interlaced: what Chromium and drawing programs write.
 * Undefined for anything else. Source: PNG specification, W3C, third edition, sections 5, 7 and 9.
 */
export function readPicture(png: Uint8Array): Picture | undefined {
  try {
    return read(Buffer.from(png));
  } catch {
    return undefined;
  }
}

function read(png: Buffer): Picture | undefined {
  if (!png.subarray(0, 8).equals(signature)) return undefined;
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head) return undefined;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth, colour, interlaced] = [head[8], head[9] ?? 0, head[12]];
  const channels = channelsOf[colour];
  if (!channels || depth !== 8 || interlaced !== 0 || width > largest || height > largest) return undefined;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const lines = unfilter(inflateSync(packed), width * channels, height, channels);
  return lines && { width, height, pixels: withOpacity(lines, channels) };
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** Takes back what was done to each line to pack it better; undefined where the data do not fit the size. */
function unfilter(raw: Buffer, lineBytes: number, height: number, channels: number): Buffer | undefined {
  if (raw.length !== (lineBytes + 1) * height) return undefined;
  const out = Buffer.alloc(lineBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (lineBytes + 1)] ?? 0;
    for (let x = 0; x < lineBytes; x++) {
      const at = y * lineBytes + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const above = y > 0 ? (out[at - lineBytes] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - lineBytes - channels] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter];
      if (guess === undefined) return undefined;
      out[at] = (raw[y * (lineBytes + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

/** Paeth's predictor. */
function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withOpacity(lines: Buffer, channels: number): Uint8Array {
  if (channels === 4) return lines;
  const count = lines.length / 3;
  const pixels = new Uint8Array(count * 4).fill(255);
  for (let pixel = 0; pixel < count; pixel++) pixels.set(lines.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return pixels;
}
