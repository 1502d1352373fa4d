/**
 * What an embedded figure may do: run its own script, read its own data (`allow-same-origin` keeps the origin it
 * comes from, not the host's), and open the dashboard in a new window. No forms, no downloads, no navigation of
 * the page round it.
 */
export const frameSandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
