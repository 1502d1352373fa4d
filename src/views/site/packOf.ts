import { fillPackPage } from '../../archive/packPage.ts';
import { agenciesIn, selectData } from '../../archive/selectData.ts';
import type { Place } from '../../place/place.ts';
import type { Holdings } from '../../archive/holdings.ts';
import { collectionAt } from '../../archive/collections.ts';
import { loadWords } from '../../words/languages.ts';

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The one-file pack of what a place shows: the area with all below it, or the agencies picked out, for its years.
 * Made-up agencies go in only where the place names one, as everywhere.
 */
export async function packOf(template: string, holdings: Holdings, place: Place): Promise<string> {
  const { tree, version, dataDate } = collectionAt(holdings, place);
  const named = place.picked.length > 0 ? place.picked : agenciesIn({ tree }, place.agency);
  const agencies = named.filter((id) => tree.byId.has(id));
  // A pack is passed on, so what the reader made says of itself that nobody published it, to every reader.
  const [zh, en] = await Promise.all([loadWords('zh'), loadWords('en')]);
  const mark = { zh: zh.own.notPublished, en: en.own.notPublished };
  const own = new Set(holdings.own.map(({ report }) => report));
  const reports = agencies.flatMap((id) =>
    holdings.whole
      .reportsOf(id)
      .map((report) =>
        own.has(report) ? { ...report, remarks: [mark, ...(report.remarks ?? [])] } : report,
      ),
  );
  const holding = { tree, agencies: holdings.agencies, reports, version, dataDate: dataDate || null };
  return fillPackPage(template, selectData(holding, { agencies, years: place.years }), (bytes) =>
    gzip(new Uint8Array(bytes)),
  );
}
