import { linkActs } from './acts/link-acts';
import type { Article } from './article';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { type NamesOfPage, readNames, readPage } from './read-page';
import type { CoalitionPhrase, LawsuitPhrase, Reading } from './reading';
import type { Tagger } from './tagger';
import { openPage, type Page, sentenceAt } from './text/page';

export interface DetectOptions {
  /** Loads a part-of-speech tagger; called only when a name may be a person or a place. */
  loadTagger?: () => Promise<Tagger>;
}

/** Reads an article for everything but what the record says of it; synchronous, without a tagger. */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const page = openPage(article);
  return readPage(page, lexicon, readNames(page, lexicon));
}

/**
 * Every mention in the article's text, sorted by start. Offsets are UTF-16 code units of
 * `article.text`; mentions never overlap, but a listing, one coalition mention, holds its states.
 */
export async function detect(
  article: Article,
  lexicon: Lexicon,
  options: DetectOptions = {},
): Promise<Mention[]> {
  const page = openPage(article);
  let names = readNames(page, lexicon);
  if (names.doubtful.length > 0 && options.loadTagger) {
    names = withoutPeople(page, names, await options.loadTagger());
  }
  const reading = readPage(page, lexicon, names);
  const links = linkActs(reading, lexicon.acts);
  const mentions: Mention[] = [
    ...reading.entities,
    ...reading.coalitions.map((phrase, index) =>
      coalitionMention(phrase, links.coalitions[index] ?? NO_LINK),
    ),
    ...reading.lawsuits.map((phrase, index) => lawsuitMention(phrase, links.lawsuits[index] ?? NO_LINK)),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NO_LINK = { coalition: null, score: 0, signals: [], alternatives: [] };

function withoutPeople(page: Page, names: NamesOfPage, tagger: Tagger): NamesOfPage {
  const people = new Set(
    names.doubtful.filter(name => {
      const sentence = sentenceAt(page, name.start);
      return tagger.isPerson(page.text.slice(sentence.start, sentence.end), {
        start: name.start - sentence.start,
        end: name.end - sentence.start,
      });
    }),
  );
  return { ...names, states: names.states.filter(name => !people.has(name)), doubtful: [] };
}

function coalitionMention(
  phrase: CoalitionPhrase,
  link: typeof NO_LINK | Extract<Mention, { kind: 'coalition' }>['link'],
): Mention {
  const { start, end, count, counts, other, besides, speaker, joins, countOpen, action, listed } = phrase;
  return {
    kind: 'coalition',
    start,
    end,
    other,
    listed,
    link,
    ...(count === undefined ? {} : { count }),
    ...(counts === undefined ? {} : { counts }),
    ...(besides === undefined ? {} : { besides }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(joins === undefined ? {} : { joins }),
    ...(countOpen === undefined ? {} : { countOpen }),
    ...(action === undefined ? {} : { action }),
    reason: { rule: 'group', ...(count === undefined ? {} : { count }) },
    confidence: count === undefined ? 0.85 : 0.93,
  };
}

function lawsuitMention(
  phrase: LawsuitPhrase,
  link: typeof NO_LINK | Extract<Mention, { kind: 'lawsuit' }>['link'],
): Mention {
  const { start, end, caption, docket, count } = phrase;
  return {
    kind: 'lawsuit',
    start,
    end,
    link,
    ...(caption === undefined ? {} : { caption }),
    ...(docket === undefined ? {} : { docket }),
    ...(count === undefined ? {} : { count }),
    reason: { rule: caption ? 'caption' : docket ? 'docket' : 'lawsuit-of-states' },
    confidence: caption || docket ? 0.97 : 0.88,
  };
}
