import * as z from 'zod/mini';
import { agencyId, lineText, listOf, nameText, webAddress } from './bounds.ts';

export const siteFormat = 'nianbao-site/1';

/** A file of the site's own, below the folder of the page: no address, no way out of the folder. */
const ownPath = z
  .string()
  .check(z.maxLength(200), z.regex(/^(?![./])(?!.*\.\.)[\w./-]+\.(?:svg|png|webp)$/, 'ownPath'));
/** Where errors are reported: an address of electronic mail, or a page that takes reports. */
const contact = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s"'<>\\^`{|}]+)$/, 'contact'),
  );
const said = z.strictObject({ zh: nameText, en: nameText });
const sentence = z.strictObject({ zh: lineText, en: lineText });

/** `public/data/site.json`: whose site this is. Everything but the format may be left out. */
export const siteSchema = z.strictObject({
  format: z.literal(siteFormat),
  organisation: z.optional(said),
  /** Below the page, such as `data/logo.svg`. */
  logo: z.optional(ownPath),
  /** The area the site opens with. */
  home: z.optional(agencyId),
  contact: z.optional(contact),
  footer: z.optional(sentence),
  /** 备案号, and the page that lists it. */
  filing: z.optional(z.strictObject({ number: nameText, url: z.optional(webAddress) })),
  links: z.optional(listOf(z.strictObject({ label: said, url: webAddress }))),
  /** Agencies that are compared with each other, offered where agencies are compared. */
  peerGroups: z.optional(
    listOf(
      z.strictObject({ name: said, agencies: z.array(agencyId).check(z.minLength(2), z.maxLength(10)) }),
    ),
  ),
});
export type Site = z.infer<typeof siteSchema>;
