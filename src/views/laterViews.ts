import type { Component } from 'svelte';

type LoadView = () => Promise<{ readonly default: Component }>;

const found = import.meta.glob<{ readonly default: Component }>(['./Intake.svelte', './Briefing.svelte']);

/** Views with a chunk of their own, loaded when they are opened; `undefined` for one the build does not have. */
export const laterViews: Readonly<Record<'intake' | 'briefing', LoadView | undefined>> = {
  intake: found['./Intake.svelte'],
  briefing: found['./Briefing.svelte'],
};
