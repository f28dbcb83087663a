import type { DemoStaff } from './shape.ts';
import { cityStaff } from './staff-city.ts';
import { countyStaff } from './staff-counties.ts';
import { firstStaff } from './staff-first.ts';
import { partnerStaff } from './staff-partners.ts';

export const staff: DemoStaff[] = [...firstStaff, ...cityStaff, ...countyStaff, ...partnerStaff];
