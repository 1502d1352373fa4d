// Traditional characters of the official labels, titles, place names and channels, each followed by its simplified form.
const pairs =
  '條条項项數数據据質质關关係系為为爲为於于內内發发廢废現现規规範范許许處处罰罚強强單单萬万總总計计業业費费額额開开請请繼继續续辦办結结轉转與与機机構构組组織织務务動动團团體体會会眾众類类國国屬属穩稳護护' +
  '權权執执詢询無无沒没補补後后確确認认資资訊讯複复復复議议訴诉訟讼維维糾纠審审銷销徵征採采購购對对報报舉举訪访獲获個个術术書书專专實实過过來来區区鎮镇鄉乡縣县滿满這这種种時时間间從从頁页員员題题進进當当' +
  '際际該该並并東东門门長长電电話话號号絕绝態态產产屆届錄录車车歲岁慶庆點点樣样樓楼網网頭头還还應应縱纵險险戰战標标稅税農农環环劃划廳厅鐵铁錢钱銀银館馆圖图場场廣广濟济園园臺台灣湾壩坝島岛嶺岭嵐岚滄沧瀘泸' +
  '漢汉湯汤溝沟澤泽濱滨潛潜淺浅渦涡淵渊瀏浏' +
  '臨临龍龙馬马鳳凤雲云興兴華华達达豐丰榮荣陽阳陰阴義义蘭兰葉叶薩萨寧宁貴贵遼辽魯鲁蘇苏邊边遠远連连鄭郑賓宾賀贺贛赣趙赵順顺領领飛飞饒饶騰腾驛驿魚鱼鳥鸟鶴鹤麗丽黃黄齊齐吳吴呂吕喬乔堅坚塢坞墊垫壯壮孫孙學学' +
  '寬宽將将尋寻導导岡冈峽峡嶽岳巖岩帶带庫库彌弥彎弯張张恆恒愛爱懷怀揚扬撫抚擬拟擴扩晉晋暢畅曉晓歷历棗枣棟栋楊杨極极樂乐橋桥歐欧殘残氣气決决況况涼凉測测渾浑滬沪漁渔漸渐潁颍濕湿灘滩煙烟熱热燈灯營营爐炉爭争' +
  '獎奖獨独獻献瑪玛畢毕盡尽監监盤盘礦矿禮礼稱称窩窝筆笔簡简籃篮糧粮紀纪約约紅红納纳純纯級级細细終终給给統统絡络經经綏绥綠绿線线編编練练羅罗聖圣聯联職职脈脉膠胶蓋盖蔣蒋薦荐藍蓝藝艺藥药蘆芦衛卫裏里製制見见' +
  '視视覽览觀观訂订設设詳详誠诚誤误談谈調调講讲謝谢證证識识讀读變变讓让財财責责貨货貫贯貧贫貼贴賈贾賽赛贊赞軍军軟软較较載载輔辅輕轻輪轮輸输轄辖運运違违遞递選选遺遗鄧邓醫医釋释針针銅铜鋼钢鐘钟閉闭閱阅閣阁' +
  '闊阔隊队階阶隨随隱隐雙双雜杂離离難难靈灵靜静韓韩響响頒颁預预頻频顧顾風风驗验驅驱鹽盐' +
  '冊册欄栏傳传橫横聞闻餘余億亿兩两紙纸戶户課课訓训絲丝評评論论寫写佈布聽听說说減减佔占檔档鏈链鍵键幫帮幹干裡里黨党鬧闹譽誉幣币曆历則则創创圍围觸触摺折買买鄰邻頂顶須须鮮鲜齡龄郵邮鑒鉴闢辟陳陈陸陆雖虽駐驻';

const toSimplified = new Map((pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
// Only these characters are looked up: nearly every text has none of them.
const traditional = new RegExp(`[${[...toSimplified.keys()].join('')}]`, 'g');

// Converters of some mirrors leave the reading behind a character: 數(shù), 發(fā).
const reading = /(?<=\p{Script=Han})[(（][a-zü\u00e0-\u00fc\u0101-\u01dc]{1,6}[)）]/gu;

/** Full-width forms made half-width (NFKC), readings removed, traditional characters of the form simplified. */
export function simplify(text: string): string {
  // NFKC would turn ① into 1 and glue it to a figure.
  const plain = text
    .replace(/[\u2460-\u24ff]/g, ' ')
    .normalize('NFKC')
    .replace(reading, '');
  return plain.replace(traditional, (character) => toSimplified.get(character) ?? character);
}
