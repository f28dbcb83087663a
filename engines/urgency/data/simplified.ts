/** Traditional characters that stand in words of danger, one for one, so that places in the text stay true. */
const pairs =
  '殺杀 殴殴 毆殴 傷伤 淤淤 瘀瘀 獨独 虐虐 騷骚 擾扰 強强 姦奸 猥猥 褻亵 暈晕 氣气 煙烟 爆爆 漏漏 燒烧 鎖锁 關关 綁绑 門门 媽妈 爺爷 婦妇 婆婆 孫孙 兒儿 經经 動动 罵骂 腳脚 踢踢 頭头 臉脸 斷断 飯饭 餓饿 餘余 發发 給给 資资 錢钱 錢钱 廠厂 長长 個个 們们 幾几 萬万 還还 這这 說说 聽听 現现 剛刚 馬马 歲岁 學学 離离 聯联 繫系 樓楼 農农 藥药 遺遗 書书 輕轻 慮虑 鬱郁 絕绝 難难 沒没 過过 讓让 從从 來来 時时 車车 機机 壓压 觸触 電电 驚惊 嚇吓 脅胁 贖赎 債债 賣卖 騙骗 傳传 銷销 證证 護护 準准 許许 開开 間间 屍尸 寶宝 嬰婴 養养 單单 親亲 無无 為为 與与 裡里 裏里 嗎吗 麼么 對对 總总 樣样 點点 歡欢 訴诉 報报 請请 員员 應应 後后 隻只 塊块 紅红 腫肿 齡龄 鄰邻 居居 鍋锅 凍冻 溫温 掙挣 賠赔 償偿 償偿 薪薪 拖拖 欠欠 討讨 樁桩 隊队';
const map = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));

/** The text with those characters simplified; every unit stays in its place. */
export function simplified(text: string): string {
  let plain = '';
  for (const unit of text) plain += map.get(unit) ?? unit;
  return plain;
}

/** As the signals are written: simplified, full-width stops (normalising made them half width), a gap for white space. */
export function readable(text: string): string {
  return simplified(text)
    .replaceAll(',', '，')
    .replaceAll('!', '！')
    .replaceAll('?', '？')
    .replaceAll(';', '；')
    .replaceAll(' ', '，');
}
