import type { CoalitionKind } from '../coalition-kind';
import type { CoalitionPhrase } from '../reading';
import type { Page } from '../text/page';

/** Words that name an act, those that say most of it first: a brief in a lawsuit is a brief. */
const KINDS: readonly (readonly [CoalitionKind, RegExp])[] = [
  [
    'amicus',
    /\bamic(?:us|i)\b|friend[- ]of[- ]the[- ]court|\b(?:fil\w+|sign\w+|join\w*|led|submit\w*) (?:on to |onto )?(?:an?|the|in filing an?) (?:\w+ ){0,2}brief\b/i,
  ],
  [
    'comment',
    /\bcomment letters?\b|\b(?:submit\w*|fil\w+|sent|sign\w*|joint|formal|joined(?: in)?) (?:[\w-]+ ){0,3}comments?\b|\bcomments? (?:to|on|opposing|supporting|with|submitted|urging)\b|\bpublic comments?\b/i,
  ],
  [
    'intervention',
    /\b(?:mov\w+|motion|seek\w*|ask\w*|fil\w+|sought|granted|allowed|join\w*) (?:[\w-]+ ){0,4}(?:to )?interven(?:e|tion)\b|\binterven(?:es?|ed|ing)\b/i,
  ],
  ['petition', /\b(?:petition(?:s|ed|ing)?|cert(?:iorari)?)\b/i],
  [
    'settlement',
    /\bsettle(?:s|d|ments?)?\b|\bconsent (?:decree|judgment|order)s?\b|\bassurances? of (?:voluntary compliance|discontinuance)\b|\b(?:reach\w*|secur\w*|announc\w*|entered?(?: into)?|obtain\w*) (?:an? |the )?(?:[$\w.,-]+ ){0,5}?(?:agreement|deal|judgment)\b/i,
  ],
  [
    'investigation',
    /\b(?:launch\w*|open\w*|join\w*|announc\w*|lead\w*|led|begin\w*|start\w*|conduct\w*) (?:[\w,'-]+ ){0,5}?(?:investigation|inquiry|probe)\b|\binvestigat(?:ing|es)\b|\b(?:subpoenas?|civil investigative demands?)\b/i,
  ],
  [
    'lawsuit',
    /\bsu(?:es?|ed|ing)\b|\b(?:fil\w+|join\w*|br(?:ing|ings|inging|ought)|announc\w*|co-?le[ad]\w*|le[ad]\w*|part of|in|multi-?state|landmark|today's|the)(?: [\w'-]+){0,5} (?:law)?suit\b|\b(?:law)?suit (?:challenging|against|seeking|to (?:block|stop|protect|enjoin|halt|end)|over)\b|\bfil(?:e|es|ed|ing) (?:an? )?(?:[\w-]+ ){0,3}(?:complaint|case|challenge)\b|\b(?:preliminary injunction|restraining order|summary judgment)\b/i,
  ],
  ['letter', /\bletters?\b|\bwrote\b|\bsign(?:s|ed)? on(?:to)?\b/i],
];
/** A request without a name is a letter, unless the release names it elsewhere. */
const REQUEST =
  /\burg(?:es?|ed|ing)\b|\bcall(?:s|ed|ing) (?:on|for|upon)\b|\bask(?:s|ed|ing)\b|\bsupport(?:s|ed|ing)\b|\bpress(?:es|ed|ing)\b/i;
const CHALLENGE = /\bchalleng(?:es?|ed|ing)\b|\b(?:law)?suits?\b/i;
/** "Joining her in filing the comments are": the act by its own name. */
const NAMED_ACT =
  /\b(?:join\w*|sign\w*|co-?led|led)\b[^.\n]{0,90}?\b(?:the|this|today's|in) (?:[\w-]+ )?(comments?|comment letter|letters?|(?:amicus )?briefs?|lawsuit|suit|complaint|settlement|agreement|petition|investigation|motion to intervene)\b/gi;
/** "In filing today's brief": nothing says more surely what they did. */
const DONE_TOGETHER =
  /\b(?:in (?:(?:filing|submitting|sending|signing|issuing|co-?leading|leading) (?:today's|the|this)|today's|this)|on (?:the|this|today's)) (?:(?!opening|reply)[\w-]+ ){0,2}?(comments?|comment letter|letters?|briefs?|amicus|lawsuit|suit|complaint|settlement|agreement|petition|motion to intervene)\b/i;
const DONE = 8;
const HEADLINE = 2;
const LEAD = 3;
const OTHERS = 1;
const MOST_NAMED = 2;

/** What the act is, by the headline, the sentence that announces it and the other phrases for it. */
export function readActKind(
  page: Page,
  headline: string,
  lead: string,
  phrases: readonly CoalitionPhrase[],
): CoalitionKind {
  const votes = new Map<CoalitionKind, number>();
  const vote = (kind: CoalitionKind | undefined, weight: number) => {
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight);
  };
  vote(kindOf(headline), HEADLINE);
  vote(kindOf(lead), LEAD);
  for (const { sentence, action } of phrases.slice(0, 4)) {
    vote(kindOf(page.text.slice(sentence.start, sentence.end)), OTHERS);
    vote(action, OTHERS / 2);
  }
  vote(kindNamed(DONE_TOGETHER.exec(page.text)?.[1]), DONE);
  for (const [, name] of Array.from(page.text.matchAll(NAMED_ACT)).slice(0, MOST_NAMED)) {
    vote(kindNamed(name), OTHERS);
  }
  if (votes.size === 0 && (REQUEST.test(lead) || REQUEST.test(headline))) return 'letter';
  if (votes.size === 0 && CHALLENGE.test(`${lead} ${headline}`)) return 'lawsuit';
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'other';
}

function kindOf(text: string): CoalitionKind | undefined {
  return KINDS.find(([, words]) => words.test(text))?.[0];
}

/** The kind of an act called by one word, such as "brief". */
function kindNamed(name: string | undefined): CoalitionKind | undefined {
  return name === undefined ? undefined : kindOf(`filed the ${name}`);
}
