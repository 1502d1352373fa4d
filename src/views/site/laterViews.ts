import type { Component } from 'svelte';
import { isOnePage } from '../../archive/pageSource.ts';
import type { View } from '../../place/place.ts';

type LoadView = () => Promise<{ readonly default: Component }>;

const found = import.meta.glob<{ readonly default: Component }>([
  '../area/Overview.svelte',
  '../agency/Agency.svelte',
  '../compare/Compare.svelte',
  '../findings/Findings.svelte',
  '../intake/Intake.svelte',
  '../briefing/Briefing.svelte',
  '../embed/Embed.svelte',
  '../about/Method.svelte',
  '../about/Data.svelte',
]);

/**
 * Views with a chunk of their own, loaded when they are opened; `undefined` for one there is not. The reader wants
 * workers of its own beside the page, which the one-file pack cannot have; nor has it an embed page.
 */
export const laterViews: Readonly<Record<View, LoadView | undefined>> = {
  overview: found['../area/Overview.svelte'],
  agency: found['../agency/Agency.svelte'],
  compare: found['../compare/Compare.svelte'],
  findings: found['../findings/Findings.svelte'],
  intake: isOnePage(document) ? undefined : found['../intake/Intake.svelte'],
  briefing: found['../briefing/Briefing.svelte'],
  embed: isOnePage(document) ? undefined : found['../embed/Embed.svelte'],
  method: found['../about/Method.svelte'],
  data: isOnePage(document) ? undefined : found['../about/Data.svelte'],
};
