import { fillPackPage } from '../../archive/packPage.ts';
import { agenciesIn, selectData } from '../../archive/selectData.ts';
import type { Place } from '../../place/place.ts';
import { openArchive } from '../../archive/openArchive.ts';
import type { OwnReport } from '../../archive/ownStore.ts';
import { pageSource } from '../../archive/pageSource.ts';
import { withOwn } from '../../archive/withOwn.ts';
import { collectionAt, collectionsOf } from '../../archive/collections.ts';
import { loadWords } from '../../words/languages.ts';

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The one-file pack of what a place shows: the area with all below it, or the agencies picked out, for its years.
 * Made-up agencies go in only where the place names one, as everywhere.
 */
export async function packOf(template: string, own: readonly OwnReport[], place: Place): Promise<string> {
  const published = await openArchive(pageSource(document));
  const archive = withOwn(published, own);
  const holdings = collectionsOf(archive);
  const { tree, version, dataDate } = collectionAt(holdings, place);
  const named = place.picked.length > 0 ? place.picked : agenciesIn({ tree }, place.agency);
  const agencies = named.filter((id) => tree.byId.has(id));
  // A pack is passed on, so what the reader made says of itself that nobody published it, to every reader.
  const [zh, en] = await Promise.all([loadWords('zh'), loadWords('en')]);
  const mark = { zh: zh.own.notPublished, en: en.own.notPublished };
  const ownReports = new Set(own.map(({ report }) => report));
  const reports = agencies.flatMap((id) =>
    holdings.whole
      .reportsOf(id)
      .map((report) =>
        ownReports.has(report) ? { ...report, remarks: [mark, ...(report.remarks ?? [])] } : report,
      ),
  );
  const spelt = new Map(published.agencies.map((one) => [one.id, one.spellings]));
  const listed = archive.agencies.map((one) => ({ ...one, spellings: spelt.get(one.id) ?? [] }));
  const holding = {
    tree,
    agencies: listed,
    reports,
    version,
    dataDate: dataDate || null,
    site: published.site,
  };
  return fillPackPage(template, selectData(holding, { agencies, years: place.years }), (bytes) =>
    gzip(new Uint8Array(bytes)),
  );
}
