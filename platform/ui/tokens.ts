/** Every colour of both faces. No other file of the product names one. */
export interface Palette {
  /** The page. */
  readonly paper: string;
  /** Cards, fields, side panels: what lies on the paper. */
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  /** Hairlines that only part things. */
  readonly line: string;
  /** Outlines of controls, which must be seen by themselves (3 : 1). */
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  /** Only the wordmark and the head of an official document. */
  readonly cinnabar: string;
  readonly onTime: string;
  readonly dueSoon: string;
  /** Only as a filled badge, with `onOverdue` on it. */
  readonly overdue: string;
  readonly onOverdue: string;
  readonly waiting: string;
  readonly ended: string;
}

export const light: Palette = {
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  ink: '#1F2328',
  quiet: '#57606A',
  line: '#E4E1DA',
  edge: '#868C94',
  accent: '#1D5C7A',
  onAccent: '#FFFFFF',
  cinnabar: '#B83A2B',
  onTime: '#2E7D5B',
  dueSoon: '#8F5B00',
  overdue: '#B3261E',
  onOverdue: '#FFFFFF',
  waiting: '#4A6FA5',
  ended: '#646C75',
};

export const dark: Palette = {
  paper: '#16181C',
  surface: '#1D2025',
  ink: '#E8E6E1',
  quiet: '#A3A9B1',
  line: '#2C3037',
  edge: '#737A84',
  accent: '#7CC0DE',
  onAccent: '#16181C',
  cinnabar: '#E5796A',
  onTime: '#6CC29A',
  dueSoon: '#E0AA45',
  overdue: '#F2958C',
  onOverdue: '#16181C',
  waiting: '#93B2E0',
  ended: '#A3A9B1',
};

/** For who needs more contrast than most (高对比): text at least 7 : 1, every outline in ink. */
export const strongLight: Palette = {
  paper: '#FFFFFF',
  surface: '#FFFFFF',
  ink: '#000000',
  quiet: '#1F2328',
  line: '#000000',
  edge: '#000000',
  accent: '#003C58',
  onAccent: '#FFFFFF',
  cinnabar: '#8A1F12',
  onTime: '#0B4F2F',
  dueSoon: '#5C3800',
  overdue: '#8C0A05',
  onOverdue: '#FFFFFF',
  waiting: '#1E3C6E',
  ended: '#33383D',
};

export const strongDark: Palette = {
  paper: '#000000',
  surface: '#000000',
  ink: '#FFFFFF',
  quiet: '#F0F0F0',
  line: '#FFFFFF',
  edge: '#FFFFFF',
  accent: '#FFE14D',
  onAccent: '#000000',
  cinnabar: '#FFA79B',
  onTime: '#8FF0BF',
  dueSoon: '#FFD27A',
  overdue: '#FFB4AC',
  onOverdue: '#000000',
  waiting: '#B9D2FF',
  ended: '#E0E0E0',
};

/** Pixels; the only distances there are. */
export const space = [4, 8, 12, 16, 24, 32, 48] as const;
export const corner = 6;
/** The system's own Chinese fonts; nothing is fetched. */

/** `share` of one colour over another, as a browser without `color-mix` needs it: worked out before. */
function over(colour: string, ground: string, share: number): string {
  const part = (hex: string, from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  const parts = [1, 3, 5].map(
    (from) => part(ground, from) + (part(colour, from) - part(ground, from)) * share,
  );
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Grounds of the desk made of its colours: under the pointer, chosen, done, worth a look, and the one shadow. */
export function grounds(palette: Palette) {
  return {
    hover: over(palette.accent, palette.paper, 0.06),
    chosen: over(palette.accent, palette.paper, 0.12),
    doneGround: over(palette.onTime, palette.surface, 0.08),
    noticeGround: over(palette.dueSoon, palette.surface, 0.08),
    shade: 'rgba(0, 0, 0, 0.2)',
  };
}

/** `onAccent` → `--on-accent: #FFFFFF;`, for a rule of a style sheet. */
export function customProperties(palette: object): string {
  return Object.entries(palette as Record<string, string>)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ');
}

/** A style sheet that gives the properties for the colour scheme the person's machine asks for. */
export function schemeSheet(): string {
  return [
    `:root { color-scheme: light dark; ${customProperties(light)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${customProperties(dark)} } }`,
    // Paper has no dark scheme: what is printed is always dark on light.
    `@media print { :root { color-scheme: light; ${customProperties(light)} } }`,
  ].join('\n');
}

/** The rules for high contrast, chosen by hand (`class="contrast"`) or on the person's machine. Goes before print. */
export function contrastSheet(): string {
  const both = (selector: string, media: string): string[] => [
    `@media screen${media} { ${selector} { ${customProperties(strongLight)} } }`,
    `@media screen and (prefers-color-scheme: dark)${media} { ${selector} { ${customProperties(strongDark)} } }`,
  ];
  return [...both(':root', ' and (prefers-contrast: more)'), ...both(':root.contrast', '')].join('\n');
}

/** The same for the desk, with its grounds; `data-scheme` on the root is the person's own choice. */
export function deskSheet(): string {
  const rule = (scheme: 'light' | 'dark') => {
    const palette = scheme === 'light' ? light : dark;
    return `color-scheme: ${scheme}; ${customProperties({ ...palette, ...grounds(palette) })}`;
  };
  return [
    `:root { ${rule('light')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${rule('dark')} } }`,
    `:root[data-scheme="light"] { ${rule('light')} }`,
    `:root[data-scheme="dark"] { ${rule('dark')} }`,
    `@media print { :root, :root[data-scheme] { ${rule('light')} } }`,
  ].join('\n');
}
