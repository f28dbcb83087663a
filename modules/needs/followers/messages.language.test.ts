import { describe, expect, test } from 'vitest';
import { aKey, storyOf, wages } from '../../../app/testing/need.fixtures.ts';
import { phone, type Texted, textedCity } from '../../../app/testing/texts.fixtures.ts';

/** Says it on the portal's page in one of its languages, and leaves a number. */
async function saidIn({ city }: Texted, language: string): Promise<void> {
  const headers = { host: city.host, cookie: `lianxin_language=${language}`, origin: `http://${city.host}` };
  const post = async (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams(form).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await city.app.request(path, { method: 'POST', headers: { ...headers, ...type }, body });
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  };
  const said = await post('/say', { key: aKey(), words: wages });
  const { version } = await storyOf(city, { secret: said.replace('/n/', '') });
  const lead = city.at.service('wage-help');
  await post(`${said}/choose`, { version: String(version), lead, phone, agreed: 'yes' });
  await city.work();
}

describe('texts are in the language of the page where it was said', () => {
  test.each([
    ['zh', /^【.+群团】您说的事收到了，编号 .*旗总工会来办.*最迟 \d+ 月 \d+ 日答复/],
    ['zh-Hant', /^【.+群團】您說的事收到了，編號 .*旗總工會來辦.*最遲 \d+ 月 \d+ 日答覆/],
    ['en', /^\[.+\] We have what you told us, No\. .* answers by \d+ [A-Z][a-z]{2}\. To ask, ring /],
  ])('%s', async (language, pattern) => {
    const at = await textedCity();
    await saidIn(at, language);
    expect(at.sent.map(({ text }) => text)).toEqual([expect.stringMatching(pattern)]);
  });

  test('the code for a telephone is in the language of the page that asked for it', async () => {
    const at = await textedCity();
    await saidIn(at, 'zh');
    const { city } = at;
    await city.app.request('/progress/phone', {
      method: 'POST',
      headers: {
        ...{ host: city.host, cookie: 'lianxin_language=en', origin: `http://${city.host}` },
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ phone }).toString(),
    });
    await city.work();
    expect(at.sent.at(-1)?.text).toMatch(/Code \d{6}, good for \d+ minutes/);
  });
});
