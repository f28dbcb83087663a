import { describe, expect, it } from 'vitest';
import {
  customProperties,
  dark,
  deskSheet,
  grounds,
  light,
  type Palette,
  strongDark,
  strongLight,
} from './tokens.ts';

/** WCAG 2.2, relative luminance of an sRGB colour `#RRGGBB`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

const texts = [
  'ink',
  'quiet',
  'accent',
  'cinnabar',
  'onTime',
  'dueSoon',
  'waiting',
  'ended',
] as const satisfies (keyof Palette)[];

describe.each([
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['strong light', strongLight, 7],
  ['strong dark', strongDark, 7],
])('the %s colours', (_, palette, least) => {
  it.each(texts)('%s can be read on paper and on surfaces', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(least);
    expect(contrast(palette[name], palette.surface)).toBeGreaterThanOrEqual(least);
  });

  it('ink, quiet ink and links can be read on every ground of the desk', () => {
    const { hover, chosen, doneGround, noticeGround } = grounds(palette);
    for (const ground of [hover, chosen, doneGround, noticeGround]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('what stands on the accent and on the overdue badge can be read', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.onOverdue, palette.overdue)).toBeGreaterThanOrEqual(4.5);
  });

  it('outlines of controls and the badge are seen against what they lie on', () => {
    for (const ground of [palette.paper, palette.surface]) {
      expect(contrast(palette.edge, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.overdue, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

it('names become custom properties of style sheets', () => {
  expect(customProperties(light)).toContain('--on-accent: #FFFFFF;');
  expect(customProperties(dark)).toContain('--due-soon: #E0AA45;');
});

it('what the person chose goes before what the machine asks for, and paper is always light', () => {
  const sheet = deskSheet();
  expect(sheet.indexOf('data-scheme="dark"')).toBeGreaterThan(sheet.indexOf('prefers-color-scheme: dark'));
  expect(sheet.lastIndexOf('@media print')).toBeGreaterThan(sheet.indexOf('data-scheme="dark"'));
  expect(sheet).toContain('--notice-ground: #');
});
