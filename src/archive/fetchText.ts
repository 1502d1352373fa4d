/** The text of a file beside the page, or `null` where it did not arrive. */
export async function fetchText(path: string): Promise<string | null> {
  try {
    const response = await fetch(new URL(path, document.baseURI), { signal: AbortSignal.timeout(60_000) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
