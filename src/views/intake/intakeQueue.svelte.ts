import { keptDrafts } from '../../archive/keptDrafts.svelte.ts';
import { agencyIdOf } from '../../intake/agencyId.ts';
import { BackgroundReader } from '../../intake/backgroundReader.ts';
import { rejectedReading, largestFile, type DocumentReading } from '../../intake/documentReading.ts';
import { readReportFile } from '../../intake/readReportFile.ts';
import type { Agency } from '../../report/agency.ts';
import type { Report } from '../../report/report.ts';
import { isUnfinished, type IntakeEntry, type Typed } from './intakeEntry.ts';
import { restored, type Waiting } from './restored.ts';

/** The files a person brought, read one after the other; it outlives a visit to another page. */
class IntakeQueue {
  entries = $state.raw<readonly IntakeEntry[]>([]);
  /** The entry laid open for review. */
  open = $state.raw<number | null>(null);
  readonly current: IntakeEntry | null = $derived(this.entries.find(({ id }) => id === this.open) ?? null);
  /** Known agencies, matched by name. */
  agencies: readonly Agency[] = [];
  readonly #reader = new BackgroundReader();
  #next = 1;
  #running = false;

  add(files: readonly (Pick<Waiting, 'name' | 'source'> & Partial<Waiting>)[]): void {
    const fresh = files.map((file): IntakeEntry => {
      const id = this.#next++;
      const blank = { report: null, agencyName: null, typed: {}, key: `${Date.now()}-${id}` };
      return { ...blank, ...file, ...{ id, state: 'waiting', reading: null, said: {} } };
    });
    this.entries = [...this.entries, ...fresh];
    void this.#run();
  }

  /** Brings back what waited for a reason when the page was last closed. */
  async restore(): Promise<void> {
    const kept = (await keptDrafts.all()).flatMap((one) => restored(one) ?? []);
    const here = new Set(this.entries.map(({ key }) => key));
    this.add(kept.filter(({ key }) => !here.has(key)));
  }

  remove(id: number): void {
    const gone = this.entries.find((entry) => entry.id === id);
    this.entries = this.entries.filter((entry) => entry.id !== id);
    if (this.open === id) this.open = null;
    if (gone) keptDrafts.remove(gone.key);
    if (gone?.state === 'reading') this.#reader.stop();
  }

  /** A person's change to the draft. */
  change(id: number, report: Report): void {
    this.#put(id, { report });
  }

  /** What a person has typed to correct a cell; `null` once it is entered, taken back or given up. */
  type(id: number, cell: string, typed: Typed | null): void {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return;
    const { [cell]: earlier, ...others } = entry.typed;
    if (typed !== null) this.#put(id, { typed: { ...others, [cell]: typed } });
    else if (earlier) this.#put(id, { typed: others });
  }

  /** Whose report it is and of which year, as the person says; without a draft yet the document is read again. */
  async say(id: number, said: { readonly name?: string; readonly year?: number }): Promise<void> {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return;
    const agency = said.name === undefined ? entry.said.agency : await agencyIdOf(said.name, this.agencies);
    const year = said.year ?? entry.said.year;
    const changes = {
      agencyName: said.name ?? entry.agencyName,
      said: { ...(agency === undefined ? {} : { agency }), ...(year === undefined ? {} : { year }) },
    };
    if (entry.report === null) {
      this.#put(id, { ...changes, state: 'waiting', reading: null });
      void this.#run();
      return;
    }
    const report = {
      ...entry.report,
      agency: agency ?? entry.report.agency,
      year: year ?? entry.report.year,
    };
    this.#put(id, { ...changes, report });
  }

  #put(id: number, changes: Partial<IntakeEntry>): void {
    this.entries = this.entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry));
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return;
    const { key, name, source, report, agencyName, typed } = entry;
    if (isUnfinished(entry)) keptDrafts.put({ key, name, source, report, agencyName, typed });
    else keptDrafts.remove(key);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let entry = this.#waiting(); entry; entry = this.#waiting()) {
      this.#put(entry.id, { state: 'reading' });
      const reading = await this.#read(entry);
      const agencyName = entry.agencyName ?? reading.agencyName;
      this.#put(entry.id, { state: 'done', reading, report: entry.report ?? reading.report, agencyName });
      this.open ??= reading.report === null ? null : entry.id;
    }
    this.#running = false;
  }

  #waiting(): IntakeEntry | undefined {
    return this.entries.find(({ state }) => state === 'waiting');
  }

  async #read({ name, source, said }: IntakeEntry): Promise<DocumentReading> {
    if (source.size > largestFile) return rejectedReading(name, 'tooLarge');
    try {
      const bytes = new Uint8Array(await source.arrayBuffer());
      const saved = /\.json$/i.test(name) ? readReportFile(name, new TextDecoder().decode(bytes)) : null;
      return saved ?? (await this.#reader.read(name, bytes, { ...said, agencies: this.agencies }));
    } catch {
      return rejectedReading(name, 'damaged');
    }
  }
}

export const intakeQueue = new IntakeQueue();
