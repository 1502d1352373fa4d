const word =
  /其中|包括|包含|含|另外?|此外|同时|分别|各类|各种|开展|发布|公开|公布|组织|举办|召开|举行|参加|出席|印发|制作|编制|编写|编发|撰写|推出|刊发|刊登|转发|更新|推送|发放|形成|出台|录制|拍摄|主动|积极|及时|主要|为|是|有|[一二三四五六]是|首先|即|\d+年(?:度)?|全年|年度|本年度?|今年|截至|年底|底|目前|累计|共计?|我|本|省|市|县|区|旗|州|镇|乡|街道|村|局|委|办|厅|部门|单位|政府|人民|官方|级|各|在|通过|经过?|从|充分利用|利用|依托|借助|运用|使用|于|对|向|用|以|由|[、和及与]|“[^”]{0,30}”|"[^"]{0,30}"|[“"][^”"]{0,20}$|[:等]|年|(?:\p{Script=Han}{1,6}?)(?:省|市|县|区|旗|镇|乡|街道|局|委|办)/uy;

/**
 * Whether what stands before a channel only leads to it (其中在县…, 镇…): words of time and place and a preposition.
 * 畜牧微信 has a subject of its own. Taken word by word from the left, so that no text can be tried in many ways.
 */
export function leadsToChannel(prefix: string): boolean {
  const text = prefix.replace(/[\u0001\s,]/g, '');
  if (text.length > 40) return false;
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found || found[0] === '') return false;
    at += found[0].length;
  }
  return true;
}
