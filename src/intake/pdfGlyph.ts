/** A character on a page: where it begins and how it is set, in points, y upwards, the page turned as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Direction of its line in degrees, against the clock; `NaN` where it is mirrored. */
  readonly angle: number;
  /** `unpainted`: in an invisible layer; `covered`: under a picture; `white` on white; `pale`: hardly seen. */
  look: 'plain' | 'unpainted' | 'covered' | 'white' | 'pale';
}

/** What pdf.js tells of a character it shows. */
export function glyphFacts(glyph: unknown): { unicode: string; width: number; isSpace: boolean } {
  if (typeof glyph !== 'object' || glyph === null) return { unicode: '', width: 0, isSpace: true };
  const get = (name: string): unknown => Reflect.get(glyph, name);
  const unicode = get('unicode');
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: Number(get('width')) || 0,
    isSpace: get('isSpace') === true,
  };
}
