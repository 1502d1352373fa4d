import type { Finding } from '../../checks/finding.ts';
import { isArea } from '../../figures/isArea.ts';
import type { FigureTarget, HrefFor } from '../../figures/figureState.ts';
import type { Collection } from '../../measures/collection.ts';
import { address } from '../../place/writePlace.ts';
import type { Place } from '../../place/place.ts';
import { writeAddress } from '../../report/address.ts';

/** Where a mark of a figure leads: an area to its overview, a single agency or a year or cell to its reports. */
export function hrefFor(place: Place, collection: Collection): HrefFor {
  return ({ agency, year, cell }: FigureTarget) => {
    if (!collection.tree.byId.has(agency)) return undefined;
    const toReport = cell !== undefined || collection.reportsOf(agency).length > 0;
    if (!toReport) return address(place, { view: 'overview', agency });
    return address(place, {
      view: 'agency',
      agency,
      ...(year === undefined ? {} : { cellYear: year }),
      ...(cell === undefined ? {} : { cell }),
    });
  };
}

/** The page an agency opens on: an area's overview, otherwise its reports. */
export function agencyHref(
  place: Place,
  collection: Pick<Collection, 'tree'>,
  agency: string | null,
): string {
  return address(place, { view: isArea(collection, agency) ? 'overview' : 'agency', agency });
}

/** The cell in question, lit in its table; a finding about dates or prose leads to the report. */
export function findingHref(place: Place, { agency, year, cells: [first] }: Finding): string {
  return address(place, {
    view: 'agency',
    agency,
    cellYear: year,
    ...(first ? { cell: writeAddress(first) } : {}),
  });
}
