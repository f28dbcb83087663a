import { careServices } from './services-care.ts';
import { familyServices } from './services-family.ts';
import { hardshipServices } from './services-hardship.ts';
import { healthServices } from './services-health.ts';
import { labourServices } from './services-labour.ts';
import { lawServices } from './services-law.ts';
import { learningServices } from './services-learning.ts';
import { workServices } from './services-work.ts';
import type { DemoService } from './shape.ts';

export const services: DemoService[] = [
  ...workServices,
  ...labourServices,
  ...familyServices,
  ...lawServices,
  ...careServices,
  ...hardshipServices,
  ...healthServices,
  ...learningServices,
];
