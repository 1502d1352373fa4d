import './olderBrowsers.ts';
import { mount } from 'svelte';
import './app.css';
import { pageSource } from './archive/pageSource.ts';
import './page.css';
import EmbedPage from './views/embed/EmbedPage.svelte';

const target = document.getElementById('app');
if (target) mount(EmbedPage, { target, props: { source: pageSource(document) } });
// What the page itself says stands until there is more to see.
document.getElementById('standby')?.remove();
