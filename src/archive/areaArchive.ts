import type { Agency } from '../report/agency.ts';
import type { Label } from '../report/lineItems.ts';
import {
  areaFormat,
  areaPath,
  dataFolder,
  directoryFile,
  directoryFormat,
  searchFile,
  searchFormat,
  textsFormat,
  textsPath,
  type AreaBody,
  type DirectoryBody,
  type SearchBody,
  type TextsBody,
} from './areaFile.ts';
import { directoryOf, type Directory } from './directory.ts';
import type { Archive } from './openArchive.ts';
import { reportsIn } from './publishedReports.ts';
import { archiveOf, coveredBy, missing, type Area, type OpenedArea } from './openedAreas.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
import { opened, type Opened } from './sealed.ts';
import type { DataSource } from './source.ts';

/** A file that could not be had, and why. */
interface LostArea {
  readonly area: Area;
  readonly reason: Label;
}

interface Lost {
  readonly quarantined: readonly Quarantined[];
  /** As far as the directory tells: those above, itself and those below. */
  readonly agencies: readonly Agency[];
}

type Send = NonNullable<DataSource['send']>;

/** The prepared files of a published archive, each opened when it is first asked for and kept. */
export class AreaFiles {
  readonly #send: Send;
  readonly #areas = new Map<Area, OpenedArea>();
  #directory: Promise<Opened<Directory>> | null = null;
  #listed: Directory | null = null;
  readonly #texts = new Map<string, Promise<Opened<TextsBody>>>();
  /** The version the page began with, and whether the site has another since. */
  #version: string | null = null;
  isRenewed = false;

  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * The part of the archive that holds these areas, out of files of one version. Never rejects: what did not arrive is
   * quarantined, with the years it hides where the directory tells them; an agency of no file is in no list.
   */
  async open(areas: readonly Area[]): Promise<Archive> {
    const asked = [...new Set(areas)];
    let found = await this.#openAll(asked);
    const versions = new Set(found.flatMap((one) => ('seal' in one ? one.seal.version : [])));
    if (versions.size > 1) {
      // The site was published anew meanwhile: nothing of before stands beside what has come since.
      this.#forget();
      found = await this.#openAll(asked);
    }
    const files = found.flatMap((one) => ('seal' in one ? [one] : []));
    const [first] = files;
    const same = files.filter(({ seal }) => seal.version === first?.seal.version);
    const failed = found.flatMap((one) => ('seal' in one ? [] : [one]));
    const stale = files
      .filter((one) => !same.includes(one))
      .map(({ body }) => missing(body.area, quarantineReasons.otherVersion, []));
    if (first) {
      this.isRenewed ||= this.#version !== null && this.#version !== first.seal.version;
      this.#version ??= first.seal.version;
    }
    const lost = await Promise.all(failed.map((one) => this.#lostArea(one)));
    const quarantined = [...stale, ...lost.flatMap((one) => one.quarantined)];
    return archiveOf(
      asked,
      same,
      quarantined,
      // Who was only picked out for a comparison is left out of it: without reports it would look as if none were collected.
      lost.flatMap((one, index) => (failed[index]?.area === asked[0] ? one.agencies : [])),
    );
  }

  /** Every agency and its names; kept, unless it did not arrive. */
  async directory(): Promise<Opened<Directory>> {
    const opening = (this.#directory ??= this.#openDirectory());
    const found = await opening;
    if (found.ok) this.#listed = found.body;
    else this.#directory = null;
    return found;
  }

  /** The prose of an agency's reports and the like, by year. */
  async texts(agency: string): Promise<Opened<TextsBody>> {
    const opening = this.#texts.get(agency) ?? this.#file<TextsBody>(textsPath(agency), textsFormat);
    this.#texts.set(agency, opening);
    const found = await opening;
    if (!found.ok) this.#texts.delete(agency);
    return found;
  }

  #forget(): void {
    this.#areas.clear();
    this.#texts.clear();
    this.#directory = null;
    this.#listed = null;
  }

  #openAll(areas: readonly Area[]) {
    return Promise.all(areas.map(async (area) => this.#covering(area) ?? (await this.#openArea(area))));
  }

  #covering(area: Area): OpenedArea | undefined {
    return this.#areas.get(area) ?? [...this.#areas.values()].find(({ covered }) => covered.has(area));
  }

  async #openArea(area: Area): Promise<OpenedArea | LostArea> {
    // Where the list of all agencies is there already, what it does not name is not asked for.
    if (area !== null && this.#listed && !this.#listed.tree.byId.has(area))
      return { area, reason: quarantineReasons.unknownAgency };
    const found = await this.#file<AreaBody>(areaPath(area), areaFormat);
    if (!found.ok) return { area, reason: found.reason };
    const { seal, body } = found;
    const reports = reportsIn(body.reports);
    if (reports === null) return { area, reason: quarantineReasons.areaBroken };
    const opened: OpenedArea = { seal, body, reports, covered: coveredBy(body, reports) };
    this.#areas.set(area, opened);
    return opened;
  }

  /** A file that did not arrive, with what it hides; nothing where there is no such agency. */
  async #lostArea({ area, reason }: LostArea): Promise<Lost> {
    const directory = await this.directory();
    if (!directory.ok) {
      const file = `${dataFolder}${directoryFile}`;
      const quarantined = [
        missing(area, reason, []),
        { file, reason: directory.reason, problems: [], hides: [] },
      ];
      return { quarantined, agencies: [] };
    }
    const { tree, filed } = directory.body;
    if (area !== null && !tree.byId.has(area)) return { quarantined: [], agencies: [] };
    const below = area === null ? [...tree.byId.values()] : tree.below(area);
    const agencies = [...(area === null ? [] : tree.pathTo(area)), ...below];
    const hides = [area ?? '', ...below.map(({ id }) => id)].flatMap((agency) =>
      filed(agency).map((year) => ({ agency, year })),
    );
    return { quarantined: [missing(area, reason, hides)], agencies };
  }

  async #openDirectory(): Promise<Opened<Directory>> {
    const [listed, spelt] = await Promise.all([
      this.#file<DirectoryBody>(directoryFile, directoryFormat),
      this.#file<SearchBody>(searchFile, searchFormat),
    ]);
    if (!listed.ok) return listed;
    return { ...listed, body: directoryOf(listed.body, spelt.ok ? spelt.body : null) };
  }

  async #file<T>(path: string, format: string): Promise<Opened<T>> {
    const once = async (again: boolean): Promise<Opened<T>> => {
      const sent = await this.#send(path, again);
      return sent.ok ? opened<T>(hashOf, format, sent.text) : sent;
    };
    const first = await once(false);
    // What was cut or replaced on its way is whole the second time, past every cache.
    return first.ok ? first : once(true);
  }
}

/** The browser's own where it has one: pages without TLS, as on office intranets, have none. */
async function hashOf(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return (await import('./sha256.ts')).sha256(text);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
