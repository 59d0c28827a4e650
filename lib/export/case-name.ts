/**
 * Of the Bluebook's table T6, what captions of states' lawsuits are made of, and no more: it comes into pages
 * with the cards. A plural takes an "s" of its own.
 */
const T6: Record<string, string> = {
  Administration: 'Admin.',
  Agriculture: 'Agric.',
  Alliance: 'All.',
  America: 'Am.',
  American: 'Am.',
  Association: 'Ass’n',
  Board: 'Bd.',
  Business: 'Bus.',
  Center: 'Ctr.',
  Coalition: 'Coal.',
  College: 'Coll.',
  Commission: 'Comm’n',
  Commissioner: 'Comm’r',
  Community: 'Cmty.',
  Company: 'Co.',
  Corporation: 'Corp.',
  County: 'Cnty.',
  Department: 'Dep’t',
  Development: 'Dev.',
  District: 'Dist.',
  Education: 'Educ.',
  Employee: 'Emp.',
  Environmental: 'Env’t',
  Federal: 'Fed.',
  Federation: 'Fed’n',
  Financial: 'Fin.',
  Foundation: 'Found.',
  Government: 'Gov’t',
  Group: 'Grp.',
  Housing: 'Hous.',
  Human: 'Hum.',
  Immigration: 'Immigr.',
  Incorporated: 'Inc.',
  Institute: 'Inst.',
  International: 'Int’l',
  Justice: 'Just.',
  Labor: 'Lab.',
  Management: 'Mgmt.',
  Medical: 'Med.',
  National: 'Nat’l',
  Organization: 'Org.',
  Pharmaceutical: 'Pharm.',
  Protection: 'Prot.',
  Regulatory: 'Regul.',
  School: 'Sch.',
  Science: 'Sci.',
  Secretary: 'Sec’y',
  Security: 'Sec.',
  Service: 'Serv.',
  Technology: 'Tech.',
  Transportation: 'Transp.',
  University: 'Univ.',
};

/** Plurals that are not their singular with an "s". */
const PLURALS: Record<string, string> = {
  Communities: 'Cmtys.',
  Rights: 'Rts.',
  Technologies: 'Techs.',
  Universities: 'Univs.',
};

function shortWord(word: string): string {
  const whole = T6[word] ?? PLURALS[word];
  if (whole !== undefined) return whole;
  const singular = word.endsWith('s') ? T6[word.slice(0, -1)] : undefined;
  if (singular === undefined) return word;
  return singular.endsWith('.') ? `${singular.slice(0, -1)}s.` : `${singular}s`;
}

/** A party that is a person or a state alone has nothing to be shortened. */
function shortParty(party: string): string {
  return party.includes(' ') ? party.replace(/\p{Lu}\p{Ll}+/gu, shortWord).replace(/ and /g, ' & ') : party;
}

/**
 * A caption in the manner of the Bluebook's rule 10.2: no "State of", no "et al."; the words of table
 * T6 short, "and" as "&".
 */
export function caseName(caption: string): string {
  return caption
    .replace(/\b(?:State|Commonwealth) of (?=[A-Z])/g, '')
    .replace(/,? et al\.?/g, '')
    .split(' v. ')
    .map(shortParty)
    .join(' v. ');
}
