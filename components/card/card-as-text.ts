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
import { actInWords } from '../format/act-in-words';
import { courtInWords } from '../format/court-in-words';
import { dateInWords, spanInWords, tenureInWords, versionInWords } from '../format/date-in-words';
import { namesInWords, placeInProse } from '../format/names-in-words';
import { eyebrowOf } from './eyebrow';

type Line = string | undefined | false;

function listed(places: readonly Place[]): string {
  return places
    .map(place => place.name)
    .sort()
    .join(', ');
}

function holderLine(when: string, holder: Holder | undefined): Line {
  if (!holder) return undefined;
  const { tenure } = holder;
  return `${when}: ${[holder.link.label, tenureInWords(tenure), tenure.party].filter(Boolean).join(', ')}`;
}

/** "Most often alongside: Illinois (93%), Maryland (92%)" */
function partnersLine(partners: readonly PartnerLine[]): Line {
  const each = partners.map(({ place, share }) => `${place.name} (${Math.round(share * 100)}%)`);
  return each.length > 0 && `Most often alongside: ${each.join(', ')}`;
}

function personLines(card: AttorneyGeneralCard | UsAttorneyGeneralCard): Line[] {
  return [
    ...card.tenures.map(tenure =>
      [tenure.place.name, tenureInWords(tenure), tenure.party, tenure.how].filter(Boolean).join(', '),
    ),
    card.seenFrom && holderLine(`In office ${dateInWords(card.seenFrom)}`, card.holderThen),
    holderLine('In office today', card.holderNow),
    ...card.laterOffices.map(({ title, start, end }) =>
      [title, spanInWords(start, end)].filter(Boolean).join(', '),
    ),
    card.kind === 'attorney-general' && partnersLine(card.partners),
  ];
}

function stateLines({ partners, succession }: StateCard): Line[] {
  const held = succession.map(({ link, start, end, endUnseen, acting }) => {
    const span = endUnseen ? `from ${dateInWords(start)}` : spanInWords(start, end);
    return [link.label, acting && 'acting', span].filter(Boolean).join(', ');
  });
  return [partnersLine(partners), held.length > 0 && `Attorneys general since 2000: ${held.join('; ')}`];
}

function placeLines(card: StateCard | OfficeCard): Line[] {
  return [
    card.title !== card.office.name && card.office.name,
    card.seenFrom && holderLine(`Attorney general ${dateInWords(card.seenFrom)}`, card.holderThen),
    holderLine('Attorney general today', card.holderNow),
    card.office.website,
    ...(card.kind === 'state' ? stateLines(card) : []),
  ];
}

function coalitionLines(card: CoalitionCard): Line[] {
  const { members, membersComplete, leads, lawsuit } = card;
  const led = leads.length > 0 ? `, led by ${namesInWords(leads.map(placeInProse))}` : '';
  const known = membersComplete ? '' : ' known so far';
  return [
    card.summary,
    `${members.length}${known} ${actInWords(card.act).verb}${led}: ${listed(members)}`,
    card.topics.length > 0 && `Topics: ${card.topics.join(', ')}`,
    card.note,
    lawsuit && [lawsuit.link.label, lawsuit.court, lawsuit.docket].filter(Boolean).join(', '),
  ];
}

function lawsuitLines(card: LawsuitCard): Line[] {
  return [
    [card.court && courtInWords(card.court), ...card.dockets.map(docket => `No. ${docket}`), card.citation]
      .filter(Boolean)
      .join(', '),
    ...(card.joined.length > 1 ? card.joined : []).map(
      ({ date, act, newcomers }) => `${dateInWords(date)}, ${actInWords(act).verb}: ${listed(newcomers)}`,
    ),
    card.plaintiffs.length > 0 && `Plaintiffs: ${listed(card.plaintiffs)}`,
    card.defendants.length > 0 && `Defendants: ${card.defendants.join(', ')}`,
    ...card.events.map(({ date, text }) => `${dateInWords(date)}: ${text}`),
  ];
}

function linesOf(card: Card): Line[] {
  switch (card.kind) {
    case 'attorney-general':
    case 'us-attorney-general':
      return personLines(card);
    case 'state':
    case 'office':
      return placeLines(card);
    case 'coalition':
      return coalitionLines(card);
    case 'lawsuit':
      return lawsuitLines(card);
    case 'article-coalition':
      return [card.listed.length > 0 && `Listed in the article: ${listed(card.listed)}`];
  }
}

function sourceLine({ publisher, date, url }: SourceLink): string {
  return `Source: ${[publisher, date && dateInWords(date), url].filter(Boolean).join(', ')}`;
}

/** A card as plain text to paste elsewhere, a fact a line, with its sources and the age of the data. */
export function cardAsText(card: Card, stamp: DatasetStamp): string {
  const { kind, detail } = eyebrowOf(card);
  return [
    card.title,
    [kind, detail].filter(Boolean).join(' · '),
    ...linesOf(card),
    ...card.sources.map(sourceLine),
    `AG Lens, data of ${versionInWords(stamp.version)}`,
  ]
    .filter(Boolean)
    .join('\n');
}
