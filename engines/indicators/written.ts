import { wanMark, writtenUnits } from './data/written-units.ts';
import { type UnitName, unitNames } from './unit-names.ts';

/** A unit as a text writes it, with its scale apart: 万元 is 元 in ten thousands. */
export function scaleOf(written: string): { wan: boolean; base: string } {
  const wan = written.startsWith(wanMark);
  return { wan, base: wan ? written.slice(wanMark.length) : written };
}

/** Whether what is counted in `unit` can be written so: 人次 and 万人次 for person-times; a unit per another never. */
export function isWrittenSo(written: string, unit: string): boolean {
  const name = unitNames.find((one) => one === unit);
  return name !== undefined && writtenUnits[name].includes(scaleOf(written).base);
}

/** Whether a text begins with this unit, in ten thousands or not: 1.2 of 万人次 stands not before 人次. */
export function beginsWithUnit(text: string, { unit, wan }: { unit: UnitName; wan: boolean }): boolean {
  const scale = wan ? wanMark : '';
  return writtenUnits[unit].some((one) => text.startsWith(`${scale}${one}`));
}
