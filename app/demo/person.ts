import type { DemoStaff } from './shape.ts';

/** A member of staff in short: a handler, called in pinyin by the key, unless told otherwise. */
export const person = (
  key: string,
  number: string,
  name: string,
  organisation: string,
  phone: string,
  post: string,
  story: string,
  more: Partial<DemoStaff> = {},
): DemoStaff => ({
  ...{ key, number, name, login: key.replaceAll('-', ''), organisation, phone, post, story },
  ...{ roles: ['handler'], station: null, ...more },
});
