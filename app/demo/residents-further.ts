import type { DemoResident } from './shape.ts';

type Told = readonly [key: string, name: string, area: string, age: number, story: string];

const ofYunhe: Told[] = [
  ['qi-qige', '琪琪格', 'baiyin', 28, '嘎查小学代课老师，带两个孩子，丈夫在矿上。'],
  ['bayin', '巴音', 'wulantu', 41, '养牛，也收草，草场和邻居的挨着。'],
  ['wuren', '乌仁', 'wulantu', 58, '做奶豆腐，不大会说汉语，女儿在旗里替她打电话。'],
  ['suyila', '苏依拉', 'yihe', 33, '从城里嫁回牧区，想把奶食卖到网上。'],
  ['eerdun', '额尔敦', 'hailasitai', 66, '年轻时是套马手，现在两个膝盖都不行了。'],
  ['tana', '塔娜', 'harinuoer', 22, '刚毕业，学的是幼儿教育，在家等着考编。'],
  ['geri', '格日勒', 'aobaotu', 47, '开三轮车送货，兼着修摩托。'],
  ['sunbu', '孙布仁', 'qinggeer', 71, '苏木退休的会计，写得一手好字。'],
  ['liu-fugui', '刘福贵', 'xiaohezi', 54, '种地，冬天去工地绑钢筋。'],
  ['guo-lanying', '郭兰英', 'xiaohezi', 73, '老伴走了三年，儿子在唐山。'],
  ['yan-hui', '闫辉', 'nanyuanzi', 36, '物流园装卸，一天扛十吨。'],
  ['ren-xiuzhi', '任秀芝', 'nanyuanzi', 49, '丈夫常年在外，一个人种二十亩地。'],
  ['pei-dong', '裴东', 'heyan', 31, '开修理铺，雇了一个徒弟。'],
  ['hao-xinyu', '郝新宇', 'heyan', 16, '旗一中高二，住校，话少。'],
  ['tian-mei', '田梅', 'zhanqian', 44, '宾馆保洁，离婚，女儿上大专。'],
  ['xie-jun', '谢军', 'zhanqian', 39, '大车司机，一趟跑四天。'],
  ['lian-shufen', '连淑芬', 'zhanqian', 68, '退休铁路家属，社区里的热心人。'],
  ['ding-qiang', '丁强', 'liutiaogou-cun', 42, '养猪，前年猪瘟赔过一次。'],
  ['shu-zhen', '王淑珍', 'sandaowa', 77, '耳不聋眼不花，就是腿疼。'],
  ['lv-xiaoyan', '吕小燕', 'sandaowa', 30, '在家带孩子，做手工。'],
];

const ofDongling: Told[] = [
  ['jia-wei', '贾伟', 'kaifa-shequ', 27, '饲料厂三班倒，住蓝领公寓。'],
  ['mo-li', '莫丽', 'kaifa-shequ', 25, '塑料厂质检，怀孕五个月。'],
  ['wen-bin', '温斌', 'kaifa-shequ', 35, '叉车工，会开不会考证。'],
  ['qu-hong', '曲红', 'tielu', 52, '下岗以后在热力公司扫院子。'],
  ['bian-laoshi', '卞学文', 'tielu', 79, '退休中学语文老师，一个人住，爱写信。'],
  ['fu-rong', '傅蓉', 'tielu', 38, '丈夫喝酒，她在汽修厂做饭。'],
  ['yue-peng', '岳鹏', 'xinqiao', 29, '代驾，夜里干活白天睡。'],
  ['cen-jing', '岑静', 'xinqiao', 33, '开美甲店，店租涨了一半。'],
  ['mi-na', 'Mina Park', 'xinqiao', 34, '跟丈夫来的，教英语，汉语会听不会写。'],
  ['hua-guoqing', '华国庆', 'hewan-shequ', 70, '归侨子女，父亲五十年代从印尼回来。'],
  ['zhan-yun', '詹云', 'hewan-shequ', 45, '听力残疾，在超市理货。'],
  ['kang-le', '康乐', 'songlin-shequ', 15, '初三，成绩好，家里只有爷爷。'],
  ['shang-fei', '尚飞', 'songlin-shequ', 26, '快递员，一个人管三个小区。'],
  ['miao-qing', '苗青', 'jiansheli', 32, '儿子四岁还不说话。'],
  ['ju-fang', '鞠芳', 'jiansheli', 57, '照看痴呆的母亲第六年。'],
  ['pu-gang', '蒲刚', 'jiansheli', 48, '刑满三年，在工地打零工。'],
  ['lai-di', '赖玉娣', 'shiqiao-cun', 63, '老伴摔断了腿，儿子儿媳都在省城。'],
  ['shi-dayong', '史大勇', 'shiqiao-cun', 40, '种四个大棚。'],
  ['xu-xiaomei', '许小梅', 'xiakan', 35, '两个孩子，大的上五年级，丈夫不给钱。'],
  ['che-liang', '车亮', 'xiakan', 23, '职高毕业，学的焊接，没找着厂。'],
];

const ofLiuyuan: Told[] = [
  ['zou-hai', '邹海', 'qianjin', 45, '砖厂烧窑，干一季结一次账。'],
  ['jin-guilan', '靳桂兰', 'qianjin', 62, '带孙女，儿子儿媳在浙江。'],
  ['lei-ming', '雷鸣', 'chengguan', 37, '面粉厂机修，右手食指断过。'],
  ['yin-cui', '尹翠', 'chengguan', 41, '制衣厂挡车，被裁了。'],
  ['hu-zhiyuan', '胡志远', 'chengguan', 24, '返乡开奶茶店。'],
  ['lan-fengqin', '兰凤琴', 'beijie', 55, '县医院护工，自己腰椎间盘突出。'],
  ['mu-xue', '牧雪', 'beijie', 19, '刚考上师范，母亲卖早点。'],
  ['geng-wanshan', '耿万山', 'dongyao', 69, '种谷子，老伴瘫了两年。'],
  ['fei-er', '费二娃', 'dongyao', 50, '左手残疾，会编筐。'],
  ['ke-shuhua', '柯淑华', 'shuangjing-cun', 58, '村妇联主席，谁家的事都替着问。'],
  ['sha-jinbao', '沙金宝', 'shuangjing-cun', 34, '种杂粮，地板结得厉害。'],
  ['di-qiuju', '翟秋菊', 'dayushu-cun', 43, '丈夫在外打工，一年没往家寄钱。'],
  ['bu-changshun', '卜长顺', 'dayushu-cun', 65, '退伍老兵，一只眼看不见。'],
  ['xing-tiantian', '邢甜甜', 'banjiehe', 12, '六年级，跟着爷爷过。'],
  ['hai-ping', '海萍', 'banjiehe', 36, '得了乳腺癌，做完手术。'],
];

const ofShaling: Told[] = [
  ['lu-dashan', '鲁大山', 'yigongduan', 53, '老林业工人，停伐以后看火。'],
  ['tong-lihua', '佟丽华', 'yigongduan', 48, '采蘑菇、打松子，什么季节干什么活。'],
  ['tong-xiaoshu', '佟小树', 'yigongduan', 11, '林场小学五年级，全校九个学生。'],
  ['ba-yongli', '巴永利', 'shangying', 44, '采石场打眼工，咳嗽两年了。'],
  ['sheng-chunmei', '盛春梅', 'shangying', 39, '丈夫去年出车祸走了，一个人带俩孩子。'],
  ['ji-laohan', '纪守田', 'hongqi-cun', 81, '五保户，养一条狗。'],
  ['hong-tao', '洪涛', 'hongqi-cun', 29, '退伍回来，想养羊。'],
  ['shuai-jie', '帅洁', 'nanmen', 31, '幼儿园老师，备孕两年。'],
  ['man-cang', '满仓', 'nanmen', 60, '开了三十年修鞋摊。'],
  ['lou-jianguo', '娄建国', 'shiyuan', 67, '机械厂退休，独生女去世了。'],
  ['feng-xiaolei', '冯小磊', 'yuanqu-shequ', 22, '机械厂学徒，从外省来。'],
  ['zhuang-yan', '庄燕', 'yuanqu-shequ', 40, '木制品厂包装工，丈夫打她。'],
];

/** Came after the others: who stands before them keeps their number. */
const later: Told[] = [['li-changshun', '李长顺', 'zhanqian', 60, '开了三十年铲车，工地上都叫他李师傅。']];

const told = [...ofYunhe, ...ofDongling, ...ofLiuyuan, ...ofShaling, ...later];

export const furtherResidents: DemoResident[] = told.map(([key, name, area, age, story], index) => ({
  ...{ key, name, area, age, story },
  phone: String(19_900_002_001 + 37 * index),
}));
