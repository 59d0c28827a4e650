import { withAgencyKeys } from './agency';
import { fold } from './terms';

/** A case name reduced to what tells cases apart. `In re` captions have no adversary. */
export interface Caption {
  readonly first: string;
  readonly against?: string;
}

const VERSUS = /\s+(?:v|vs|versus|contra)\.?\s+/i;
const IN_RE = /^\s*(?:in re:?|in the matter of|ex parte|matter of)\s+/i;
/** "E.P.A.", "L.W.": folded letter by letter they would be words. */
const INITIALS = /\b(?:\p{L}\.){2,}(?!\p{L})/gu;
/** As court papers and tables shorten them at the head of a party; postal codes are common words. */
const SHORT_STATES: Record<string, string> = {
  ala: 'alabama',
  ariz: 'arizona',
  ark: 'arkansas',
  cal: 'california',
  calif: 'california',
  colo: 'colorado',
  conn: 'connecticut',
  dc: 'district of columbia',
  del: 'delaware',
  fla: 'florida',
  ga: 'georgia',
  ill: 'illinois',
  ind: 'indiana',
  kan: 'kansas',
  ky: 'kentucky',
  la: 'louisiana',
  mass: 'massachusetts',
  md: 'maryland',
  mich: 'michigan',
  minn: 'minnesota',
  mo: 'missouri',
  mont: 'montana',
  neb: 'nebraska',
  nev: 'nevada',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  nc: 'north carolina',
  nd: 'north dakota',
  okla: 'oklahoma',
  ore: 'oregon',
  pa: 'pennsylvania',
  pr: 'puerto rico',
  ri: 'rhode island',
  sc: 'south carolina',
  sd: 'south dakota',
  tenn: 'tennessee',
  tex: 'texas',
  vt: 'vermont',
  va: 'virginia',
  wash: 'washington',
  wis: 'wisconsin',
  wva: 'west virginia',
  wyo: 'wyoming',
  'nueva york': 'new york',
  'nueva jersey': 'new jersey',
  'nuevo mexico': 'new mexico',
  'carolina del norte': 'north carolina',
  'carolina del sur': 'south carolina',
  pensilvania: 'pennsylvania',
  luisiana: 'louisiana',
  hawai: 'hawaii',
};
/** "(consolidated)", ", No. 18-587", ", 567 U.S. 519 (2012)": all that stands after the parties. */
const TAIL = /\([^)]*\)|,?\s+nos?\.\s+\d.*$|,\s+\d+\s+[A-Z].*$/gi;
const RELATION =
  /\s+(?:ex rel|on behalf of|by and through|d\/?b\/?a|a\/k\/a|f\/k\/a|in (?:his|her|their|its) (?:official )?capacity)\b.*$/i;
const OTHERS = /,?\s*\bet\.?\s?al\b\.?|,?\s+and others\b/gi;
const GOVERNMENT_OF =
  /\b(?:(?:the )?people of )?(?:the )?(?:states?|commonwealths?|territory|people|government) of (?:the )?/g;
const COMPANY_FORM =
  /\b(?:incorporated|inc|llc|l l c|corporation|corp|company|co|ltd|limited|l p|lp|llp|n a|plc|p l c|ag|usa|dba)\b/g;
const STATE_NAME =
  '(?:alabama|alaska|american samoa|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|northern mariana islands|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virgin islands|virginia|washington|west virginia|wisconsin|wyoming)';
const STATE = new RegExp(`^${STATE_NAME}$`);

/** Whether a text is the name of a state or territory and nothing else. */
export const isStateName = (name: string): boolean => STATE.test(fold(name));

/** "Washington and Minnesota": cases go by the first that sues. */
const STATES = new RegExp(`^(${STATE_NAME})(?: and| ${STATE_NAME})+$`);
const GENERATION = /\b(?:jr|sr|ii|iii|iv)\b/g;

/** One side of a caption in folded words, without what writers leave out or add at will. */
function party(text: string): string {
  const side = text
    .replace(RELATION, '')
    .replace(OTHERS, '')
    .replace(INITIALS, letters => letters.replaceAll('.', ''));
  const words = withAgencyKeys(side)
    .replace(/\b(?:u s a|u s|us|usa|united states of america|ee uu|eeuu|estados unidos)\b/g, 'united states')
    .replace(GOVERNMENT_OF, '')
    .replace(COMPANY_FORM, ' ')
    .replace(GENERATION, ' ')
    .replace(/\bunited states (?=agency )/g, '')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/\b(?:and )?(?:plaintiff|respondent|petitioner)s?(?: states)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = words.replace(/^(?:and|of) | (?:and|of)$/g, '');
  return (SHORT_STATES[name] ?? name).replace(STATES, '$1');
}

/** Captions read, since an article's few are asked for at every step; only so many of them. */
const read = new Map<string, Caption | null>();
const MOST_REMEMBERED = 256;

/** Reads a case name; null where the text is none ("the DACA case"). */
export function readCaption(text: string): Caption | null {
  let caption = read.get(text);
  if (caption !== undefined) return caption;
  caption = captionIn(text);
  if (read.size === MOST_REMEMBERED) read.clear();
  read.set(text, caption);
  return caption;
}

function captionIn(text: string): Caption | null {
  const bare = text.replace(/[‘’]/g, "'").replace(TAIL, ' ').trim();
  const matter = bare.replace(IN_RE, '');
  if (matter !== bare) {
    const first = party(matter);
    return first === '' ? null : { first };
  }
  const [left, right] = bare.split(VERSUS);
  if (left === undefined || right === undefined) return null;
  const [first, against] = [party(left), party(right)];
  return first === '' || against === '' ? null : { first, against };
}

/** "nfib" of "national federation of independent business"; empty for names too short to be shortened so. */
function initials(name: string): string {
  const words = name.split(' ').filter(word => !/^(?:of|the|and|for|in|on)$/.test(word));
  return words.length < 3 ? '' : words.map(word => word.charAt(0)).join('');
}

/** "Trump" is "Donald J. Trump", "Meta" is "Meta Platforms": the shorter begins or ends the longer. */
function sameParty(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "New York" begins "New York State Rifle Association" and ends "City of New York".
  if (STATE.test(short)) return false;
  // "united states" begins no agency, and an agency's key must not be met by half of it.
  if (short.charAt(0) === long.charAt(0) && !short.includes(' ') && short === initials(long)) return true;
  if (short === 'united states' || short.startsWith('agency ') || long.startsWith('agency ')) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** The case name with its sides changed, as on appeal by the one who was sued. */
export function swapped({ first, against }: Caption): Caption | null {
  return against === undefined ? null : { first: against, against: first };
}

/** Whether two case names may be of one case. */
export function sameCaption(a: Caption, b: Caption): boolean {
  if ((a.against === undefined) !== (b.against === undefined)) return false;
  return sameParty(a.first, b.first) && sameParty(a.against ?? '', b.against ?? '');
}

/** Words by which to look up captions that may be the same: the ends of the first party's name. */
export function captionKeys(caption: Caption): string[] {
  const words = caption.first.split(' ');
  return [...new Set([words[0] ?? '', words.at(-1) ?? '', initials(caption.first)])].filter(
    key => key !== '',
  );
}
