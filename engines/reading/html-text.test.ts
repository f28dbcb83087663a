import { expect, test } from 'vitest';
import { htmlText, isHtml } from './html-text.ts';

const sentence = '全市各级工会走访慰问困难职工，帮助解决就医、就学的难处，职工满意。';

test('the text of a page without what lies around it', () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
    <div class="nav"><a href="/">首页</a><a href="/a">新闻</a></div>
    <div id="box"><h1>工作总结</h1><div class="info">2026-01-02</div>
    <div class="content"><p>${sentence}</p><p>${sentence}<b>12</b>人。</p><script>var a=1</script>
    <table><tr><td>乡镇</td><td>人数</td></tr></table></div></div>
    <ul class="related"><li><a href="/1">${sentence}</a></li></ul><div class="footer">版权所有</div></body></html>`;
  expect(isHtml(page)).toBe(true);
  expect(htmlText(page)).toBe(`工作总结\n${sentence}\n${sentence}12人。\n乡镇 人数`);
});

test('pages without text, broken ones and very deep ones', () => {
  expect(htmlText('<html><body><script>1</script></body></html>')).toBe('');
  expect(htmlText('')).toBe('');
  expect(htmlText('<p>只有一段')).toBe('只有一段');
  expect(htmlText(`${'<div>'.repeat(20_000)}深处`)).toBe('深处');
  expect(isHtml('收入<支出，结余>零。')).toBe(false);
});
