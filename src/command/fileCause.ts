import type { Label } from '../report/lineItems.ts';

const causes: Readonly<Record<string, Label>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '路径中有一段是文件，不是文件夹', en: 'part of the path is a file, not a folder' },
  EEXIST: { zh: '同名的是文件，不是文件夹', en: 'what has that name is a file, not a folder' },
  EISDIR: { zh: '同名的是文件夹，不是文件', en: 'what has that name is a folder, not a file' },
  EACCES: { zh: '没有权限', en: 'there is no permission' },
  EPERM: { zh: '没有权限', en: 'there is no permission' },
  EROFS: { zh: '文件系统只读', en: 'the file system is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已满', en: 'the disk quota is used up' },
  EFBIG: { zh: '超过允许的文件大小', en: 'the file is larger than allowed' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  ENAMETOOLONG: { zh: '文件名过长', en: 'its name is too long' },
  ELOOP: { zh: '链接指回自身', en: 'its link leads back to itself' },
  EIO: { zh: '磁盘读写出错', en: 'the disk failed' },
};

/** Why the system refused a file, in words. */
export function fileCause(error: unknown): Label {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const text = error instanceof Error ? error.message : String(error);
  return (typeof code === 'string' ? causes[code] : undefined) ?? { zh: text, en: text };
}
