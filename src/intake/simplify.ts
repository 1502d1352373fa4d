// Traditional characters of the official labels, titles and place names, each followed by its simplified form.
const pairs =
  '條条項项數数據据質质關关係系為为爲为於于內内發发廢废現现規规範范許许處处罰罚強强單单萬万總总計计業业費费額额開开請请繼继續续辦办結结轉转與与機机構构組组織织務务動动團团體体會会眾众類类國国屬属穩稳護护' +
  '權权執执詢询無无沒没補补後后確确認认資资訊讯複复復复議议訴诉訟讼維维糾纠審审銷销徵征採采購购對对報报舉举訪访獲获個个術术書书專专實实過过來来區区鎮镇鄉乡縣县滿满這这種种時时間间從从頁页員员題题進进當当' +
  '際际該该並并東东門门長长電电話话號号絕绝態态產产屆届錄录車车歲岁慶庆點点樣样樓楼網网頭头還还應应縱纵險险戰战標标稅税農农環环劃划廳厅鐵铁錢钱銀银館馆圖图場场廣广濟济園园臺台灣湾壩坝島岛嶺岭嵐岚滄沧瀘泸' +
  '漢汉湯汤溝沟澤泽濱滨潛潜淺浅渦涡淵渊瀏浏';

const toSimplified = new Map((pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));

// Converters of some mirrors leave the reading behind a character: 數(shù), 發(fā).
const reading = /(?<=\p{Script=Han})[(（][a-zü\u00e0-\u00fc\u0101-\u01dc]{1,6}[)）]/gu;

/** Full-width forms made half-width (NFKC), readings removed, traditional characters of the form simplified. */
export function simplify(text: string): string {
  // NFKC would turn ① into 1 and glue it to a figure.
  const plain = text
    .replace(/[\u2460-\u24ff]/g, ' ')
    .normalize('NFKC')
    .replace(reading, '');
  return plain.replace(/[\u4e00-\u9fff]/g, (character) => toSimplified.get(character) ?? character);
}
