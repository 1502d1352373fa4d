import { createHash } from 'node:crypto';
import type { Route } from 'playwright-core';
import { sealed, type Seal } from '../../src/archive/sealed.ts';

type Sealed = Seal & { readonly body: unknown };

/** Answers with a published file changed and sealed again, as if it had been published so. */
export async function resealed(route: Route, change: (file: Sealed) => Sealed): Promise<void> {
  const { body, ...seal } = change(JSON.parse(await (await route.fetch()).text()));
  await route.fulfill({
    body: sealed((text) => createHash('sha256').update(text).digest('hex'), seal, body),
  });
}
