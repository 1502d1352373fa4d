import type { Component } from 'svelte';
import { isOnePage } from '../archive/pageSource.ts';

type LoadView = () => Promise<{ readonly default: Component }>;

const found = import.meta.glob<{ readonly default: Component }>(['./Intake.svelte', './Briefing.svelte']);

/**
 * Views with a chunk of their own, loaded when they are opened; `undefined` for one there is not. The reader wants
 * workers of its own beside the page, which the one-file pack cannot have.
 */
export const laterViews: Readonly<Record<'intake' | 'briefing', LoadView | undefined>> = {
  intake: isOnePage(document) ? undefined : found['./Intake.svelte'],
  briefing: found['./Briefing.svelte'],
};
