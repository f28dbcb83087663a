import sharp from 'sharp';
import { filesWords } from './files.words.ts';
import { longSide, mostPixels, thumbnailSide } from './limits.ts';
import { refusedFile } from './refused.ts';

export interface Picture {
  readonly bytes: Buffer;
  readonly thumbnail: Buffer;
  readonly width: number;
  readonly height: number;
}

const formats: readonly string[] = ['jpeg', 'png', 'webp', 'gif'];
const white = { r: 255, g: 255, b: 255 };

/**
 * A picture made anew: upright, at most 2560 pixels long, a JPEG that any phone opens, and nothing of what the camera
 * wrote beside it (place, device, time). Throws a 400 for one that is too large or cannot be read to its end.
 */
export async function redraw(given: Uint8Array, name: string): Promise<Picture> {
  const settings = { failOn: 'error', limitInputPixels: mostPixels, pages: 1 } as const;
  try {
    // Only the header is read here.
    const found = await sharp(given, { ...settings, limitInputPixels: false }).metadata();
    if (!formats.includes(found.format)) throw refusedFile(filesWords.unknown, name);
    const pixels = found.width * found.height;
    if (pixels > mostPixels) {
      throw refusedFile(filesWords.pixels, name, {
        million: Math.ceil(pixels / 1e6),
        most: Math.floor(mostPixels / 1e6) - 2,
      });
    }
    const { data, info } = await sharp(given, settings)
      .autoOrient()
      .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: white })
      .toColourspace('srgb')
      .jpeg({ quality: 82, progressive: true })
      .timeout({ seconds: 30 })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = await sharp(data)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 72 })
      .toBuffer();
    return { bytes: data, thumbnail, width: info.width, height: info.height };
  } catch (error) {
    // sharp throws plain errors for whatever it cannot read.
    if (error instanceof Error && error.name === 'AppError') throw error;
    throw refusedFile(filesWords.broken, name);
  }
}
