import { fire, medical } from './accidents.ts';
import { harmToOneself } from './harm-to-oneself.ts';
import { held, missing, sexual } from './held.ts';
import { home, ofChildren } from './home.ts';
import { indirect } from './indirect.ts';
import { hunger, threat } from './need.ts';
import type { Signal } from './signal.ts';
import { violence } from './violence.ts';

/** Ways of saying that something is urgent. */
export const signals: readonly Signal[] = [
  ...violence,
  ...threat,
  ...harmToOneself,
  ...held,
  ...sexual,
  ...missing,
  ...medical,
  ...fire,
  ...home,
  ...ofChildren,
  ...hunger,
  ...indirect,
];
