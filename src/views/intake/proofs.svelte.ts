import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { isFiled } from '../../archive/directory.ts';
import type { Agency } from '../../report/agency.ts';
import { agencyOfName } from '../../report/agencyOfName.ts';
import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';
import type { Page } from '../site/page.ts';
import type { IntakeEntry } from './intakeEntry.ts';
import { proofOf, type Proof } from './proof.ts';

interface Queue {
  readonly entries: readonly IntakeEntry[];
}

const keyBefore = ({ agency, year }: Report): string => reportKey({ agency, year: year - 1 });

/** What the checks say of all entries; a draft's year before is another draft, or the published report once it is there. */
export class Proofs {
  readonly #page: Page;
  readonly #queue: Queue;
  readonly #published = new SvelteMap<string, Report | null>();
  readonly all: readonly Proof[] = $derived.by(() => {
    const drafts = this.#queue.entries.flatMap(({ report }) => report ?? []);
    const byKey = new Map(drafts.map((report) => [reportKey(report), report]));
    return this.#queue.entries.map((entry) => {
      const before = entry.report ? keyBefore(entry.report) : '';
      return proofOf(entry, this.#agencyOf(entry), byKey.get(before) ?? this.#published.get(before) ?? null);
    });
  });

  constructor(page: Page, queue: Queue) {
    this.#page = page;
    this.#queue = queue;
    $effect(() => {
      for (const { report } of queue.entries)
        if (report && isFiled(page.directory, keyBefore(report))) this.#ask(report);
    });
  }

  #ask(report: Report): void {
    const key = keyBefore(report);
    if (untrack(() => this.#published.has(key))) return;
    this.#published.set(key, null);
    void this.#page.published(report.agency).then((reports) => {
      const found = reports.find((one) => reportKey(one) === key);
      if (found) this.#published.set(key, found);
    });
  }

  #agencyOf({ report, agencyName }: IntakeEntry): Agency | undefined {
    const { directory } = this.#page;
    if (!report) return undefined;
    const known = directory?.tree.byId.get(report.agency);
    return (
      known ?? (agencyName ? agencyOfName(report.agency, agencyName, directory?.agencies ?? []) : undefined)
    );
  }
}
