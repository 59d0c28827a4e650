import { fold } from './terms';

/** Cabinet departments, by the word that "Department of …" and "Secretary of …" are completed with. */
export const DEPARTMENTS: Record<string, string> = {
  agriculture: 'usda',
  commerce: 'commerce',
  defense: 'defense',
  education: 'education',
  energy: 'energy',
  'health and human services': 'hhs',
  'homeland security': 'dhs',
  'housing and urban development': 'hud',
  interior: 'interior',
  justice: 'justice',
  labor: 'labor',
  state: 'state',
  transportation: 'transportation',
  treasury: 'treasury',
  'veterans affairs': 'veterans',
};

const AGENCIES: Record<string, string> = {
  'army corps of engineers': 'army corps',
  'bureau of alcohol tobacco firearms and explosives': 'atf',
  'bureau of land management': 'blm',
  'bureau of ocean energy management': 'boem',
  'centers for disease control and prevention': 'cdc',
  'centers for disease control': 'cdc',
  'centers for medicare and medicaid services': 'cms',
  'citizenship and immigration services': 'uscis',
  'consumer financial protection bureau': 'cfpb',
  'corporation for national and community service': 'americorps',
  'council on environmental quality': 'ceq',
  'customs and border protection': 'cbp',
  'department of government efficiency': 'doge',
  'drug enforcement administration': 'dea',
  'election assistance commission': 'eac',
  'environmental protection agency': 'epa',
  'equal employment opportunity commission': 'eeoc',
  'federal communications commission': 'fcc',
  'federal emergency management agency': 'fema',
  'federal energy regulatory commission': 'ferc',
  'federal highway administration': 'fhwa',
  'federal trade commission': 'ftc',
  'fish and wildlife service': 'fws',
  'food and drug administration': 'fda',
  'immigration and customs enforcement': 'ice',
  'internal revenue service': 'irs',
  'national collegiate athletic association': 'ncaa',
  'national highway traffic safety administration': 'nhtsa',
  'national institutes of health': 'nih',
  'national labor relations board': 'nlrb',
  'national science foundation': 'nsf',
  'nuclear regulatory commission': 'nrc',
  'occupational safety and health administration': 'osha',
  'office of management and budget': 'omb',
  'office of personnel management': 'opm',
  'office of the comptroller of the currency': 'occ',
  'postal service': 'usps',
  'securities and exchange commission': 'sec',
  'small business administration': 'sba',
  'social security administration': 'ssa',
};

/** Acronyms of departments, which read like no other word once folded. */
const ACRONYMS: Record<string, string> = {
  doj: 'justice',
  usdoj: 'justice',
  hhs: 'hhs',
  dhs: 'dhs',
  usda: 'usda',
};

/** Departments by the agencies in them: who writes to the one is at times said to write to the other. */
const DEPARTMENT_OF: Record<string, string> = {
  atf: 'justice',
  blm: 'interior',
  boem: 'interior',
  cbp: 'dhs',
  cdc: 'hhs',
  cms: 'hhs',
  dea: 'justice',
  fda: 'hhs',
  fema: 'dhs',
  fhwa: 'transportation',
  fws: 'interior',
  ice: 'dhs',
  irs: 'treasury',
  nhtsa: 'transportation',
  nih: 'hhs',
  occ: 'treasury',
  osha: 'labor',
  uscis: 'dhs',
};

/** Whether two agencies, by their keys, are one, or of one department. */
export const ofOneHouse = (agency: string, other: string): boolean =>
  (DEPARTMENT_OF[agency] ?? agency) === (DEPARTMENT_OF[other] ?? other);

export const alternation = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length).join('|');
const departmentWords = alternation(Object.keys(DEPARTMENTS));
const OF_DEPARTMENT = new RegExp(`\\b(?:departments?|secretary) of (?:the )?(${departmentWords})\\b`, 'g');
/** "State Department", "Treasury Secretary"; a bare word such as "education" names no department. */
const DEPARTMENT_AFTER = new RegExp(`\\b(${departmentWords}) (?:departments?|secretary)\\b`, 'g');
/** Names and short names of agencies; "ice" is a word. */
export const AGENCY_NAMES: readonly string[] = [
  ...Object.keys(AGENCIES),
  ...Object.values(AGENCIES).filter(key => key !== 'ice'),
  ...Object.keys(ACRONYMS),
];
const AGENCY = new RegExp(`\\b(?<!agency )(?:${alternation(AGENCY_NAMES)})\\b`, 'g');
const PREFIX = /\b(?:united states|u s|us)\s+(?=departments?\b|secretary\b)/g;

/** Spells out what court papers shorten: "Dep't of Homeland Sec." */
const SPELLED_OUT: [RegExp, string][] = [
  [/\bdep(?:'|’)?t\b\.?|\bdep\b\.?(?= of\b)/gi, 'department'],
  [/\bsec(?:'|’)y\b/gi, 'secretary'],
  [/\bhomeland sec\b\.?/gi, 'homeland security'],
  [/\bhealth (?:and|&) human servs?\b\.?/gi, 'health and human services'],
  [/\bhous(?:\.|ing) (?:and|&) urb(?:\.|an) dev\b\.?/gi, 'housing and urban development'],
  [/\beduc\b\.?(?=$|[\s,)])/gi, 'education'],
  [/\bagric\b\.?/gi, 'agriculture'],
  [/\btransp\b\.?/gi, 'transportation'],
  [/\benv(?:t|tl|'t|’t|'tl|’tl)\b\.?/gi, 'environmental'],
  [/\bprot\b\.?/gi, 'protection'],
  [/\bcomm(?:'|’)n\b/gi, 'commission'],
  [/\badmin\b\.?/gi, 'administration'],
  [/\bass(?:'|’)n\b/gi, 'association'],
  [/\bserv(?:'|’)?s\b\.?/gi, 'services'],
  [/\bgov(?:'|’)t\b/gi, 'government'],
  [/&/g, ' and '],
];

/** Whether a text shortens anything so: nearly none outside court papers does, and one look tells. */
const SHORTENED = new RegExp(SPELLED_OUT.map(([short]) => short.source).join('|'), 'i');
/** Words one of which stands in every name of an agency. */
const NAMES_AGENCY = new RegExp(
  `\\b(?:departments?|secretary|agency|${[...Object.keys(AGENCIES), ...Object.values(AGENCIES), ...Object.keys(ACRONYMS)].join('|')})\\b`,
);

/** The text folded, with abbreviations spelled out and federal agencies each under one short key. */
export function withAgencyKeys(text: string): string {
  let spelled = text;
  if (SHORTENED.test(text)) {
    for (const [short, long] of SPELLED_OUT) spelled = spelled.replace(short, long);
  }
  const folded = fold(spelled);
  return NAMES_AGENCY.test(folded) ? withKeys(folded) : folded;
}

/** A folded text that names agencies, with each under its key. */
function withKeys(folded: string): string {
  return folded
    .replace(PREFIX, '')
    .replace(OF_DEPARTMENT, (_, name: string) => `agency ${DEPARTMENTS[name]}`)
    .replace(DEPARTMENT_AFTER, (_, name: string) => `agency ${DEPARTMENTS[name]}`)
    .replace(AGENCY, name => `agency ${AGENCIES[name] ?? ACRONYMS[name] ?? name}`);
}

const KEY = /\bagency ((?:army )?[a-z]+)/g;

/** Keys of the federal agencies and departments that the text names, each once. */
export function agenciesIn(text: string): string[] {
  return [...new Set(Array.from(withAgencyKeys(text).matchAll(KEY), match => match[1] ?? ''))];
}
