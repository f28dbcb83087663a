import { expect, test } from 'vitest';
import { keptTraditional } from './kept-traditional.ts';
import { inLanguage } from './page-language.ts';

const traditional = keptTraditional();
const page = (body: string) =>
  `<!doctype html><html lang="x"><head><title>总工会</title></head><body>${body}</body></html>`;
const hant = (body: string) => inLanguage(page(body), 'zh-Hant', traditional);
const en = (body: string) => inLanguage(page(body), 'en', traditional);

test('in simplified Chinese a page stays as it is', () => {
  expect(inLanguage(page('<p>总工会</p>'), 'zh', traditional)).toBe(page('<p>总工会</p>'));
});

test('in traditional characters texts, labels and language marks change', () => {
  expect(hant('<p lang="zh-CN">总工会</p><input placeholder="写在这里" value="头发">')).toContain(
    '<title>總工會</title></head><body><p lang="zh-Hant">總工會</p><input placeholder="寫在這裡" value="头发">',
  );
});

test('what a person wrote is never converted', () => {
  expect(hant('<blockquote translate="no" lang="zh-CN">头发<br>后面</blockquote><p>头发</p>')).toContain(
    '<blockquote translate="no" lang="zh-CN">头发<br>后面</blockquote><p>頭髮</p>',
  );
  expect(hant('<p>您写了“\u2068头发\u2069”</p>')).toContain(
    '<p>您寫了“<bdi translate="no" lang="zh-CN">头发</bdi>”</p>',
  );
});

test('on an English page each Chinese run says that it is Chinese, once', () => {
  expect(en('<p>Passed to 松岭区总工会, answer by 3 Nov</p>')).toContain(
    '<p>Passed to <span lang="zh-CN">松岭区总工会</span>, answer by 3 Nov</p>',
  );
  expect(en('<p lang="zh-CN">松岭<b>区</b></p>')).toContain('<p lang="zh-CN">松岭<b>区</b></p>');
  expect(
    en('<select><optgroup label="松岭区"><option value="1">松岭区</option></optgroup></select>'),
  ).toContain(
    '<optgroup lang="zh-CN" label="松岭区"><option lang="zh-CN" value="1">松岭区</option></optgroup>',
  );
  expect(en('')).toContain('<title lang="zh-CN">总工会</title>');
});

test('a script is not a text', () => {
  expect(hant('<script>const a = "头发"</script>')).toContain('<script>const a = "头发"</script>');
});
