// Makes a screenshot small: the same picture with at most 256 colours, which is all that a flat interface has.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of each pixel, row by row. */
  rgb: Uint8Array;
}

function* chunks(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** The predictor of PNG's fourth filter. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Undoes a row's filter in place; `before` is the row above. */
function unfilter(filter: number, row: Buffer, before: Buffer, step: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = i >= step ? row[i - step]! : 0;
    const up = before[i]!;
    const corner = i >= step ? before[i - step]! : 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    row[i] = (row[i]! + guess) & 255;
  }
}

/** Reads what browsers write: 8 bits a channel, with or without alpha, not interlaced. Throws for anything else. */
function decode(png: Buffer): Pixels {
  const parts = [...chunks(png)];
  const head = parts.find(({ type }) => type === 'IHDR')!.data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const step = { 2: 3, 6: 4 }[head[9]!];
  if (head[8] !== 8 || !step || head[12] !== 0) throw new Error('a PNG of another kind');
  const raw = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rgb = new Uint8Array(width * height * 3);
  let before: Buffer = Buffer.alloc(width * step);
  for (let y = 0; y < height; y++) {
    const start = y * (width * step + 1);
    const row = raw.subarray(start + 1, start + 1 + width * step);
    unfilter(raw[start]!, row, before, step);
    for (let x = 0; x < width; x++) rgb.set(row.subarray(x * step, x * step + 3), (y * width + x) * 3);
    before = row;
  }
  return { width, height, rgb };
}

const colourAt = (rgb: Uint8Array, at: number) => (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!;

/** Squared distance of two colours. */
function apart(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return red! * red! + green! * green! + blue! * blue!;
}

/** The most used colours that differ enough, and for every colour of the picture the nearest of them. */
function palette(rgb: Uint8Array): { colours: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byUse = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const colours: number[] = [];
  for (const enough of counts.size > 256 ? [640, 160, 40, 0] : [0]) {
    for (const colour of byUse) {
      if (colours.length === 256) break;
      if (colours.every((known) => apart(known, colour) > enough)) colours.push(colour);
    }
  }
  const nearest = (colour: number) =>
    colours.reduce((best, known, at) => (apart(known, colour) < apart(colours[best]!, colour) ? at : best), 0);
  return { colours, indexOf: new Map(byUse.map((colour) => [colour, nearest(colour)])) };
}

const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = -1;
  for (const byte of body) sum = TABLE[(sum ^ byte) & 255]! ^ (sum >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(~sum >>> 0, out.length - 4);
  return out;
}

/** The picture with a palette; the same one where that is no smaller. */
export function smallPng(png: Uint8Array): Buffer {
  const { width, height, rgb } = decode(Buffer.from(png));
  const { colours, indexOf } = palette(rgb);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf.get(colourAt(rgb, (y * width + x) * 3))!;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  const small = Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
  return small.length < png.length ? small : Buffer.from(png);
}
