import type { DemoStation } from './shape.ts';

const names = ['', '一', '二', '三', '四', '五', '六', '日'];

/** `days` '1-5' and `clock` '08:30-17:00' say the opening both for machines and for the door. */
export function station(
  key: string,
  name: string,
  area: string,
  organisation: string,
  address: string,
  phone: string,
  [days, clock]: readonly [string, string],
  facilities: string,
  [longitude, latitude]: readonly [number, number],
): DemoStation {
  const [first = 1, last = 7] = days.split('-').map(Number);
  const [openFrom = '', openTo = ''] = clock.split('-');
  const plain = (time: string) => time.replace(/^0/, '');
  return {
    ...{ key, name, area, organisation, address, phone, openFrom, openTo, longitude, latitude },
    hours: `周${names[first] ?? ''}至周${names[last] ?? ''} ${plain(openFrom)}–${plain(openTo)}`,
    openDays: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    facilities: facilities.split(' '),
  };
}
