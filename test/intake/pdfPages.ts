/** Where a text begins on a page of a PDF, in points from the lower left, and its size. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees against the clock. */
  readonly turn?: number;
  /** Render mode: 3 is not painted. */
  readonly mode?: number;
  /** 0 black, 1 white. */
  readonly gray?: number;
  /** Drawn before it: a white box over what was there. */
  readonly before?: string;
}

/** One page: texts and the ends of straight rules. */
export interface PdfPage {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly (readonly [number, number, number, number])[];
  /** How the viewer turns the page, with the clock. */
  readonly rotate?: number;
  /** Drawn around everything: a transformation of the page. */
  readonly matrix?: string;
  readonly width?: number;
  readonly height?: number;
}

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const toUnicode = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Plain def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${Array.from({ length: 256 }, (_, high) => {
  const byte = high.toString(16).padStart(2, '0');
  return `1 beginbfrange\n<${byte}00> <${byte}ff> <${byte}00>\nendbfrange`;
}).join('\n')}
endcmap
end
end`;

function contentOf(page: PdfPage): string {
  const texts = page.texts.map(({ text, x, y, size, turn = 0, mode = 0, gray = 0, before = '' }) => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(2)).join(' ');
    return `${before} ${gray} g BT ${mode} Tr /F1 ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET`;
  });
  const rules = page.rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`);
  return [page.matrix ?? '', '0.5 w', ...rules, ...texts].join('\n');
}

/** A PDF of these pages: one font that is not embedded, codes that are the characters themselves. */
export function writePdf(pages: readonly PdfPage[], width = 595, height = 842): Uint8Array {
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const firstPage = 7;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>',
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width ?? width} ${page.height ?? height}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
      stream(contentOf(page)),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
