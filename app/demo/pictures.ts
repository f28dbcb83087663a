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
      <stop offset="0" stop-color="rgb(255,255,255)" stop-opacity=".35"/><stop offset="1" stop-color="rgb(0,0,0)" stop-opacity=".45"/>
    </radialGradient></defs>
    <rect width="${wide}" height="${high}" fill="${ground}"/>${shapes}
    <rect width="${wide}" height="${high}" fill="url(#light)"/></svg>`;
}

function bars(count: number, x: number, y: number, lengths: readonly number[]): string {
  return Array.from({ length: count }, (_, row) => {
    const length = lengths[row % lengths.length] ?? 200;
    return `<rect x="${x}" y="${y + row * 46}" width="${length}" height="12" rx="5" fill="rgb(74,79,87)"/>`;
  }).join('');
}

const bill = drawn(
  'rgb(123,91,62)',
  `<g transform="rotate(-4 600 450)"><rect x="260" y="50" width="680" height="810" fill="rgb(244,241,232)"/>
    <rect x="420" y="95" width="360" height="24" rx="6" fill="rgb(46,50,56)"/>
    ${bars(13, 310, 180, [260, 210, 300, 240])}${bars(13, 700, 180, [90, 130, 70])}
    <circle cx="790" cy="730" r="78" fill="none" stroke="rgb(179,53,43)" stroke-width="9" opacity=".75"/>
    <path d="M790 690l12 26 28 3-21 19 6 28-25-15-25 15 6-28-21-19 28-3z" fill="rgb(179,53,43)" opacity=".7"/></g>`,
);

const wall = drawn(
  'rgb(207,200,184)',
  `<rect y="760" width="${wide}" height="140" fill="rgb(141,131,115)"/>
    <path d="M640 0l-38 120 66 92-84 128 52 96-98 150 44 174" fill="none" stroke="rgb(75,68,58)" stroke-width="13"/>
    <path d="M584 340l-120 64M636 436l132 70M538 586l-86 40" fill="none" stroke="rgb(75,68,58)" stroke-width="6"/>
    <path d="M0 0h430c-60 150-210 190-430 260z" fill="rgb(143,132,103)" opacity=".55"/>
    <rect x="880" y="250" width="220" height="300" fill="rgb(159,183,196)" stroke="rgb(109,91,69)" stroke-width="22"/>
    <path d="M990 250v300M880 400h220" stroke="rgb(109,91,69)" stroke-width="12"/>`,
);

const medicine = drawn(
  'rgb(95,107,97)',
  `<rect y="600" width="${wide}" height="300" fill="rgb(169,138,98)"/>
    <g transform="rotate(3 600 500)"><rect x="330" y="330" width="430" height="270" fill="rgb(246,246,242)"/>
    <path d="M330 330l60-70h430l-60 70z" fill="rgb(223,227,223)"/><path d="M760 600l60-70V260l-60 70z" fill="rgb(201,206,201)"/>
    <rect x="330" y="520" width="430" height="46" fill="rgb(63,127,106)"/>
    <path d="M520 380h50v-40h44v40h50v44h-50v40h-44v-40h-50z" fill="rgb(179,53,43)"/></g>
    <g fill="rgb(233,228,212)" stroke="rgb(139,133,119)" stroke-width="5"><ellipse cx="880" cy="690" rx="52" ry="26"/>
    <ellipse cx="990" cy="730" rx="52" ry="26"/><ellipse cx="860" cy="770" rx="52" ry="26"/></g>`,
);

/** The grain of a phone's camera, always the same. */
async function photographed(svg: string): Promise<Buffer> {
  const noise = sharp({
    create: {
      width: wide,
      height: high,
      channels: 3,
      background: 'rgb(128,128,128)',
      noise: { type: 'gaussian', mean: 128, sigma: 14 },
    },
  });
  const grain = await noise.png().toBuffer();
  const picture = sharp(Buffer.from(svg)).composite([{ input: grain, blend: 'soft-light' }]);
  return picture.blur(0.6).jpeg({ quality: 82 }).toBuffer();
}

/** Said a while ago on a phone, each with a picture or two, and given to one organisation. */
/** What is said with pictures. */
export const told = [
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
