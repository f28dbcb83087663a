import { expect, it } from 'vitest';
import { backTo } from './portal-pages.tsx';

it.each(['/', '/services', '/n/AbC-_9', '/n/x/choose', '/stations'])('a switch comes back to %s', (path) => {
  expect(backTo(path)).toBe(path);
});

it.each([
  '',
  'services',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/a\nb',
  'javascript:alert(1)',
])('a switch never leads elsewhere: %j', (path) => {
  expect(backTo(path)).toBe('/');
});
