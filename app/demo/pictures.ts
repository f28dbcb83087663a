import sharp from 'sharp';
import * as needs from '../../modules/needs/needs.public.ts';
import { saveFile, tokenOf } from '../../platform/files/keep.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

const wide = 1200;
const high = 900;

/** Shapes only: a machine without Chinese fonts would draw letters as boxes. */
function drawn(ground: string, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}">
    <defs><radialGradient id="light" cx="35%" cy="25%" r="95%">
      <stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity=".45"/>
    </radialGradient></defs>
    <rect width="${wide}" height="${high}" fill="${ground}"/>${shapes}
    <rect width="${wide}" height="${high}" fill="url(#light)"/></svg>`;
}

function bars(count: number, x: number, y: number, lengths: readonly number[]): string {
  return Array.from({ length: count }, (_, row) => {
    const length = lengths[row % lengths.length] ?? 200;
    return `<rect x="${x}" y="${y + row * 46}" width="${length}" height="12" rx="5" fill="#4a4f57"/>`;
  }).join('');
}

const bill = drawn(
  '#7b5b3e',
  `<g transform="rotate(-4 600 450)"><rect x="260" y="50" width="680" height="810" fill="#f4f1e8"/>
    <rect x="420" y="95" width="360" height="24" rx="6" fill="#2e3238"/>
    ${bars(13, 310, 180, [260, 210, 300, 240])}${bars(13, 700, 180, [90, 130, 70])}
    <circle cx="790" cy="730" r="78" fill="none" stroke="#b3352b" stroke-width="9" opacity=".75"/>
    <path d="M790 690l12 26 28 3-21 19 6 28-25-15-25 15 6-28-21-19 28-3z" fill="#b3352b" opacity=".7"/></g>`,
);

const wall = drawn(
  '#cfc8b8',
  `<rect y="760" width="${wide}" height="140" fill="#8d8373"/>
    <path d="M640 0l-38 120 66 92-84 128 52 96-98 150 44 174" fill="none" stroke="#4b443a" stroke-width="13"/>
    <path d="M584 340l-120 64M636 436l132 70M538 586l-86 40" fill="none" stroke="#4b443a" stroke-width="6"/>
    <path d="M0 0h430c-60 150-210 190-430 260z" fill="#8f8467" opacity=".55"/>
    <rect x="880" y="250" width="220" height="300" fill="#9fb7c4" stroke="#6d5b45" stroke-width="22"/>
    <path d="M990 250v300M880 400h220" stroke="#6d5b45" stroke-width="12"/>`,
);

const medicine = drawn(
  '#5f6b61',
  `<rect y="600" width="${wide}" height="300" fill="#a98a62"/>
    <g transform="rotate(3 600 500)"><rect x="330" y="330" width="430" height="270" fill="#f6f6f2"/>
    <path d="M330 330l60-70h430l-60 70z" fill="#dfe3df"/><path d="M760 600l60-70V260l-60 70z" fill="#c9cec9"/>
    <rect x="330" y="520" width="430" height="46" fill="#3f7f6a"/>
    <path d="M520 380h50v-40h44v40h50v44h-50v40h-44v-40h-50z" fill="#b3352b"/></g>
    <g fill="#e9e4d4" stroke="#8b8577" stroke-width="5"><ellipse cx="880" cy="690" rx="52" ry="26"/>
    <ellipse cx="990" cy="730" rx="52" ry="26"/><ellipse cx="860" cy="770" rx="52" ry="26"/></g>`,
);

/** The grain of a phone's camera, always the same. */
async function photographed(svg: string): Promise<Buffer> {
  const noise = sharp({
    create: {
      width: wide,
      height: high,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 14 },
    },
  });
  const grain = await noise.png().toBuffer();
  const picture = sharp(Buffer.from(svg)).composite([{ input: grain, blend: 'soft-light' }]);
  return picture.blur(0.6).jpeg({ quality: 82 }).toBuffer();
}

/** Said a while ago on a phone, each with a picture or two, and given to one organisation. */
const told = [
  {
    ...{ words: '住院的结算单和药都拍了，自己掏了两千六，看看互助能补多少', service: 'medical-mutual' },
    ...{ pictures: [['结算单', bill] as const, ['药盒', medicine] as const], hours: 27, name: '薛建军' },
  },
  {
    ...{ words: '我妈一个人住，西墙裂了一道缝，下雨往里渗，有人能帮着抹一抹吗', service: 'youth-hands' },
    ...{ pictures: [['西墙', wall] as const], hours: 5, name: '高秀兰' },
  },
];

/** A few needs with pictures, so that files are seen in the demo; by the actions and checks that people's go through. */
export async function sayWithPictures(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { files } = runtime.parts;
  for (const { words, service, pictures, hours, name } of told) {
    const prepared = await Promise.all(
      pictures.map(async ([title, svg]) => files.prepare(await photographed(svg), `${title}.jpg`)),
    );
    const at = new Date(now.getTime() - hours * 3_600_000);
    const said = await runtime.write(
      city.city,
      { kind: 'anonymous' },
      async (ctx) => {
        const tokens: string[] = [];
        for (const one of prepared) tokens.push(tokenOf(ctx, await saveFile(ctx, files, one)));
        return needs.say(ctx, { words, areaId: city.area('yunhe'), via: 'portal', files: tokens });
      },
      at,
    );
    const choice = { version: 1, lead: city.service(service), joint: [], name, phone: '', areaId: null };
    await runtime.write(
      city.city,
      { kind: 'holder', needId: said.id },
      (ctx) => needs.choose(ctx, { ...choice, agreed: true }),
      at,
    );
  }
  await runtime.quiet();
  await runtime.settle(city.city);
}
