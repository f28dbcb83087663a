import { it } from 'vitest';
import { aCity } from './testing/city.ts';
it('cost', async () => {
  for (let i = 0; i < 12; i++) {
    const c = process.cpuUsage(); const t = performance.now();
    await aCity();
    const u = process.cpuUsage(c);
    console.log('CITY', i, Math.round(performance.now() - t), 'ms wall', Math.round((u.user + u.system) / 1000), 'ms cpu');
  }
}, 60000);
