import type { FigurePicture } from './figurePicture.ts';
import { pngOf, type Sharpness } from './pngOf.ts';

/** Puts the picture on the clipboard, to be pasted into a memo; `false` where the browser does not allow it. */
export async function copyPicture(picture: FigurePicture, sharpness: Sharpness): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return false;
  try {
    // Safari wants the item within the press itself, so it is given the promise rather than the picture.
    const png = pngOf(picture, sharpness);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
