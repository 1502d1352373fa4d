import { containerOf, isEncryptedOffice, isMarkup, isWholeZip } from './container.ts';
import { decodeText } from './decodeText.ts';
import { markCut, printableDocument, type SourceDocument } from './document.ts';
import { largestFile, rejectedReading, type DocumentReading } from './documentReading.ts';
import { interpret, type InterpretOptions } from './interpret.ts';
import { CannotRead, refusals, type Refusal } from './refusal.ts';
import type { PdfOptions } from './pdfFile.ts';
import { readText } from './readText.ts';

/*
 * The one rule of this room, for every format. A figure is *read* only where the document shows it: visible, upright,
 * unstruck, laid once, of its cell's own type size, under a label of its own row and a head of its own column.
 * Everything else is *recovered*, and says by which arithmetic, or *doubtful*, and says why, or *absent*; the report
 * file keeps a struck, raised, hidden or turned figure as unreadable with its print. What stands beside a figure (a
 * raised mark, a struck number) is set aside and told at its place. A document is *read* as a whole only when every
 * cell was told and nothing visible was left out: what a format's reader cannot decode or place is a remark.
 */

/** Fetches the code that reads this kind of file, so that its journey does not count as the document's time. */
export async function loadReader(bytes: Uint8Array): Promise<void> {
  const kind = containerOf(bytes);
  if (kind === 'pdf')
    await Promise.all([import('./readPdf.ts'), (await import('./pdfFile.ts')).loadPdfParser()]);
  else if (kind === 'docx') await import('./readDocx.ts');
  else if (kind === 'xlsx') await import('./readXlsx.ts');
  else if (kind === 'html' || kind === 'text') await import('./readHtml.ts');
}

/** Reads one file of any supported format into a draft report. `name` is only used to name it. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  options: InterpretOptions & PdfOptions = {},
): Promise<DocumentReading> {
  try {
    const document = printableDocument(await openDocument(bytes, options));
    const { report, form, readings, shortfall, agencyName } = await interpret(document, {
      fileName: name,
      ...options,
    });
    return {
      file: name,
      status: shortfall === null ? 'read' : 'partial',
      reason: shortfall === null ? null : refusals[shortfall],
      report,
      form,
      readings,
      document,
      agencyName,
    };
  } catch (error) {
    const reason: Refusal =
      error instanceof CannotRead ? error.reason : error instanceof RangeError ? 'tooDeep' : 'damaged';
    return rejectedReading(name, reason);
  }
}

/** The neutral document inside a file. Throws `CannotRead` with the reason where there is none. */
export async function openDocument(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceDocument> {
  if (bytes.length === 0) throw new CannotRead('empty');
  if (bytes.length > largestFile) throw new CannotRead('tooLarge');
  switch (containerOf(bytes)) {
    case 'ole':
      throw new CannotRead(isEncryptedOffice(bytes) ? 'encrypted' : 'legacyWord');
    case 'picture':
      throw new CannotRead('picture');
    case 'zip':
      return openPackage(bytes);
    case 'unsupported':
      throw new CannotRead('unsupported');
    case 'pdf':
      return (await import('./readPdf.ts')).readPdf(bytes, options);
    case 'docx':
      return (await import('./readDocx.ts')).readDocx(bytes);
    case 'xlsx':
      return (await import('./readXlsx.ts')).readXlsx(bytes);
    case 'html':
    case 'text':
      return openText(decodeText(bytes));
  }
}

/** A zip whose names do not tell what it is: an Office file may call its parts as it likes. */
async function openPackage(bytes: Uint8Array): Promise<SourceDocument> {
  if (!isWholeZip(bytes)) throw new CannotRead('damaged');
  const { OfficePackage } = await import('./officePackage.ts');
  switch (new OfficePackage(bytes).kind) {
    case 'docx':
      return (await import('./readDocx.ts')).readDocx(bytes);
    case 'xlsx':
      return (await import('./readXlsx.ts')).readXlsx(bytes);
    case null:
      throw new CannotRead('unsupported');
  }
}

/** Pasted or decoded text: a page if it has markup, else plain text. */
export async function openText(text: string): Promise<SourceDocument> {
  if (/[\u0000]/.test(text.slice(0, 4096))) throw new CannotRead('unsupported');
  const document = isMarkup(text) ? (await import('./readHtml.ts')).readHtml(text) : readText(text);
  return markCut(document, text);
}
