import { secureAddress } from '../../lib/address/secure-address';
import type {
  AttorneyGeneralCard,
  Card,
  CoalitionCard,
  Holder,
  LawsuitCard,
  OfficeCard,
  PartnerLine,
  Place,
  SourceLink,
  StateCard,
  UsAttorneyGeneralCard,
} from '../../lib/dataset/card';
import type { DatasetStamp } from '../../lib/messages/protocol';
import { cardTitle } from '../../lib/words/card-title';
import { localeOf } from '../../lib/words/count-in-words';
import { lawsuitInLine } from '../../lib/words/lawsuit-in-line';
import type { PageWords } from '../../lib/words/page-words';
import { courtInWords } from '../format/court-in-words';
import { placeInProse, placeName } from '../format/place-in-words';
import { versionDate } from '../format/version-date';
import { eyebrowOf } from './eyebrow';

type Line = string | undefined | false;

const together = (parts: readonly Line[]): string => parts.filter(Boolean).join(', ');

function listed(places: readonly Place[], words: PageWords): string {
  return places
    .map(place => placeName(place, words))
    .sort(new Intl.Collator(localeOf(words.language)).compare)
    .join(', ');
}

function holderLine(when: string, holder: Holder | undefined, { format }: PageWords): Line {
  if (!holder) return undefined;
  const { tenure } = holder;
  const party = tenure.party && format.party(tenure.party);
  return `${when}: ${together([holder.link.label, format.tenure(tenure), party])}`;
}

/** "Most often alongside: Illinois (93%), Maryland (92%)" */
function partnersLine(partners: readonly PartnerLine[], words: PageWords): Line {
  const each = partners.map(({ place, share }) => `${placeName(place, words)} (${Math.round(share * 100)}%)`);
  return each.length > 0 && words.card.text.alongside(each.join(', '));
}

function personLines(card: AttorneyGeneralCard | UsAttorneyGeneralCard, words: PageWords): Line[] {
  const { format } = words;
  const { text } = words.card;
  return [
    ...card.tenures.map(tenure =>
      together([
        placeName(tenure.place, words),
        format.tenure(tenure),
        tenure.party && format.party(tenure.party),
        tenure.how && format.how(tenure.how),
      ]),
    ),
    card.seenFrom && holderLine(text.inOfficeOn(format.date(card.seenFrom)), card.holderThen, words),
    holderLine(text.inOfficeToday, card.holderNow, words),
    ...card.laterOffices.map(({ title, start, end }) => together([title, format.span(start, end)])),
    card.kind === 'attorney-general' && partnersLine(card.partners, words),
  ];
}

function stateLines({ place, partners, succession }: StateCard, words: PageWords): Line[] {
  const { format, card, places } = words;
  const held = succession.map(({ link, start, end, endUnseen, acting }) => {
    const span = endUnseen && start !== undefined ? format.from(start) : format.span(start, end);
    return together([link.label, acting && card.actingAside, span]);
  });
  return [
    partnersLine(partners, words),
    held.length > 0 && card.text.succession(places.generals(place.code), held.join('; ')),
  ];
}

function placeLines(card: StateCard | OfficeCard, words: PageWords): Line[] {
  const { text } = words.card;
  const general = words.places.general(card.place.code);
  return [
    card.title !== card.office.name && card.office.name,
    card.seenFrom &&
      holderLine(text.generalOn(general, words.format.date(card.seenFrom)), card.holderThen, words),
    holderLine(text.generalToday(general), card.holderNow, words),
    addressInText(card.office.website),
    ...(card.kind === 'state' ? stateLines(card, words) : []),
  ];
}

function coalitionLines(card: CoalitionCard, words: PageWords): Line[] {
  const { members, membersComplete, leads, lawsuit } = card;
  const { format } = words;
  const { text, ledBy } = words.card;
  const led =
    leads.length > 0
      ? `, ${ledBy(format.list(leads.map(place => placeInProse(place, words))), leads.length)}`
      : '';
  const known = membersComplete ? '' : text.knownSoFar;
  return [
    card.summary,
    `${members.length}${known} ${format.deed(card.act, members.length)}${led}: ${listed(members, words)}`,
    card.topics.length > 0 &&
      `${words.card.topics(card.topics.length)}: ${card.topics.map(format.topic).join(', ')}`,
    card.note,
    lawsuit && lawsuitInLine(lawsuit, words),
  ];
}

function lawsuitLines(card: LawsuitCard, words: PageWords): Line[] {
  const { format } = words;
  const { text } = words.card;
  const { court, citation } = card;
  return [
    together([
      court && (courtInWords(court, words) ?? court),
      ...card.dockets.map(docket => `${format.docketNumber} ${docket}`),
      citation,
    ]),
    ...(card.joined.length > 1 ? card.joined : []).map(
      ({ date, act, newcomers }) =>
        `${format.date(date)}, ${format.deed(act, newcomers.length)}: ${listed(newcomers, words)}`,
    ),
    card.plaintiffs.length > 0 && text.plaintiffs(listed(card.plaintiffs, words)),
    card.defendants.length > 0 && text.defendants(card.defendants.join(', ')),
    ...card.events.map(({ date, text: told }) => `${format.date(date)}: ${told}`),
  ];
}

function linesOf(card: Card, words: PageWords): Line[] {
  switch (card.kind) {
    case 'attorney-general':
    case 'us-attorney-general':
      return personLines(card, words);
    case 'state':
    case 'office':
      return placeLines(card, words);
    case 'coalition':
      return coalitionLines(card, words);
    case 'lawsuit':
      return lawsuitLines(card, words);
    case 'article-coalition':
      return [card.listed.length > 0 && words.card.text.listed(listed(card.listed, words))];
  }
}

/** Who takes a text along follows its addresses as they are written. */
function addressInText(named: string | undefined): Line {
  return named !== undefined && secureAddress(named);
}

function sourceLine({ publisher, date, url }: SourceLink, { card, format }: PageWords): string {
  return card.text.source(together([publisher, date && format.date(date), addressInText(url)]));
}

/** A card as plain text to paste elsewhere, a fact a line, with its sources and the age of the data. */
export function cardAsText(card: Card, stamp: DatasetStamp, words: PageWords): string {
  const { kind, detail } = eyebrowOf(card, words);
  return [
    cardTitle(card, words).text,
    [kind, detail].filter(Boolean).join(' · '),
    ...linesOf(card, words),
    ...card.sources.map(source => sourceLine(source, words)),
    words.card.text.stamp(words.format.date(versionDate(stamp.version))),
  ]
    .filter(Boolean)
    .join('\n');
}
