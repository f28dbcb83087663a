import sharp from 'sharp';
import type { TestCity } from './city.ts';
import { aKey } from './need.fixtures.ts';

interface Shape {
  readonly width?: number;
  readonly height?: number;
  /** Another colour, another content. */
  readonly red?: number;
  /** EXIF's number for how the camera was held. */
  readonly orientation?: number;
}

function plain({ width = 60, height = 40, red = 200 }: Shape) {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 120, b: 90 } } });
}

/** A small JPEG as a phone makes it, with the place where it was taken. */
export async function aPicture(shape: Shape = {}): Promise<Buffer> {
  return plain(shape)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Phone of 王桂兰' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 33/1 44/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 4/1 7/1',
      },
    })
    .withMetadata({ orientation: shape.orientation ?? 1 })
    .toBuffer();
}

export interface Sent {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Sends a file as the API takes it. */
export async function send(
  city: TestCity,
  bytes: Uint8Array,
  name = '照片.jpg',
  who: { as?: string; secret?: string; key?: string } = {},
): Promise<Sent> {
  const path = `/api/files?name=${encodeURIComponent(name)}`;
  return city.ok<Sent>('POST', path, { ...who, body: bytes, key: who.key ?? aKey() });
}

interface PdfParts {
  /** Put into the catalogue. */
  readonly catalogue?: string;
  readonly objects?: readonly string[];
  readonly trailer?: string;
}

/** A PDF of one page with the given additions, its table of objects right. */
export function aPdf({ catalogue = '', objects = [], trailer = '' }: PdfParts = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
    '<< /Length 0 >>\nstream\n\nendstream',
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [index, object] of all.entries()) {
    places.push(Buffer.byteLength(text, 'latin1'));
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const table = Buffer.byteLength(text, 'latin1');
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${String(all.length + 1)}\n0000000000 65535 f \n${lines}`;
  text += `trailer\n<< /Size ${String(all.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
