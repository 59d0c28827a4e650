import type { CoalitionKind } from '../coalition-kind';
import { fold } from '../text/fold';

const WORD = "(?:U\\.S\\.|\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{N}&'-]*)";
const NAME = `(${WORD}(?:(?: (?:of|and|for|the|on|de|&))* ${WORD}|, (?:Inc|LLC|LP|Corp)\\b)*(?: administration)?)`;
const AT_ONCE = '(?: (?:\\p{Ll}+|\\d+|[A-Z][a-z]+day)){0,8}?';

const ADDRESSED = [
  new RegExp(`\\b(?:letters?|comments?|petition|request)${AT_ONCE} (?:to|with) (?:the )?${NAME}`, 'gu'),
  new RegExp(
    `\\b(?:urg|ask|press|call|implor|demand)\\p{Ll}*${AT_ONCE}(?: on| upon)? (?:the )?${NAME}(?:,[^,.]{1,60},)? to\\b`,
    'gu',
  ),
  new RegExp(`\\bwrote to (?:the )?${NAME}`, 'gu'),
];
const SUED = [
  new RegExp(
    `\\b(?:lawsuits?|suits?|complaint|action|case|claims?)${AT_ONCE} against (?:the )?${NAME}`,
    'gu',
  ),
  new RegExp(`\\b(?:sue|sues|sued|suing) (?:the )?${NAME}`, 'gu'),
  new RegExp(
    `\\b(?:(?:law)?suit|complaint|action|case) (?:challenging|to (?:stop|block|halt)) the ${NAME}'s\\b`,
    'gu',
  ),
];
const SETTLED = [
  new RegExp(
    `\\b(?:settlements?|agreements?|judgment|decree|deal)${AT_ONCE} (?:with|against) (?:the )?${NAME}`,
    'gu',
  ),
];
const PROBED = [
  new RegExp(`\\b(?:investigation|inquiry|probe)${AT_ONCE} (?:into|of) (?:the )?${NAME}`, 'gu'),
  new RegExp(`\\binvestigating (?:the )?${NAME}`, 'gu'),
];
const IN_COURT = [
  new RegExp(`\\bbriefs?${AT_ONCE} (?:in|to|with|before) (?:the )?${NAME}`, 'gu'),
  new RegExp(`\\b(?:urg|ask)\\p{Ll}*${AT_ONCE} (?:the )?${NAME} to\\b`, 'gu'),
];
const COURT = /\b(?:Court|Courts|Circuit|Appeals)\b/;
const TWO_OFFICIALS =
  / and (?=(?:the )?(?:U\.S\.|Attorney General|AG|Secretary|President|Governor|Senator|Speaker|Chair)\b)/;

const BY_KIND: Record<CoalitionKind, readonly RegExp[]> = {
  letter: ADDRESSED,
  comment: ADDRESSED,
  petition: ADDRESSED,
  lawsuit: SUED,
  intervention: SUED,
  settlement: SETTLED,
  investigation: PROBED,
  amicus: IN_COURT,
  other: [...ADDRESSED, ...SUED],
};

const NOBODY =
  /^(?:Attorneys? General|AGs?|States?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today)\b|^(?:The|A|An|In|On|Court|State)$/;

/** Courts as releases write them, but not one that has ruled already. */
const COURTS =
  /\b(?:(?:U\.S\.|United States) )?(?:Supreme Court(?! of)|Court of Appeals for the (?:\p{Lu}[\p{L}.]+ ){1,3}Circuit|District Court for the (?:\p{Lu}\p{Ll}+ District of |District of )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|Federal|\d{1,2}(?:st|nd|rd|th)) Circuit)(?: Court of Appeals)?)(?!'s| (?:ruled|held|decided|struck|upheld|blocked|found|issued|granted|denied|sided))/u;
const SPEAKS_TO_COURT: ReadonlySet<CoalitionKind> = new Set(['amicus', 'petition']);

/** Whom the act is addressed to or directed against, as the release writes them, each once. */
export function readAddressees(text: string, kind: CoalitionKind): string[] {
  const found = new Map<string, string>();
  for (const pattern of BY_KIND[kind]) {
    for (const match of text.matchAll(pattern)) {
      for (const part of (match[1] as string).split(TWO_OFFICIALS)) {
        const name = part.replace(/^the /, '').replace(/'s?$/, '');
        if (name.length < 3 || NOBODY.test(name) || (kind === 'amicus' && !COURT.test(name))) continue;
        if (!found.has(fold(name))) found.set(fold(name), name);
      }
    }
  }
  const [court] = found.size === 0 && SPEAKS_TO_COURT.has(kind) ? (COURTS.exec(text) ?? []) : [];
  if (court) return [court];
  const names = [...found.values()];
  return names.filter(name => !names.some(longer => longer !== name && longer.includes(name)));
}
