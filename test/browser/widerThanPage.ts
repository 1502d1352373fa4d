import type { Page } from 'playwright-core';

/** What makes a page scroll sideways; nothing where it does not. */
export function widerThanPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > room + 1)
      .filter((node) => !node.closest('.scroll, [role="region"]'))
      .slice(0, 5)
      .map((node) => `${node.tagName}.${node.className} ${node.getBoundingClientRect().right}`)
      .concat(`scrollWidth ${scrollWidth} > ${room}`);
  });
}
