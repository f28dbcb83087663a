/** Names of the cookies this software sets; all are first-party and none is for tracking. */
export const cookieNames = {
  session: 'lianxin_session',
  /** A resident who showed that a telephone is theirs; for half an hour. */
  phone: 'lianxin_phone',
  language: 'lianxin_language',
  large: 'lianxin_large',
  /** A machine that many people use: nothing of what is typed stays in it. */
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
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;
  return `${name}=${encodeURIComponent(value)}; ${flags}`;
}
