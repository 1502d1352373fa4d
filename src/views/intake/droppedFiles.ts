/** At most this many files of a dropped folder are taken: more is a mistake of the hand. */
const most = 2000;

/** The files of a drop, those inside folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Entries must be taken before the first pause: afterwards the drop is empty.
  const plain = [...transfer.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= most || entry.name.startsWith('.')) return;
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file) found.push(file);
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    // A folder is read in batches until an empty one comes.
    for (;;) {
      const batch = await new Promise<readonly FileSystemEntry[]>((resolve) =>
        reader.readEntries(resolve, () => resolve([])),
      );
      if (batch.length === 0) break;
      for (const one of batch) await collect(one, found);
    }
  }
}
