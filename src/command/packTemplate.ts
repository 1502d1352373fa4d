import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { base64, dataPlace, programId, type PackedChunk, type PackProgram } from '../archive/packPage.ts';

/** What is needed of a built chunk. */
export interface BuiltChunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** Views that need files of their own beside the page (a worker for PDFs) or a page to put figures into. */
const leftOut = /(^|\/)(Intake|Embed)-[^/]*\.js$/;

/**
 * The page of the one-file pack without data: the program compressed inside, styles, the script that starts
 * it, and the licences of what it is made of. Nothing but that script may run (its hash is in the policy), and no address may be asked for.
 * @throws Error where a chunk still names another by its file, which no page opened from a disk could load
 */
export function packTemplate(
  chunks: readonly BuiltChunk[],
  entry: string,
  { boot, styles, licences }: { readonly boot: string; readonly styles: string; readonly licences: string },
): string {
  const program: PackProgram = { entry: nameOf(entry), chunks: packedChunks(chunks, entry) };
  const hash = createHash('sha256').update(boot).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>年报 · 政府信息公开年度报告</title>
<style>${styles.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>本文件用 JavaScript 绘图；数据和程序都在文件内，不联网。</p>
<p lang="en">This file draws with JavaScript; data and program are inside it, no network is used.</p></noscript>
<script type="application/json" id="${programId}">${JSON.stringify(program)}</script>
<script type="text/plain" id="nianbao-licences">
${licences.replace(/<(?=\/script|!--)/gi, '<\\')}</script>
${dataPlace}
<script type="module">${boot}</script>
</body>
</html>
`;
}

function packedChunks(chunks: readonly BuiltChunk[], entry: string): Record<string, PackedChunk> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const packed: Record<string, PackedChunk> = {};
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chunk = byFile.get(file);
    if (!chunk || nameOf(file) in packed || leftOut.test(file)) continue;
    const imports = chunk.imports.filter((one) => byFile.has(one));
    const text = rewired(chunk, imports);
    packed[nameOf(file)] = {
      imports: imports.map(nameOf),
      text: base64(gzipSync(text, { level: 9 })),
    };
    for (const one of imports) waiting.push(one);
    for (const one of chunk.dynamicImports) waiting.push(one);
  }
  return packed;
}

/** Modules named by what the starting script knows: `pack:NAME` at once, `nianbaoChunk(NAME)` later. */
function rewired({ fileName, code, dynamicImports }: BuiltChunk, imports: readonly string[]): string {
  // Vite's lists of files to fetch ahead: everything is here already.
  let text = code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]').replace(/\bm\.f=\[[^\]]*\]/, 'm.f=[]');
  for (const file of dynamicImports)
    text = text.replaceAll(
      new RegExp(`import\\(\\s*(["'\`])\\./${escaped(nameOf(file))}\\1\\s*\\)`, 'g'),
      `globalThis.nianbaoChunk("${nameOf(file)}")`,
    );
  for (const file of imports)
    text = text.replaceAll(
      new RegExp(`(["'\`])\\./${escaped(nameOf(file))}\\1`, 'g'),
      `"pack:${nameOf(file)}"`,
    );
  const left = [...imports, ...dynamicImports].find((file) => text.includes(`./${nameOf(file)}`));
  if (left) throw new Error(`${fileName} still imports ${left} by its file`);
  return text;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');
