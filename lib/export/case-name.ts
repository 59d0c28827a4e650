/**
 * Of the Bluebook's table T6 (21st edition), what captions of states' lawsuits are made of, and no more: it comes
 * into pages with the cards. A plural takes an "s" of its own. Places stay
 * whole (table T10 would shorten them): in a heading of the record they are what readers look for.
 */
const T6: Record<string, string> = {
  Administration: 'Admin.',
  Advocacy: 'Advoc.',
  African: 'Afr.',
  Agriculture: 'Agric.',
  Alliance: 'All.',
  America: 'Am.',
  American: 'Am.',
  Association: 'Ass’n',
  Atlantic: 'Atl.',
  Authority: 'Auth.',
  Board: 'Bd.',
  Brotherhood: 'Bhd.',
  Business: 'Bus.',
  Center: 'Ctr.',
  Coalition: 'Coal.',
  College: 'Coll.',
  Commerce: 'Com.',
  Commission: 'Comm’n',
  Commissioner: 'Comm’r',
  Committee: 'Comm.',
  Communication: 'Commc’n',
  Community: 'Cmty.',
  Company: 'Co.',
  Conference: 'Conf.',
  Construction: 'Constr.',
  Corporation: 'Corp.',
  County: 'Cnty.',
  Defense: 'Def.',
  Department: 'Dep’t',
  Development: 'Dev.',
  District: 'Dist.',
  Economic: 'Econ.',
  Education: 'Educ.',
  Electric: 'Elec.',
  Employee: 'Emp.',
  Employment: 'Emp.',
  Enforcement: 'Enf’t',
  Enterprise: 'Enter.',
  Entertainment: 'Ent.',
  Environmental: 'Env’t',
  Equality: 'Equal.',
  Exchange: 'Exch.',
  Executive: 'Exec.',
  Family: 'Fam.',
  Federal: 'Fed.',
  Federation: 'Fed’n',
  Financial: 'Fin.',
  Foundation: 'Found.',
  Government: 'Gov’t',
  Group: 'Grp.',
  Hospital: 'Hosp.',
  Housing: 'Hous.',
  Human: 'Hum.',
  Immigration: 'Immigr.',
  Incorporated: 'Inc.',
  Independent: 'Indep.',
  Information: 'Info.',
  Institute: 'Inst.',
  Insurance: 'Ins.',
  International: 'Int’l',
  Investment: 'Inv.',
  Justice: 'Just.',
  Labor: 'Lab.',
  Local: 'Loc.',
  Management: 'Mgmt.',
  Medical: 'Med.',
  Medicine: 'Med.',
  Merchant: 'Merch.',
  Metropolitan: 'Metro.',
  Mortgage: 'Mortg.',
  Municipal: 'Mun.',
  National: 'Nat’l',
  Natural: 'Nat.',
  Northwest: 'Nw.',
  Office: 'Off.',
  Organization: 'Org.',
  Partnership: 'P’ship',
  Pharmaceutical: 'Pharm.',
  Preservation: 'Pres.',
  Product: 'Prod.',
  Protection: 'Prot.',
  Public: 'Pub.',
  Regulatory: 'Regul.',
  Reservation: 'Rsrv.',
  School: 'Sch.',
  Science: 'Sci.',
  Secretary: 'Sec’y',
  Security: 'Sec.',
  Service: 'Serv.',
  Society: 'Soc’y',
  Teacher: 'Tchr.',
  Technology: 'Tech.',
  Telecommunication: 'Telecomm.',
  Transportation: 'Transp.',
  University: 'Univ.',
  Urban: 'Urb.',
  Utility: 'Util.',
};

/** Plurals that are not their singular with an "s". */
const PLURALS: Record<string, string> = {
  Authorities: 'Auths.',
  Communities: 'Cmtys.',
  Companies: 'Cos.',
  Families: 'Fams.',
  Industries: 'Indus.',
  Resources: 'Res.',
  Rights: 'Rts.',
  Securities: 'Sec.',
  Systems: 'Sys.',
  Technologies: 'Techs.',
  Universities: 'Univs.',
  Utilities: 'Utils.',
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
  return party.includes(' ')
    ? party
        .replace('Civil Rights', 'C.R.')
        .replace(/\p{Lu}\p{Ll}+/gu, shortWord)
        .replace(/ and /g, ' & ')
    : party;
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
