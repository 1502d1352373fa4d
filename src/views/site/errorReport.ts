/** What an error that somebody reports is about, a line each, such as the agency or the version of the data. */
export type ReportedAbout = readonly (readonly [name: string, value: string])[];

const isMail = (contact: string): boolean => !contact.includes('://');

/** Where whoever runs the site is reached. */
export function contactAddress(contact: string): string {
  return isMail(contact) ? `mailto:${contact}` : contact;
}

/**
 * Where an error is reported: a letter with subject and what it is about, or the site's page for it with the same as
 * parameters `about`. Nothing is sent before the reader sends it.
 */
export function errorReportAddress(contact: string, subject: string, about: ReportedAbout): string {
  const body = about.map(([name, value]) => `${name}: ${value}`).join('\n');
  if (isMail(contact))
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${body}\n\n`)}`;
  const address = new URL(contact);
  address.searchParams.set('subject', subject);
  address.searchParams.set('about', body);
  return address.href;
}
