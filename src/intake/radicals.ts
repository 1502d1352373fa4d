// Characters of the radicals supplement that some printers put in place of the character itself; each is followed by it.
const pairs =
  '⺁厂⺆冂⺇几⺈刀⺊卜⺎尢⺓幺⺕彐⺛旡⺝月⺞歹⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺯糸⺱网⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齊⻬齐⻭齒⻮齿⻯竜⻰龙⻱龜⻲龟⻳龟';

const characterOf = new Map((pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Radicals (⽯ ⺠ ⻚), which Chrome and others write into PDFs for characters that look the same, as those characters. */
export function withoutRadicals(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (radical) => characterOf.get(radical) ?? radical);
}
