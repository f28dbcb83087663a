import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const base='http://localhost:8101';
const shots='/tmp/accounts-shots/';
async function login(login, size){ const c=await b.newContext({locale:'zh-CN', viewport:size}); const p=await c.newPage(); p.on('console', m=>{ if(m.type()==='error') console.log(login,'console',m.text().slice(0,200)); }); await p.goto(base+'/desk/sign-in'); await p.getByLabel('账号').fill(login); await p.getByLabel('密码').fill('lianxin-demo'); await p.getByRole('button',{name:'登录'}).click(); await p.waitForURL(u=>!u.pathname.includes('sign-in')); return p; }
const big={width:1440,height:900}, small={width:390,height:844};
let p = await login('qiming', big);
await p.waitForTimeout(1500); await p.screenshot({path:shots+'staff-1440.png'});
await p.getByRole('button',{name:'开账号'}).click(); await p.waitForTimeout(800); await p.screenshot({path:shots+'invite-1440.png'});
await p.keyboard.press('Escape');
await p.getByRole('button',{name:'刘海东'}).click(); await p.waitForTimeout(500);
await p.getByRole('button',{name:'改岗位'}).click(); await p.waitForTimeout(800); await p.screenshot({path:shots+'roles-1440.png'});
await p.getByRole('button',{name:'先不做'}).click();
await p.getByRole('button',{name:'办离岗'}).click(); await p.waitForTimeout(800); await p.screenshot({path:shots+'leave-1440.png'});
await p.getByRole('button',{name:'先不做'}).click();
await p.getByRole('button',{name:'关闭'}).click();
await p.getByRole('button',{name:'田静'}).click();
await p.getByRole('button',{name:'重设密码'}).click(); await p.getByRole('button',{name:'给田静重设密码'}).click(); await p.waitForTimeout(1000); await p.screenshot({path:shots+'link-1440.png'});
const link = await p.locator('.link-made').innerText(); console.log(link.replace(/#.*/,'#…'), link.length);
for (const [name,size] of [['1440',big],['390',small]]) { const c=await b.newContext({locale:'zh-CN',viewport:size}); const w=await c.newPage(); await w.goto(link.replace(/^https?:\/\/[^/]+/,base)); await w.waitForTimeout(1200); await w.screenshot({path:shots+`welcome-${name}.png`}); if(name==='390'){ await w.getByLabel('新密码',{exact:true}).fill('tianjing2026'); await w.getByLabel('新密码再输一次').fill('tianjing2026'); await w.getByRole('button',{name:'设好密码'}).click(); await w.waitForTimeout(1500); await w.screenshot({path:shots+'weak-390.png'}); await w.getByLabel('新密码',{exact:true}).fill('三只羊 在雨里 唱歌'); await w.getByLabel('新密码再输一次').fill('三只羊 在雨里 唱歌'); await w.getByRole('button',{name:'设好密码'}).click(); await w.waitForTimeout(1500); await w.screenshot({path:shots+'done-390.png'}); await w.goto('about:blank'); await w.goto(link.replace(/^https?:\/\/[^/]+/,base)); await w.waitForTimeout(1000); await w.screenshot({path:shots+'used-390.png'}); } }
p = await login('heyumei', big); await p.goto(base+'/desk/account'); await p.waitForTimeout(1500); await p.screenshot({path:shots+'account-1440.png', fullPage:true});
p = await login('heyumei', small); await p.goto(base+'/desk/account'); await p.waitForTimeout(1500); await p.screenshot({path:shots+'account-390.png', fullPage:true});
await p.goto(base+'/desk/staff'); await p.waitForTimeout(1200); await p.screenshot({path:shots+'staff-390.png'});
p = await login('fuqing', big); await p.waitForTimeout(2000); await p.screenshot({path:shots+'access-1440.png'});
await p.goto(base+'/desk/access?kind=reveal'); await p.waitForTimeout(1200); await p.screenshot({path:shots+'reveals-1440.png'});
const [d] = await Promise.all([p.waitForEvent('download'), p.getByRole('button',{name:'导出表格（CSV）'}).click()]); await d.saveAs('/tmp/accounts-shots/x.csv');
p = await login('fuqing', small); await p.waitForTimeout(1500); await p.screenshot({path:shots+'access-390.png'});
p = await login('gaojun', big); await p.waitForTimeout(1500); await p.screenshot({path:shots+'month-1440.png'});
await b.close();
