/** Of the Bluebook's table T6, what captions of states' lawsuits are made of; a plural takes an "s" of its own. */
const T6: Record<string, string> = {
  Academy: 'Acad.',
  Administration: 'Admin.',
  Agriculture: 'Agric.',
  Alliance: 'All.',
  America: 'Am.',
  American: 'Am.',
  Association: 'Ass’n',
  Authority: 'Auth.',
  Board: 'Bd.',
  Business: 'Bus.',
  Center: 'Ctr.',
  Coalition: 'Coal.',
  College: 'Coll.',
  Commission: 'Comm’n',
  Commissioner: 'Comm’r',
  Committee: 'Comm.',
  Communication: 'Commc’n',
  Community: 'Cmty.',
  Company: 'Co.',
  Corporation: 'Corp.',
  County: 'Cnty.',
  Defense: 'Def.',
  Department: 'Dep’t',
  Development: 'Dev.',
  Director: 'Dir.',
  District: 'Dist.',
  Economic: 'Econ.',
  Education: 'Educ.',
  Employee: 'Emp.',
  Environment: 'Env’t',
  Environmental: 'Env’t',
  Federal: 'Fed.',
  Federation: 'Fed’n',
  Financial: 'Fin.',
  Foundation: 'Found.',
  General: 'Gen.',
  Government: 'Gov’t',
  Group: 'Grp.',
  Hospital: 'Hosp.',
  Housing: 'Hous.',
  Human: 'Hum.',
  Immigration: 'Immigr.',
  Incorporated: 'Inc.',
  Information: 'Info.',
  Institute: 'Inst.',
  Insurance: 'Ins.',
  International: 'Int’l',
  Justice: 'Just.',
  Labor: 'Lab.',
  Management: 'Mgmt.',
  Medical: 'Med.',
  Medicine: 'Med.',
  Municipal: 'Mun.',
  National: 'Nat’l',
  Natural: 'Nat.',
  Organization: 'Org.',
  Pharmaceutical: 'Pharm.',
  Product: 'Prod.',
  Protection: 'Prot.',
  Public: 'Pub.',
  Regulatory: 'Regul.',
  Resource: 'Res.',
  School: 'Sch.',
  Science: 'Sci.',
  Secretary: 'Sec’y',
  Security: 'Sec.',
  Service: 'Serv.',
  Society: 'Soc’y',
  System: 'Sys.',
  Technology: 'Tech.',
  Transportation: 'Transp.',
  University: 'Univ.',
};

/** Plurals that are not their singular with an "s". */
const PLURALS: Record<string, string> = {
  Communities: 'Cmtys.',
  Companies: 'Cos.',
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
