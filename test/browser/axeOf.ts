import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe has against a page as it stands: each rule with the elements that break it. */
export async function axeOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
