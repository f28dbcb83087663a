import { careServices } from './services-care.ts';
import { familyServices } from './services-family.ts';
import { workServices } from './services-work.ts';
import type { DemoService } from './shape.ts';

export const services: DemoService[] = [...workServices, ...familyServices, ...careServices];
