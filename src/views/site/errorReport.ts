/** What an error that somebody reports is about, a line each, such as the agency or the version of the data. */
export type ReportedAbout = readonly (readonly [name: string, value: string])[];

const isMail = (contact: string): boolean => !contact.includes('://');

/**
 * A link that `site.json` gives; nothing but `http:` and `https:` leads anywhere, whatever a file that was tampered with
 * holds.
 */
export function siteAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

/** Where whoever runs the site is reached. */
export function contactAddress(contact: string): string | undefined {
  return isMail(contact) ? `mailto:${encodeURI(contact)}` : siteAddress(contact);
}

/**
 * Where an error is reported: a letter with subject and what it is about, or the site's page for it with the same as
 * parameters `about`. Nothing is sent before the reader sends it.
 */
export function errorReportAddress(
  contact: string,
  subject: string,
  about: ReportedAbout,
): string | undefined {
  const body = about.map(([name, value]) => `${name}: ${value}`).join('\n');
  if (isMail(contact))
    return `mailto:${encodeURI(contact)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\n\n`)}`;
  if (siteAddress(contact) === undefined) return undefined;
  const address = new URL(contact);
  address.searchParams.set('subject', subject);
  address.searchParams.set('about', body);
  return address.href;
}
