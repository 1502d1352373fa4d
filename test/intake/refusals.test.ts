import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { writeAddress } from '../../src/report/address.ts';
import { refusals, type Refusal } from '../../src/intake/refusal.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/refused/${name}`);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const gbk = Uint8Array.from([0xd0, 0xc5, 0xcf, 0xa2]);

/** The directory of an OLE file with one stream of the name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 5, true);
  [...name].forEach((letter, index) => view.setUint16(6 * 512 + 128 + index * 2, letter.charCodeAt(0), true));
  return bytes;
}

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:pic="p"><w:body>${body}</w:body></w:document>`,
    ),
  });
const wordParagraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const title = '青石县临水镇2023年政府信息公开工作年度报告';
const english = `2023 Annual Report on Government Information Disclosure
I. Overall situation
${'In 2023 the district disclosed government information on its own initiative through the portal. '.repeat(8)}
II. Requests received: 21 from natural persons | 0 | 0 | 21`;

describe('what cannot be read is recognised', () => {
  test.each<[string, Refusal, string, Uint8Array]>([
    ['a .doc of Word 97', 'legacyWord', 'a.doc', fixture('legacy.doc')],
    ['a .wps, told by its bytes', 'legacyWord', 'a.docx', fixture('legacy.doc')],
    ['a scan', 'scanned', 'a.pdf', fixture('scan.pdf')],
    ['a PDF in fonts it does not carry', 'unknownFont', 'a.pdf', fixture('unembedded-font.pdf')],
    ['a PDF under a password', 'encrypted', 'a.pdf', fixture('encrypted.pdf')],
    ['a .docx under a password', 'encrypted', 'a.docx', ole('EncryptedPackage')],
    ['a .docx cut short', 'damaged', 'a.docx', docx(wordParagraph(title)).subarray(0, 300)],
    ['a PDF cut short', 'damaged', 'a.pdf', fixture('encrypted.pdf').subarray(0, 600)],
    ['a photograph', 'picture', 'a.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a zip of something', 'unsupported', 'a.zip', zipSync({ 'a.txt': strToU8('x') })],
    ['rich text', 'unsupported', 'a.rtf', text('{\\rtf1\\ansi x}')],
    [
      'a page saved as mail',
      'unsupported',
      'a.mht',
      text(
        'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x"\n\n<p>x</p>',
      ),
    ],
    ['an empty file', 'empty', 'a.txt', text('')],
    ['blanks', 'empty', 'a.txt', text(' \n\t\n')],
    [
      'a Word file of pictures',
      'pictureOnly',
      'a.docx',
      docx(
        '<w:p><w:r><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:r></w:p>',
      ),
    ],
    [
      'a page of pictures',
      'pictureOnly',
      'a.html',
      text(`<h1>${title}</h1><img src="1.png"><img src="2.png">`),
    ],
    [
      'a page with an attachment',
      'attachment',
      'a.html',
      text(`<h1>${title}</h1><p>附件：<a href="a.wps">${title}.wps</a></p>`),
    ],
    ['English', 'translated', 'a.html', text(`<p>${english.replaceAll('\n', '</p><p>')}</p>`)],
    ['English text', 'translated', 'a.txt', text(english)],
    [
      'a report for 2017',
      'before2019',
      'a.txt',
      text(
        `青石县2017年政府信息公开工作年度报告\n一、概述\n2017年主动公开信息12条。\n四、行政复议、行政诉讼情况\n无。`,
      ),
    ],
    [
      'the statistics of old reports, no year',
      'before2019',
      'a.txt',
      text('一、概述\n公开信息若干。\n指标名称 | 计量单位 | 统计数\n主动公开政府信息数 | 条 | 3210'),
    ],
    [
      'another yearly report',
      'notAReport',
      'a.txt',
      text(
        '青石县2023年法治政府建设年度报告\n一、总体情况\n2023年公开规范性文件12件。\n五、其他需要报告的事项\n无。',
      ),
    ],
    [
      'final accounts',
      'notAReport',
      'a.txt',
      text('青石县财政局2023年度部门决算\n一、总体情况\n收入总计1200万元，按规定公开。'),
    ],
    [
      'a notice about reports',
      'notAReport',
      'a.txt',
      text(
        '关于做好2023年政府信息公开工作年度报告编制工作的通知\n各乡镇：\n请于1月20日前报送年度报告，并公开。',
      ),
    ],
    [
      'news of a report',
      'notAReport',
      'a.txt',
      text('青石县发布2023年政府信息公开工作年度报告\n本报讯，全年主动公开信息3210条，受理申请12件。'),
    ],
    [
      'a list of reports',
      'notAReport',
      'a.html',
      text(
        `<ul><li>${title}</li><li>${title.replace('临水', '石桥')}</li></ul><p>版权所有：青石县人民政府，网站地图</p>`,
      ),
    ],
    ['a page not found', 'notAReport', 'a.html', text('<h1>404</h1><p>您访问的页面不存在</p>')],
    ['prose of something else', 'notAReport', 'a.txt', text('今天天气很好，我们去公园。')],
    ['two characters in GBK', 'notAReport', 'a.txt', gbk],
  ])('%s: %s', async (_, reason, name, bytes) => {
    const found = await readDocument(name, bytes);
    expect(found.reason).toEqual(refusals[reason]);
    expect([found.status, found.report, found.readings]).toEqual(['rejected', null, []]);
  });

  test.each(Object.entries(refusals))('%s says in both languages what it is', (_, { zh, en }) => {
    expect(zh.length).toBeGreaterThan(5);
    expect(en).toMatch(/^[\x20-\x7e’—]+$/);
  });
});

test('a PDF in fonts it does not carry is read where the character maps are at hand', async () => {
  const { status, report } = await readDocument('a.pdf', fixture('unembedded-font.pdf'), {
    cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
  });
  expect(status).toBe('partial');
  expect(report?.source.title).toBe('青石县临水镇2023年政府信息公开工作年度报告');
});

describe('what can be read in part says what is missing', () => {
  const page = (two: string): Uint8Array =>
    text(
      `<h1>${title}</h1><p>一、总体情况</p><p>2023年公开35条。</p><p>二、主动公开政府信息情况</p>${two}<p>六、其他需要报告的事项</p><p>无。</p>`,
    );
  const formOf = (figure: string): string =>
    `<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td>${`<td>${figure}</td>`.repeat(3)}</tr><tr><td>行政规范性文件</td>${`<td>${figure}</td>`.repeat(3)}</tr></table>`;

  test.each<[string, Refusal, Uint8Array]>([
    ['tables that are pictures', 'pictureTables', page('<img src="1.png">')],
    ['tables in a frame', 'pictureTables', page('<iframe src="t.html"></iframe>')],
    ['tables that are not there', 'tablesMissing', page('')],
    ['a form without figures', 'tablesEmpty', page(formOf(''))],
    ['a form of dashes', 'tablesEmpty', page(formOf('/'))],
    ['a document that breaks off', 'tablesMissing', page(formOf('0'))],
  ])('%s: %s', async (_, reason, bytes) => {
    const { status, reason: found, report, readings } = await readDocument('a.html', bytes);
    expect([status, found]).toEqual(['partial', refusals[reason]]);
    // The report's own file says so too.
    expect(report?.remarks).toContainEqual(refusals[reason]);
    expect(readings).toHaveLength(200);
    expect(report?.prose?.overview).toBe('2023年公开35条。');
  });

  test('without a year there are readings and no report', async () => {
    const { status, reason, report, readings } = await readDocument(
      'a.txt',
      text(
        '青石县司法局政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 3 | 0 | 101',
      ),
    );
    expect([status, reason, report]).toEqual(['partial', refusals.yearUnknown, null]);
    expect(
      readings.find(({ address }) => writeAddress(address) === 'disclosure.normativeDocuments.inForce')
        ?.value,
    ).toBe(101);
  });
});
