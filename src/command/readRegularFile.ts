import { readFileSync, statSync } from 'node:fs';
import type { Label } from '../report/lineItems.ts';
import { fileCause } from './fileCause.ts';

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly tooLarge: boolean; readonly reason: Label };

const notRegular: Label = {
  zh: '不是普通文件（设备、管道或文件夹），没有读',
  en: 'it is no regular file (a device, a pipe or a folder) and was not read',
};

/** The bytes of a file. Devices and pipes, which may never end, are refused unread; so is what is beyond `most` bytes. */
export function readRegularFile(path: Buffer, most = Infinity): FileRead {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { ok: false, tooLarge: false, reason: notRegular };
    if (found.size > most)
      return { ok: false, tooLarge: true, reason: { zh: '文件过大', en: 'it is too large' } };
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    const cause = fileCause(error);
    const reason = { zh: `文件无法打开：${cause.zh}`, en: `the file cannot be opened: ${cause.en}` };
    return { ok: false, tooLarge: false, reason };
  }
}
