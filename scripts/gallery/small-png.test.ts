// A picture made small is the same picture: compared pixel by pixel with another reader of PNG would be, by reading it back.
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smallPng } from './small-png';

/** A picture as a browser writes it: 8 bits, three channels, filter 0. */
function picture(width: number, height: number, colour: (x: number, y: number) => [number, number, number]): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (width * 3 + 1) + 1 + x * 3);
  const part = (type: string, data: Buffer) => {
    const out = Buffer.alloc(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, 'latin1');
    data.copy(out, 8);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    part('IHDR', head),
    part('IDAT', deflateSync(rows, { level: 0 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a picture with a palette, row by row. */
function colours(png: Buffer, width: number): number[][] {
  const part = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [table, rows] = [part('PLTE'), inflateSync(part('IDAT'))];
  return [...rows].flatMap((index, at) => (at % (width + 1) ? [[...table.subarray(index * 3, index * 3 + 3)]] : []));
}

it('few colours: every pixel as it was, in fewer bytes', () => {
  const shades = (x: number, y: number): [number, number, number] => [x % 3 ? 22 : 255, y % 2 ? 24 : 250, 27];
  const large = picture(40, 30, shades);
  const small = smallPng(large);
  expect(small.length).toBeLessThan(large.length / 10);
  expect(colours(small, 40)).toEqual(Array.from({ length: 1200 }, (_, at) => shades(at % 40, Math.floor(at / 40))));
});

it('many colours: each pixel near what it was', () => {
  const many = (x: number, y: number): [number, number, number] => [x * 4, y * 4, 128];
  const small = colours(smallPng(picture(60, 60, many)), 60);
  const off = small.map(([red, green], at) => Math.hypot(red! - (at % 60) * 4, green! - Math.floor(at / 60) * 4));
  expect(Math.max(...off)).toBeLessThan(40);
});
