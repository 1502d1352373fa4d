import type { Report } from '../report/report.ts';
import { AreaFiles } from './areaArchive.ts';
import type { Directory } from './directory.ts';
import { holdingsOf, type Holdings, type Rules } from './holdings.ts';
import type { Archive } from './openArchive.ts';
import type { OwnReport } from './ownStore.ts';
import { withTexts } from './publishedReports.ts';
import type { DataSource } from './source.ts';
import type { directoryWithOwn, withOwn } from './withOwn.ts';

/** The reader's own reports as far as they are shown. */
interface ShownReports {
  readonly shown: readonly OwnReport[];
}

type Area = string | null;

/** What only own reports and archives without prepared files want. */
interface OwnTools {
  readonly rules: Rules;
  readonly withOwn: typeof withOwn;
  readonly directoryWithOwn: typeof directoryWithOwn;
}

/**
 * The part of the archive a reader has asked for, as it arrives: `null` while nothing is there. What is asked for later
 * takes the place of what is shown when it has come.
 */
export class LoadedArchive {
  readonly #source: DataSource;
  readonly #own: ShownReports;
  #files: AreaFiles | null = null;
  archive = $state.raw<Archive | null>(null);
  #directory = $state.raw<Directory | null>(null);
  #tools = $state.raw<OwnTools | null>(null);
  /** Whether the site was published anew since the page was opened. */
  isRenewed = $state(false);
  #asked: readonly Area[] = [];
  #request = 0;

  /** All agencies; `null` until `wantDirectory` has brought them. */
  readonly directory: Directory | null = $derived.by(() =>
    this.#directory && this.#tools
      ? this.#tools.directoryWithOwn(this.#directory, this.#own.shown)
      : this.#directory,
  );
  readonly holdings: Holdings | null = $derived.by(() => {
    const published = this.archive;
    if (!published || published.state === 'unreachable') return null;
    const tools = this.#tools;
    // Own reports are put in when all they need is there.
    const own = tools && (this.#directory || !published.prepared) ? this.#own.shown : [];
    if (!published.prepared && !tools) return null;
    if (!tools || own.length === 0) return holdingsOf(published, { rules: tools?.rules ?? null });
    return holdingsOf(tools.withOwn(published, own, this.#directory?.agencies), { own, rules: tools.rules });
  });

  constructor(source: DataSource, own: ShownReports, areas: readonly Area[]) {
    this.#source = source;
    this.#own = own;
    this.#asked = areas;
    void this.load();
  }

  /** Whether what these areas need has not come yet. */
  isComing(areas: readonly Area[]): boolean {
    const covered = this.archive?.prepared?.covered;
    return covered !== undefined && areas.some((area) => !covered.has(area));
  }

  /** Fetches what these areas still need. */
  reach(areas: readonly Area[]): void {
    if (!this.isComing(areas) && this.archive) return;
    if (areas.length === this.#asked.length && areas.every((area, index) => area === this.#asked[index]))
      return;
    this.#asked = areas;
    void this.#open();
  }

  /** From the beginning, past what is kept. */
  async load(): Promise<void> {
    this.archive = null;
    this.#files = this.#source.send ? new AreaFiles(this.#source.send) : null;
    await this.#open();
  }

  /** Brings all agencies' names, for a search or a tree of them. */
  async wantDirectory(): Promise<void> {
    if (!this.#files || this.#directory) return;
    const found = await this.#files.directory();
    if (found.ok) this.#directory = found.body;
  }

  /** Brings what own reports need; the published alone are shown until then. */
  async wantOwn(): Promise<void> {
    await Promise.all([this.#loadTools(), this.wantDirectory()]);
  }

  /**
   * An agency's reports with their prose, which lies in a file of its own.
   * @throws Error where it did not arrive, with the reason
   */
  async inFull(agency: string): Promise<readonly Report[]> {
    const own = new Set(this.#own.shown.map(({ report }) => report));
    const reports = this.holdings?.whole.reportsOf(agency) ?? [];
    if (!this.#files || reports.every((report) => own.has(report))) return reports;
    const found = await this.#files.texts(agency);
    if (!found.ok) throw new Error(`${found.reason.zh} ${found.reason.en}`);
    return reports.map((report) => {
      const texts = own.has(report) ? undefined : found.body[report.year];
      return texts ? withTexts(report, texts) : report;
    });
  }

  /** An agency's published reports, whether or not they are of what is shown. */
  async published(agency: string): Promise<readonly Report[]> {
    const archive = this.#files ? await this.#files.open([agency]) : this.archive;
    return archive?.reports.filter((report) => report.agency === agency) ?? [];
  }

  async #open(): Promise<void> {
    const request = ++this.#request;
    const archive = this.#files ? await this.#files.open(this.#asked) : await this.#openWhole();
    if (request !== this.#request) return;
    this.archive = archive;
    this.isRenewed = this.#files?.isRenewed ?? false;
  }

  async #openWhole(): Promise<Archive> {
    const [{ openArchive }, { directoryOf }] = await Promise.all([
      import('./openArchive.ts'),
      import('./directory.ts'),
      this.#loadTools(),
    ]);
    const whole = await openArchive(this.#source);
    const filed: Record<string, number[]> = {};
    for (const { agency, year } of whole.reports) (filed[agency] ??= []).push(year);
    const spellings = Object.fromEntries(whole.agencies.map((one) => [one.id, one.spellings]));
    this.#directory = directoryOf({ agencies: whole.agencies, filed }, spellings);
    return whole;
  }

  async #loadTools(): Promise<void> {
    const [{ checkAll }, own] = await Promise.all([import('../checks/checkAll.ts'), import('./withOwn.ts')]);
    this.#tools ??= { rules: checkAll, ...own };
  }
}
