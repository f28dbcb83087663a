/** Characters of the shortest password that is taken. */
export const leastPassword = 10;

/**
 * Whether a password is or holds an identity number (15 or 18 digits, right or wrong in its check digit), a
 * telephone number, or is nothing but digits: all are known to many, and lists of them are sold.
 */
export function holdsNumber(password: string): boolean {
  const plain = password.normalize('NFKC').replace(/[\s\-—+().]/g, '');
  return (
    /^\d+[Xx]?$/.test(plain) ||
    /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/.test(plain) ||
    /(?<!\d)[1-9]\d{14}(?!\d)/.test(plain) ||
    /(?<!\d)(?:0086|86)?1[3-9]\d{9}(?!\d)/.test(plain)
  );
}

/** How often one may fail to sign in: with one login, and from one address, behind which a whole office may sit. */
export const signInLimits = {
  login: { what: 'password', most: 10, minutes: 15 },
  address: { what: 'password-address', most: 100, minutes: 15 },
} as const;

const minute = 60_000;

/** Milliseconds. The longest life of a session is that of its cookie, `sessionSeconds`. */
export const sessionTimes = {
  /** Without a call for this long a session is over. */
  idle: 120 * minute,
  /** When last seen is written at most this often. */
  seen: 5 * minute,
  rotate: 30 * minute,
  /** How long the token before a rotation stays good. */
  former: minute,
} as const;

/** How long a link for setting a password is good, in hours. */
export const linkHours = { invitation: 72, reset: 24 } as const;
export type LinkKind = keyof typeof linkHours;

/** The longest time a deputy may be named for; who is away longer gives the role to somebody else. */
export const mostDeputyDays = 92;

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/UOS|Deepin/i, 'UOS'],
  [/Kylin/i, 'Kylin'],
  [/Linux/, 'Linux'],
];

const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, 'WeChat'],
  [/DingTalk/, 'DingTalk'],
  [/QIHU|360SE|360EE/i, '360'],
  [/Qaxbrowser/i, 'Qianxin'],
  [/QQBrowser/, 'QQ'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** `Windows · Edge` from a `user-agent`; empty where nothing of it is known. Never the text itself, which may be anything. */
export function deviceOf(agent: string): string {
  const named = (list: typeof systems) => list.find(([pattern]) => pattern.test(agent))?.[1];
  return [named(systems), named(browsers)].filter((part) => part !== undefined).join(' · ');
}

/** Roles by which a person sees figures of an area. */
export const rolesWithArea = ['leader', 'coordinator'] as const;

/** Roles whose holder may name a deputy. */
export const rolesWithDeputy = ['head', 'coordinator'] as const;

/** A login made of a name in letters, or of the staff number where the name has none. */
export function loginFrom(letters: string, number: string, taken: ReadonlySet<string>): string {
  const plain = letters.toLowerCase().replace(/[^a-z0-9]/g, '');
  const start = (plain.length >= 3 ? plain : number.toLowerCase().replace(/[^a-z0-9]/g, '')).slice(0, 40);
  if (!taken.has(start)) return start;
  for (let count = 2; ; count += 1) if (!taken.has(`${start}${count}`)) return `${start}${count}`;
}
