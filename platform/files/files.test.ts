import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aPdf, aPicture } from '../../app/testing/file.fixtures.ts';
import { AppError } from '../../base/error.ts';
import { say } from '../../base/words.ts';
import { folderStore } from './byte-store.ts';
import { Files } from './files.ts';
import { cleanName, savedName } from './name.ts';
import { lookInside } from './pdf-reader.ts';
import { Line, Room } from './room.ts';

const files = new Files(folderStore('nowhere'));

async function why(bytes: Uint8Array, name = '东西.jpg'): Promise<string> {
  const error: unknown = await files.prepare(Buffer.from(bytes), name).catch((refused: unknown) => refused);
  if (!(error instanceof AppError)) throw new Error(`it was not refused: ${String(error)}`);
  expect(error.fields[0]?.path).toBe('file');
  return say(error.text, 'zh', error.values);
}

describe('a picture', () => {
  test('is made anew: nothing of what the camera wrote is left, the place neither', async () => {
    const sent = await aPicture();
    expect(sent.includes('Phone of')).toBe(true);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { bytes, thumbnail, type } = await files.prepare(sent, 'x.jpg');
    expect(type).toBe('image/jpeg');
    for (const made of [bytes, thumbnail ?? Buffer.alloc(0)]) {
      const { exif, xmp, iptc, orientation } = await sharp(made).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(made.includes('Phone of')).toBe(false);
      expect(made.includes('Exif')).toBe(false);
    }
  });

  test('is turned upright', async () => {
    const { width, height } = await files.prepare(
      await aPicture({ width: 60, height: 40, orientation: 6 }),
      '',
    );
    expect([width, height]).toEqual([40, 60]);
  });

  test.each([
    ['png', 'png'],
    ['webp', 'webp'],
    ['gif', 'gif'],
  ] as const)('may be %s, also half transparent', async (_, format) => {
    const sent = await sharp({
      create: { width: 3000, height: 10, channels: 4, background: { r: 1, g: 2, b: 3, alpha: 0 } },
    })
      .toFormat(format)
      .toBuffer();
    const { bytes, width, height } = await files.prepare(sent, 'x');
    expect([width, height]).toEqual([2560, 9]);
    const { channels, format: made } = await sharp(bytes).metadata();
    expect([channels, made]).toEqual([3, 'jpeg']);
    // What was transparent is paper, not black.
    expect((await sharp(bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
  });

  test('of 40 megapixels is taken', async () => {
    const sent = await aPicture({ width: 7303, height: 5477 });
    const { width, thumbnail } = await files.prepare(sent, 'x.jpg');
    expect(width).toBe(2560);
    expect((await sharp(thumbnail ?? undefined).metadata()).width).toBe(320);
  });

  test('of 200 megapixels is refused by its header alone', async () => {
    const small = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const huge = Buffer.from(small);
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(10_000, 20);
    // The header's checksum, as a forger would set it.
    const { crc32 } = await import('node:zlib');
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    // Behind the header stands one pixel: whoever read on would call it broken.
    expect(await why(huge)).toContain('百万像素');
  });

  test('that did not arrive whole is refused', async () => {
    const noise = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await why(noise.subarray(0, noise.length / 2))).toContain('没有传完整');
    expect(await why(Buffer.concat([noise.subarray(0, 3), Buffer.alloc(500, 65)]))).toContain('打不开');
  });
});

describe('what is neither picture nor document is refused by what it is, whatever it is called:', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), '是空的'],
    [
      'a vector drawing',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      '矢量图',
    ],
    ['a drawing behind blanks', Buffer.from(`\n  <!-- x -->\n<svg onload="alert(1)"/>`), '矢量图'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), '网页'],
    ['a Windows program', Buffer.from('MZ\x90\0\x03\0\0\0'), '程序'],
    ['a Linux program', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), '程序'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), '程序'],
    ['an iPhone’s HEIC', Buffer.from('\0\0\0\x24ftypheic\0\0\0\0mif1heic', 'latin1'), 'HEIC'],
    ['a text', Buffer.from('三个月没发工资'), '不是照片'],
    ['an archive', Buffer.from('PK\x03\x04'), '不是照片'],
  ])('%s', async (_, bytes, text) => {
    expect(await why(bytes, '照片.jpg')).toContain(text);
  });

  test('what is larger than 15 MB', async () => {
    expect(await why(Buffer.alloc(15 * 1024 * 1024 + 1, 0xff))).toContain('15 MB');
  });
});

describe('a PDF', () => {
  const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
  const launch = '<< /S /Launch /F (cmd.exe) >>';
  const packed = deflateSync(Buffer.from(`5 0 ${script}`));
  const objectStream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;

  test('that shows a page is taken as it is', async () => {
    const sent = aPdf();
    const { type, bytes, thumbnail } = await files.prepare(sent, '合同.pdf');
    expect(type).toBe('application/pdf');
    expect(bytes.equals(sent)).toBe(true);
    expect(thumbnail).toBeNull();
  });

  test.each([
    ['a script when it opens', aPdf({ catalogue: '/OpenAction 5 0 R', objects: [script] }), '带有程序'],
    [
      'a script with a disguised name',
      aPdf({ objects: [script.replace('/JavaScript /JS', '/Java#53cript /J#53')] }),
      '带有程序',
    ],
    ['a packed script', aPdf({ objects: [objectStream] }), '带有程序'],
    [
      'a script packed in an unusual way',
      aPdf({ objects: [objectStream.replace('/FlateDecode', '[/ASCIIHexDecode /FlateDecode]')] }),
      '带有程序',
    ],
    ['a program to start', aPdf({ catalogue: '/OpenAction 5 0 R', objects: [launch] }), '带有程序'],
    [
      'a file inside',
      aPdf({ catalogue: '/Names << /EmbeddedFiles 5 0 R >>', objects: ['<< /Names [] >>'] }),
      '夹带',
    ],
    ['a lock', aPdf({ trailer: '/Encrypt 5 0 R', objects: ['<< /Filter /Standard /V 2 /R 3 >>'] }), '密码'],
    ['nothing behind its first line', Buffer.from('%PDF-1.7\nMZ this is a program\n'), '打不开'],
    ['a program before it', Buffer.concat([Buffer.from('MZ\x90\0'), aPdf()]), '程序'],
    ['its end cut off', aPdf().subarray(0, 150), '打不开'],
  ])('with %s is refused', async (_, bytes, text) => {
    expect(await why(bytes, '合同.pdf')).toContain(text);
  });

  /** Some kilobytes that unpack into a table of so many million objects, all of which a reader makes at once. */
  function swollen(millions: number): Buffer {
    const table = deflateSync(Buffer.alloc(millions * 3_000_000), { level: 1 });
    const head = '%PDF-1.7\n';
    const of = `/Size ${millions * 1_000_000} /W [1 1 1] /Root 1 0 R /Filter /FlateDecode /Length ${table.byteLength}`;
    const end = `\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF\n`;
    const start = `${head}1 0 obj\n<< /Type /XRef ${of} >>\nstream\n`;
    return Buffer.concat([Buffer.from(start), table, Buffer.from(end)]);
  }

  test('that is whole is opened well within its time', async () => {
    expect(await lookInside(aPdf(), 15_000)).toBe('fine');
  });

  test('made to keep its reader busy is given up in time, and holds up nobody meanwhile', async () => {
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 10);
    expect(await lookInside(swollen(4), 600)).toBe('too-slow');
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
  });

  test('made to fill the memory ends its own thread only, and is refused', async () => {
    expect(await why(swollen(40), '合同.pdf')).toMatch(/打不开/);
  });

  test('with a packed object that does nothing is taken', async () => {
    const tame = deflateSync(Buffer.from('6 0 << /Title (x) >>'));
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${tame.length} >>\nstream\n${tame.toString('latin1')}\nendstream`;
    expect((await files.prepare(aPdf({ objects: [stream] }), 'x.pdf')).type).toBe('application/pdf');
  });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\王\\工资条.jpg', '工资条'],
  ['工资\u202Egpj.exe', '工资gpj'],
  ['a\u0000b\nc\u200b.png', 'abc'],
  ['.htaccess', ''],
  ['字'.repeat(300), '字'.repeat(80)],
  ['  两个   空格 .jpeg', '两个 空格'],
  ['\ud800半个.png', '\ufffd半个'],
])('the name %j is shown as %j', (given, shown) => {
  expect(cleanName(given)).toBe(shown);
});

test('what is saved has the ending of what it is', () => {
  expect(savedName('工资条', 'image/jpeg')).toBe('工资条.jpg');
});

test('one is worked on at a time, and one that fails holds up nobody', async () => {
  const line = new Line();
  const seen: string[] = [];
  const slow = line.run(async () => {
    seen.push('first begins');
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push('first ends');
    throw new Error('broken');
  });
  const quick = line.run(() => Promise.resolve(seen.push('second')));
  await expect(slow).rejects.toThrow('broken');
  await quick;
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});

test('room is given while there is some, and again when it was given back', () => {
  const room = new Room(10);
  expect([room.take(6), room.take(6), room.take(4)]).toEqual([true, false, true]);
  room.giveBack(6);
  expect(room.take(6)).toBe(true);
});
