const special = /[*?[\]{}]/;

export interface Glob {
  /** The folder above the first wildcard. */
  readonly root: string;
  /** Fits the paths meant, from the root, in Unicode's composed form. */
  readonly pattern: RegExp;
  /** How many folders deep what it fits can lie. */
  readonly depth: number;
}

/** What a path with wildcards means; `null` for a plain path. */
export function globPattern(path: string): Glob | null {
  if (!special.test(path)) return null;
  const parts = path.normalize().replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => special.test(part));
  const root = parts.slice(0, first).join('/');
  const rest = parts.slice(first).filter((part) => part !== '' && part !== '.');
  return {
    root: root === '' ? (first === 0 ? '.' : '/') : root,
    pattern: patternOf(rest),
    depth: rest.includes('**') ? Infinity : rest.length,
  };
}

function patternOf(parts: readonly string[]): RegExp {
  const pieces = parts.map((part, index) => {
    const last = index === parts.length - 1;
    if (part === '**') return last ? '.*' : '(?:[^/]+/)*';
    return `${piece(part)}${last ? '' : '/'}`;
  });
  try {
    return new RegExp(`^${pieces.join('')}$`, 'iu');
  } catch {
    // Brackets that close nothing or name no range mean themselves.
    return new RegExp(`^${parts.join('/').replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')}$`, 'iu');
  }
}

/** `*` any run of characters, `?` one, `[ab]` one of these, `{a,b}` either: within one name. */
function piece(part: string): string {
  let open = 0;
  return part.replace(/\[[^\]]+\]|[*?{},]|[\\^$.|+()[\]]/g, (found) => {
    if (found === '*') return '[^/]*';
    if (found === '?') return '[^/]';
    if (found === '{') {
      open += 1;
      return '(?:';
    }
    if (found === '}' && open > 0) {
      open -= 1;
      return ')';
    }
    if (found === ',') return open > 0 ? '|' : ',';
    if (found.length > 2) return found.replace('[!', '[^').replaceAll('\\', '\\\\');
    return `\\${found}`;
  });
}
