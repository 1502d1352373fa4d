import type { Channel, UnitFamily } from '../../report/channels.ts';
import type { Table } from '../../report/lineItems.ts';
import type { TermGroup } from '../../report/term.ts';
import type { officialForms } from '../../report/forms/officialForms.ts';
import type {
  disclosureColumnLines,
  disputeColumnLines,
  disputeGroupLines,
  requestColumnLines,
} from '../../report/forms/columns.ts';
import type { outcomeKindLines } from '../../report/forms/requestLines.ts';

type KnownForm = (typeof officialForms)[number];
type NameOf<Line> = Line extends { readonly name: infer Name extends string } ? Name : never;

interface EnglishNames extends Record<TermGroup, Readonly<Record<string, string>>> {
  readonly requestRows: Record<KnownForm['requests'][number]['row'], string>;
  readonly outcomeKinds: Record<(typeof outcomeKindLines)[number]['kind'], string>;
  readonly requestColumns: Record<(typeof requestColumnLines)[number]['column'], string>;
  readonly disputeGroups: Record<(typeof disputeGroupLines)[number]['group'], string>;
  readonly disputeColumns: Record<(typeof disputeColumnLines)[number]['column'], string>;
  readonly disclosureRows: Record<
    KnownForm['disclosure'][number]['row'] | NameOf<KnownForm['disclosure'][number]>,
    string
  >;
  readonly disclosureColumns: Record<
    (typeof disclosureColumnLines)[number]['column'] | 'decisionsWithoutYear',
    string
  >;
  readonly units: Record<(typeof disclosureColumnLines)[number]['unit']['name'], string>;
  readonly tables: Record<Table, string>;
  readonly channels: Record<Channel, string>;
  readonly unitFamilies: Record<UnitFamily, string>;
}

/** The forms' rows, columns and units in English, by id. Rules are 规章; "regulations" would be 法规 or 条例. */
export const englishNames: EnglishNames = {
  requestRows: {
    newlyReceived: 'newly received this year',
    carriedOver: 'carried over from the previous year',
    granted: 'granted',
    partlyGranted: 'partly granted',
    stateSecret: 'state secret',
    prohibitedByLaw: 'disclosure prohibited by other law',
    securityOrStability: 'endangers security or stability',
    thirdPartyRights: 'third-party rights',
    internalAffairs: 'internal affairs',
    deliberative: 'deliberative information',
    enforcementFile: 'enforcement file',
    recordsInquiry: 'records inquiry under other rules',
    notHeld: 'information not held',
    notYetCreated: 'would have to be created',
    stillUnclear: 'still unclear after correction',
    petition: 'petition, report or complaint',
    repeated: 'repeated request',
    published: 'asks for a publication',
    excessive: 'excessive without good reason',
    reissue: 'asks to confirm or reissue',
    otherwiseHandled: 'otherwise handled',
    correctionOverdue: 'not corrected in time',
    feeOverdue: 'fee not paid in time',
    other: 'other',
    outcomeTotal: 'outcome total',
    carriedForward: 'carried forward to the next year',
  },
  outcomeKinds: {
    granted: 'granted',
    partlyGranted: 'partly granted',
    refused: 'refused',
    unableToProvide: 'unable to provide',
    notProcessed: 'not processed',
    otherwiseHandled: 'otherwise handled',
  },
  requestColumns: {
    naturalPerson: 'natural persons',
    commercialEnterprise: 'commercial enterprises',
    researchInstitution: 'research institutions',
    publicInterestOrganization: 'public-interest organisations',
    legalServiceInstitution: 'legal-service institutions',
    otherOrganization: 'other organisations',
    total: 'total',
  },
  disputeGroups: {
    reconsideration: 'administrative reconsideration',
    suedDirectly: 'litigation without prior reconsideration',
    suedAfterReconsideration: 'litigation after reconsideration',
  },
  disputeColumns: {
    upheld: 'upheld',
    corrected: 'corrected',
    otherResult: 'other result',
    pending: 'pending',
    total: 'total',
  },
  disclosureRows: {
    rules: 'rules',
    normativeDocuments: 'administrative normative documents',
    unqualifiedDocuments: 'normative documents',
    licensing: 'administrative licensing',
    otherServices: 'other administrative services',
    penalties: 'administrative penalties',
    compulsion: 'administrative compulsion',
    fees: 'administrative and institutional fees',
    procurement: 'centralised government procurement',
  },
  disclosureColumns: {
    made: 'made this year',
    newlyPublished: 'newly published this year',
    totalPublished: 'total published',
    issued: 'issued this year',
    repealed: 'repealed this year',
    inForce: 'in force',
    itemsLastYear: 'items last year',
    itemsChange: 'change this year',
    decisions: 'decisions this year',
    decisionsWithoutYear: 'decisions',
    amount: 'amount collected (10 000 yuan)',
    projects: 'procurement projects',
    purchaseAmount: 'total procurement',
  },
  units: {
    documents: 'documents',
    items: 'items',
    decisions: 'decisions',
    tenThousandYuan: '10 000 yuan',
    yuan: 'yuan',
  },
  tables: {
    disclosure: 'Proactive disclosure',
    requests: 'Requests received and handled',
    disputes: 'Administrative reconsideration and litigation',
  },
  channels: {
    government_website: 'government website',
    wechat_account: 'WeChat accounts',
    weibo: 'Weibo',
    short_video: 'short video',
    other_new_media: 'other new media',
    news_media: 'news media',
    broadcast: 'broadcast',
    notice_board: 'notice boards',
    service_window: 'service windows',
    electronic_screen: 'electronic screens',
    display_board: 'display boards',
    brochure: 'brochures',
    leaflet: 'leaflets',
    gazette: 'government gazette',
    press_conference: 'press conferences',
    policy_interpretation: 'policy interpretation',
    training: 'training and meetings',
    other: 'other channels',
  },
  unitFamilies: {
    items: 'items published',
    issues: 'issues',
    copies: 'copies handed out',
    boards: 'boards and stands',
    events: 'events',
    attendances: 'attendances',
  },
};
