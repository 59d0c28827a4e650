/** What a part of a dataset is: written down a second time, by other means than the schema, which is held against it. */
export type Format =
  | { is: 'text' | 'date' | 'id' | 'code' | 'address' | 'flag' | 'version' }
  | { is: 'whole'; least: number }
  | { is: 'one of'; values: readonly (string | number)[] }
  | { is: 'list'; of: Format; least: number }
  | { is: 'record'; fields: Readonly<Record<string, Format>>; needed: readonly string[]; isOpen: boolean };

const text: Format = { is: 'text' };
const date: Format = { is: 'date' };
const id: Format = { is: 'id' };
const code: Format = { is: 'code' };
const address: Format = { is: 'address' };
const flag: Format = { is: 'flag' };
const whole = (least: number): Format => ({ is: 'whole', least });
const oneOf = (...values: (string | number)[]): Format => ({ is: 'one of', values });
const list = (of: Format, least = 0): Format => ({ is: 'list', of, least });
const record = (needed: Record<string, Format>, allowed: Record<string, Format> = {}): Format => ({
  is: 'record',
  fields: { ...needed, ...allowed },
  needed: Object.keys(needed),
  isOpen: false,
});

const ids = list(id);
const sources = list(id, 1);
const codes = list(code);
const texts = list(text);

const jurisdiction = record(
  {
    code,
    name: text,
    aliases: texts,
    office: record({ name: text, aliases: texts }, { website: address }),
    selection: text,
    apAbbreviation: text,
    sources,
  },
  {
    termYears: whole(Number.NEGATIVE_INFINITY),
    demonym: text,
    capital: text,
    unrecorded: list(record({ note: text }, { start: date, end: date })),
  },
);
const tenure = record(
  { jurisdiction: code, sources },
  {
    start: date,
    end: date,
    currentAsOf: date,
    party: oneOf('D', 'R', 'I', 'NP', 'PNP', 'PPD'),
    how: oneOf('elected', 'appointed', 'succeeded', 'acting'),
    note: text,
  },
);
const attorneyGeneral = record(
  {
    id,
    name: text,
    given: text,
    family: text,
    aliases: texts,
    tenures: list(tenure, 1),
    laterOffices: list(record({ title: text }, { start: date, end: date, sources })),
  },
  { suffix: text },
);
const coalition = record(
  {
    id,
    kind: oneOf(
      ...['letter', 'lawsuit', 'intervention', 'amicus', 'comment', 'petition', 'settlement'],
      ...['investigation', 'other'],
    ),
    title: text,
    summary: text,
    date,
    leads: codes,
    members: list(code, 1),
    membersComplete: flag,
    targets: texts,
    topics: texts,
    keyTerms: texts,
    related: ids,
    sources,
  },
  { statedCount: whole(1), lawsuit: id, furtherLawsuits: ids, note: text },
);
const lawsuit = record(
  {
    id,
    caption: text,
    aliases: texts,
    dockets: texts,
    plaintiffs: codes,
    defendants: texts,
    events: list(
      record({
        date,
        kind: oneOf(
          ...['tro-granted', 'tro-denied', 'preliminary-injunction-granted', 'preliminary-injunction-denied'],
          ...['stayed', 'appeal-filed', 'affirmed', 'reversed', 'vacated', 'certiorari-granted'],
          ...['supreme-court-decision', 'summary-judgment', 'dismissed', 'withdrawn', 'settled'],
          ...['consent-decree', 'transferred', 'other'],
        ),
        text,
        sources,
      }),
    ),
    sources,
  },
  { court: text, citation: text, judge: text, filed: date, note: text },
);
const release = record({ id, publisher: text }, { office: code, date, url: address, description: text });

/** Of a whole dataset; what a later version adds beside its tables is read over. */
export const DATASET: Format = {
  is: 'record',
  fields: {
    format: oneOf(1),
    version: { is: 'version' },
    jurisdictions: list(jurisdiction),
    attorneysGeneral: list(attorneyGeneral),
    coalitions: list(coalition),
    lawsuits: list(lawsuit),
    releases: list(release),
  },
  needed: ['format', 'version', 'jurisdictions', 'attorneysGeneral', 'coalitions', 'lawsuits', 'releases'],
  isOpen: true,
};

/** The places of all that is not of a format, such as `coalitions.3.leads.0`; a record that lacks something is named by what it lacks. */
export function faultsIn(value: unknown, format: Format = DATASET, at = ''): string[] {
  const inside = (key: string | number) => (at === '' ? `${key}` : `${at}.${key}`);
  if (format.is === 'list') {
    if (!Array.isArray(value)) return [at];
    if (value.length < format.least) return [at];
    return value.flatMap((part, place) => faultsIn(part, format.of, inside(place)));
  }
  if (format.is === 'record') {
    if (typeof value !== 'object' || value === null) return [at];
    const keys = Object.keys(value);
    const wrong = format.isOpen ? [] : keys.filter(key => !Object.hasOwn(format.fields, key));
    const lacking = format.needed.filter(key => !Object.hasOwn(value, key));
    const within = Object.entries(format.fields).flatMap(([key, part]) =>
      Object.hasOwn(value, key) ? faultsIn((value as Record<string, unknown>)[key], part, inside(key)) : [],
    );
    return [...[...wrong, ...lacking].map(inside), ...within];
  }
  return isOf(value, format) ? [] : [at];
}

const PATTERNS = {
  date: /^(?:1[789]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  id: /^[a-z0-9][a-z0-9.-]*$/,
  code: /^[A-Z]{2}$/,
  version: /^\d{4}\.\d{2}\.\d{2}(?:\.\d{1,6})?$/,
  address: /^https?:\S+$/,
} as const;

function isOf(value: unknown, format: Exclude<Format, { is: 'list' | 'record' }>): boolean {
  switch (format.is) {
    case 'flag':
      return typeof value === 'boolean';
    case 'whole':
      return Number.isInteger(value) && (value as number) >= format.least;
    case 'one of':
      return format.values.includes(value as string);
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.trim().length <= 1000;
    case 'address':
      return isLike(value, format.is, 2000) && URL.canParse(value);
    default:
      return isLike(value, format.is, 200);
  }
}

function isLike(value: unknown, is: keyof typeof PATTERNS, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && PATTERNS[is].test(value);
}
