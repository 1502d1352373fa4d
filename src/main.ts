import './olderBrowsers.ts';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { pageSource } from './archive/pageSource.ts';
import './page.css';

const target = document.getElementById('app');
if (target) mount(App, { target, props: { source: pageSource(document) } });
// What the page itself says stands until there is more to see.
document.getElementById('standby')?.remove();
