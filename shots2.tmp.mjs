import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await b.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
const p = await ctx.newPage();
p.on('console', m => m.type()==='error' && console.log('console', m.text()));
p.on('pageerror', e => console.log('pageerror', e.message));
await p.goto('http://localhost:8102/desk/');
await p.fill('input >> nth=0','wangfang'); await p.fill('input[type=password]','three blue horses at the station'); await p.keyboard.press('Enter');
await p.waitForURL('**/settings/**');
const shot = n => p.screenshot({ path: `/tmp/setup-shots/d-${n}.png` });
await p.waitForSelector('table'); await shot('organisations');
await p.click('text=新建单位'); await p.fill('.side-panel input >> nth=0', '云河旗总工会'); await p.click('.side-panel button[type=submit]'); await p.waitForTimeout(700); await shot('organisation-new-wrong');
await p.keyboard.press('Escape'); await p.click('.side-panel-bar button');
await p.click('tbody button >> nth=0'); await p.waitForTimeout(500);
await p.fill('.side-panel input >> nth=1', '云河群团办'); await p.click('.side-panel button[type=submit]'); await p.waitForTimeout(900);
await p.click('tbody button >> nth=0'); await p.waitForTimeout(900); await shot('organisation-history');
for (const [n,to] of [['areas','地区'],['stations','驿站'],['help-lines','热线'],['deadlines','期限'],['calendar','日历']]) { await p.click(`nav.tabs >> text=${to}`).catch(async()=>{await p.click('.side-panel-bar button'); await p.click(`nav.tabs >> text=${to}`)}); await p.waitForTimeout(900); await shot(n); }
await p.click('[aria-label^="12 月 25 日"]'); await p.waitForTimeout(400); await shot('calendar-day');
await b.close();
