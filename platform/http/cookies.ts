/** Names of the cookies this software sets; all are first-party and none is for tracking. */
export const cookieNames = {
  session: 'lianxin_session',
  /** A resident who showed that a telephone is theirs; for half an hour. */
  phone: 'lianxin_phone',
  language: 'lianxin_language',
  large: 'lianxin_large',
  contrast: 'lianxin_contrast',
  /** The place somebody chose, so that the nearest station comes first. */
  area: 'lianxin_area',
  /** A machine that many people use, `on` or the id of its station: nothing of what is typed stays in it. */
  station: 'lianxin_station',
} as const;

export function readCookies(header: string | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    try {
      found[pair.slice(0, at).trim()] = decodeURIComponent(pair.slice(at + 1).trim());
    } catch {
      // A cookie that is not ours to read.
    }
  }
  return found;
}

export interface CookieOptions {
  readonly secure: boolean;
  /** Seconds; 0 removes the cookie. */
  readonly maxAge: number;
}

export function cookie(name: string, value: string, { secure, maxAge }: CookieOptions): string {
  // The desk changes its language without asking the server, and a script cannot write over what it may not read.
  const hidden = name === cookieNames.language ? '' : ' HttpOnly;';
  const flags = `Path=/;${hidden} SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;
  return `${name}=${encodeURIComponent(value)}; ${flags}`;
}

/** True on a machine that many people use. */
export function atStation(cookies: Readonly<Record<string, string>>): boolean {
  return (cookies[cookieNames.station] ?? '') !== '';
}
