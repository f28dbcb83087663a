import { along, breath, child } from './parts.ts';
import { attend, danger, type Signal } from './signal.ts';

/** What people tell who do not say the thing itself: what they did about it, what they heard, what is left. */
export const indirect: readonly Signal[] = [
  danger(
    'violence',
    `(?:柜子?|桌子?|沙发|床|椅子?)${breath(2)}(?:顶|堵|抵)(?:在|住|着)?${breath(3)}门|(?:见|看)不(?:到|着|见)明天${breath(3)}太阳|活不过(?:今晚|今天|明天)`,
  ),
  attend('violence', '不敢(?:出声|吱声|喘大气)'),
  danger('child', `喊(?:着)?${breath(3)}(?:别打|不要打|别打了|救我)`),
  danger(
    'medical',
    `(?<!不)(?:别|不要)叫(?:救护车|120|医生)|(?:腿|胳膊|脚|手)${breath(3)}(?:朝后|反着|往外|反方向)${breath(1)}(?:弯|折|翻)`,
  ),
  danger(
    'missing',
    `(?:一个人住|独居|老太太|老爷子|老人|老头)${along(10)}(?:喊|叫|敲)${along(8)}没(?:有)?人?(?:答应|吭声|回应|搭理)`,
  ),
  danger('fire', `水${breath(4)}(?:到|漫到|涨到|淹到)${breath(6)}(?:窗台|床沿|胸口|脖子|二楼)`),
  danger(
    'suicide',
    `下辈子(?:再|还)?${breath(2)}(?:孝顺|报答|做(?:您|你)|当(?:您|你))|(?:存折|密码|银行卡)${breath(6)}(?:写给|告诉|交给|留给)${along(20)}(?:撑不|熬不|活|拜托)`,
  ),
  attend('held', `把(?:我|她|我们)的?(?:身份证|户口本|工资卡)${breath(8)}(?:收|扣|拿)(?:着|走)`),
  attend('child', `(?:[二三四五六七八]岁)${along(14)}(?:一个人|自己)在家|${child}${along(6)}自己在家煮`),
  attend(
    'sexual',
    `(?:老师|教练|师傅|叔叔)${breath(3)}(?:让|叫|留)${breath(8)}(?:一个人|单独)${breath(2)}(?:留下|留堂|去|到)`,
  ),
  attend('hunger', '(?:米缸|米袋|面缸|粮缸)(?:都)?(?:见底|空)'),
];
